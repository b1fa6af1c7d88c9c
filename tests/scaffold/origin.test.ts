import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { originOf } from "../../src/scaffold/origin.ts";
import { scratchFolder } from "../support/newsroom.ts";

const bytes = "packed";
const integrity = `sha512-${createHash("sha512").update(bytes).digest("base64")}`;
const commit = "0123456789abcdef0123456789abcdef01234567";

/** A folder in which npm has installed a package of ours, with the note that it keeps of it. */
function installed(
  note: object | undefined,
  asked?: string,
): { readonly base: string; readonly own: string } {
  const base = scratchFolder("origin");
  const own = join(base, "node_modules/dateline-press");
  mkdirSync(own, { recursive: true });
  write(join(own, "package.json"), { name: "dateline-press", version: "1.2.3" });
  if (asked !== undefined)
    write(join(base, "package.json"), { dependencies: { other: "1", "dateline-press": asked } });
  if (note !== undefined)
    write(join(base, "node_modules/.package-lock.json"), {
      packages: { "node_modules/dateline-press": note },
    });
  return { base, own };
}

function write(file: string, content: object): void {
  writeFileSync(file, JSON.stringify(content));
}

test.each([
  ["with its address", { resolved: "https://npm.example/dateline-press/-/dateline-press-1.2.3.tgz" }],
  [
    "with an address below a folder",
    { resolved: "https://npm.example.org/all/dateline-press/-/dateline-press-1.2.3.tgz" },
  ],
  ["without its address", { version: "1.2.3", integrity }],
])("what came from a registry, noted %s, has its version", (_, note) => {
  expect(originOf(installed(note, "^1.0.0").own)).toEqual({ from: "registry", version: "1.2.3" });
});

test.each([
  ["github:you/dateline", `github:you/dateline#${commit}`],
  ["github:you/dateline#main", `github:you/dateline#${commit}`],
  [undefined, `git+ssh://git@github.com/you/dateline.git#${commit}`],
])("what came from Git, asked for as %s, has its commit", (asked, address) => {
  const { own } = installed({ resolved: `git+ssh://git@github.com/you/dateline.git#${commit}` }, asked);
  expect(originOf(own)).toEqual({ from: "git", address });
});

test("a packed file is found again, and only the very same", () => {
  const { base, own } = installed({ resolved: "file:some/dateline.tgz", integrity });
  expect(originOf(own)).toEqual({ from: "folder" });
  const file = join(base, "some/dateline.tgz");
  mkdirSync(join(base, "some"));
  writeFileSync(file, bytes);
  expect(originOf(own)).toEqual({ from: "tarball", file });
  writeFileSync(file, "another");
  expect(originOf(own)).toEqual({ from: "folder" });
});

test("of a checkout, of a file from the web and where nothing is noted, there is only the folder", () => {
  const checkout = scratchFolder("checkout");
  write(join(checkout, "package.json"), { name: "dateline-press", version: "1.2.3" });
  const fromWeb = installed({ resolved: "https://example.org/dateline-press-1.2.3.tgz", integrity });
  for (const folder of [checkout, fromWeb.own, installed(undefined).own])
    expect(originOf(folder)).toEqual({ from: "folder" });
});
