import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, it } from "vitest";
import { scratchFolder } from "../support/newsroom.ts";
import { differences, readTree } from "../support/output-tree.ts";
import { packedFile, run } from "../support/packed.ts";

/** The folder of a stranger, in which the packed package is all that was installed. */
const folder = scratchFolder("stranger");
const installed = join(folder, "node_modules", "dateline-press");
const now = "2025-12-15T12:00:00Z";

/** Runs the command that npm installed. */
function dateline(args: readonly string[], cwd = folder): string {
  return run(process.execPath, [join(installed, "bin", "dateline.js"), ...args], cwd);
}

function filesOf(place: string): string[] {
  return readdirSync(place, { recursive: true, encoding: "utf8" }).sort();
}

let before: string[];

beforeAll(() => {
  writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "module" }\n');
  run("npm", ["install", "--silent", packedFile()], folder);
  before = filesOf(installed);
});

it("is built, and holds neither source nor tests", () => {
  expect(before.filter((file) => /\.tsx?$/.test(file) && !/^layouts|\.d\.ts$/.test(file))).toEqual([]);
  expect(before.filter((file) => /^bundle|^tests|\.stamp|\.types-|node_modules/.test(file))).toEqual([]);
  expect(before).toEqual(expect.arrayContaining(["dist/api.js", "dist/api.js.map", "dist/licences.txt"]));
});

it("runs no script of any library where it is installed", () => {
  const lock = JSON.parse(readFileSync(join(folder, "package-lock.json"), "utf8")) as {
    readonly packages: Readonly<Record<string, { hasInstallScript?: boolean; os?: readonly string[] }>>;
  };
  const scripted = Object.entries(lock.packages).filter(
    ([, { hasInstallScript, os }]) => hasInstallScript === true && os === undefined,
  );
  expect(scripted.map(([path]) => path)).toEqual([]);
});

it("makes a newsroom, and builds the same site by its command, by Eleventy and when it is imported", () => {
  expect(dateline(["--version"])).toMatch(/^\d+\.\d+\.\d+\n$/);
  dateline(["init", "paper", "--host", "none", "--now", now]);
  const paper = join(folder, "paper");
  dateline(["build", "--now", now], paper);
  const built = readTree(join(paper, "_site"));
  expect(built.has("index.html")).toBe(true);

  writeFileSync(
    join(paper, "eleventy.config.js"),
    `import dateline from "dateline-press";
export default async (config) => { await config.addPlugin(dateline, { now: "${now}" }); };
`,
  );
  run(
    process.execPath,
    [join(folder, "node_modules/@11ty/eleventy/cmd.cjs"), "--quiet", "--output=../eleventy"],
    paper,
  );
  expect(differences(built, readTree(join(folder, "eleventy")))).toEqual([]);

  writeFileSync(
    join(folder, "program.js"),
    `import { build, check } from "dateline-press";
const now = new Date("${now}");
const { problems } = await check({ root: "paper", now });
const { published, nextChange } = await build({ root: "paper", output: "imported", now });
console.log(JSON.stringify({ problems, published, dated: nextChange instanceof Date, folder: process.cwd() === import.meta.dirname }));
`,
  );
  const said = JSON.parse(run(process.execPath, ["program.js"], folder));
  expect(said).toEqual({ problems: [], published: true, dated: true, folder: true });
  expect(differences(built, readTree(join(folder, "imported")))).toEqual([]);
});

it("writes nothing into its own folder", () => {
  expect(filesOf(installed)).toEqual(before);
});
