import { expect, it } from "vitest";
import { codeFiles, codeOf, importsOf } from "./import-lines.ts";

/** Here single functions of these rooms are tried, and whole sites are not. */
const ofRooms = ["tests/run/"];

/** What builds a site, runs a command or shows a preview. The way in that people have is `bin/dateline.js`. */
const ways = [
  /^src\/run\//,
  /^src\/cli\/(?:main|program|build|check|serve|new|init|notify)\.ts$/,
  /^src\/(?:api|plugin)\.ts$/,
];

/** Files that take one function from there, and why. */
const exceptions: Readonly<Record<string, string>> = {
  "tests/site/one-at-a-time.test.ts -> src/run/one-at-a-time.ts":
    "the lock is tried with work that waits and fails, which no build does when asked",
};

it("tries sites, commands and previews by the shipped program, never by its source", () => {
  const files = codeFiles("tests").filter((file) => !ofRooms.some((folder) => file.startsWith(folder)));
  const imports = files.flatMap((file) => importsOf(file, codeOf(file)));
  const bySource = imports
    .filter(({ to, typeOnly }) => !typeOnly && ways.some((way) => way.test(to)))
    .map(({ from, to }) => `${from} -> ${to}`);
  expect([...new Set(bySource)].sort()).toEqual(Object.keys(exceptions).sort());
});
