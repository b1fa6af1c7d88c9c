import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { repository } from "../architecture/import-lines.ts";

interface Locked {
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
}

const read = (file: string): string => readFileSync(join(repository, file), "utf8");
const made = JSON.parse(read("package.json"));
const { packages } = JSON.parse(read("package-lock.json")) as {
  readonly packages: Readonly<Record<string, Locked>>;
};
const libraries = Object.entries(packages).filter(([path]) => path !== "");
/** A shared library of its own, which npm installs as its makers made it: nothing of it is compiled in, and anybody can put another in its place. */
const sharedLibrary = /^node_modules\/@img\/sharp-/;
const lesser = /^(?:Apache-2\.0 AND )?LGPL-3\.0-or-later(?: AND MIT)?$/;
const licencesOf = (those: readonly (readonly [string, Locked])[], allowed: RegExp): string[] =>
  those
    .filter(([, { license = "none" }]) => !allowed.test(license))
    .filter(([path, { license = "" }]) => !(sharedLibrary.test(path) && lesser.test(license)))
    .map(([path, { license }]) => `${path}: ${license}`);

const free =
  "MIT|ISC|0BSD|CC0-1\\.0|BSD-[23]-Clause|Apache-2\\.0|BlueOak-1\\.0\\.0|Python-2\\.0|PSF-2\\.0|OFL-1\\.1|Unicode-DFS-2016";
const permissive = new RegExp(`^\\(?(?:${free})(?: OR (?:${free}))*\\)?$`);

it("has a reason for every library", () => {
  const named = [...read("docs/dependencies.md").matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name);
  const all = Object.keys({ ...made.dependencies, ...made.devDependencies, ...made.optionalDependencies });
  const isNamed = (name: string): boolean =>
    named.some((one) => one === name || (one.endsWith("…") && name.startsWith(one.slice(0, -1))));
  expect(all.filter((name) => !isNamed(name))).toEqual([]);
  // Files are named there too.
  expect(named.filter((name) => !/[….]/.test(name) && !all.includes(name))).toEqual([]);
});

it("names each version exactly", () => {
  const all = { ...made.dependencies, ...made.devDependencies, ...made.optionalDependencies };
  const open = Object.entries(all).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(String(version)));
  // The types of the oldest Node.js that it runs on.
  expect(open).toEqual([["@types/node", "20"]]);
});

it("ships and installs nothing whose licence asks more of a newsroom than to name it", () => {
  const installed = libraries.filter(([, { dev, devOptional }]) => dev !== true && devOptional !== true);
  const shipped = read("dist/licences.txt").matchAll(/^(@?[\w.-]+(?:\/[\w.-]+)?) \d+\.\S+ \((.+)\)$/gm);
  const compiledIn = [...shipped].map(([, name = "", license = ""]) => [name, { license }] as const);
  expect(installed.length).toBeGreaterThan(100);
  expect(compiledIn.length).toBeGreaterThan(40);
  expect(licencesOf([...installed, ...compiledIn], permissive)).toEqual([]);
});

it("has no tool of the GPL’s kind either", () => {
  const tools = libraries.map(
    ([path, locked]) => [path, { license: locked.license ?? inText(path) }] as const,
  );
  expect(licencesOf(tools, new RegExp(`${permissive.source}|^MPL-2\\.0$`))).toEqual([]);
});

/** The licence of a library that has it in no field: old ones print its text, or name it in what is to be read first. */
function inText(path: string): string {
  const texts = ["LICENSE", "Readme.md"]
    .map((file) => join(path, file))
    .filter((file) => existsSync(join(repository, file)));
  const isMit = texts.some((file) =>
    /Permission is hereby granted, free of charge, to any person obtaining a copy|## License\s+(?:MIT|\(The MIT License\))\s/.test(
      read(file),
    ),
  );
  return isMit ? "MIT" : "none";
}

it("installs the machine code of the very versions that it ships the ways to", () => {
  const expected = ["esbuild", "@parcel/watcher"].map(
    (name) => JSON.parse(read(`node_modules/${name}/package.json`)).optionalDependencies,
  );
  expect(made.optionalDependencies).toEqual(Object.assign({}, ...expected));
});
