import { describe, expect, it } from "vitest";
import { importsOf } from "./import-lines.ts";
import { brokenRules, findCycle } from "./rules.ts";

/** What the checker says of a made-up file. */
function said(file: string, code: string): string[] {
  return brokenRules(importsOf(file, code));
}

describe("the checker of import lines", () => {
  it.each([
    ["a value", 'import { a } from "../edition/edition.ts";'],
    ["a type", 'import type { A } from "../edition/edition.ts";'],
    ["a default", 'import a from "../edition/edition.ts";'],
    ["everything", 'import * as a from "../edition/edition.ts";'],
    ["names on several lines", 'import {\n  a,\n  type B,\n} from "../edition/edition.ts";'],
    ["for the effect alone", 'import "../edition/edition.ts";'],
    ["on demand", 'const a = await import("../edition/edition.ts");'],
    ["to hand it on", 'export { a } from "../edition/edition.ts";'],
    ["to hand all of it on", 'export * from "../edition/edition.ts";'],
    ["its type by name", 'type A = typeof import("../edition/edition.ts");'],
  ])("sees an import upward: %s", (_how, code) => {
    expect(said("src/model/a.ts", code)).toEqual([
      "src/model/a.ts imports src/edition/edition.ts: model/ may not know edition/",
    ]);
  });

  it("lets a room import from itself and from those below it", () => {
    const code =
      'import { a } from "./b.ts";\nimport { c } from "../model/c.ts";\nimport d from "../../model/d.ts";';
    expect(said("src/edition/a.ts", code.replace('import d from "../../model/d.ts";', ""))).toEqual([]);
    expect(said("src/render/views/a.ts", 'import { a } from "../../pages/b.ts";')).toEqual([]);
  });

  it("tells types from values where only types may come in", () => {
    expect(said("src/eleventy/a.ts", 'import type { A } from "../render/a.ts";')).toEqual([]);
    expect(said("src/eleventy/a.ts", 'import { type A, type B } from "../render/a.ts";')).toEqual([]);
    expect(said("src/eleventy/a.ts", 'import { type A, b } from "../render/a.ts";')).toEqual([
      "src/eleventy/a.ts imports src/render/a.ts: eleventy/ may not know render/",
    ]);
  });

  it("sees a library outside its room and outside its one file", () => {
    expect(said("src/pages/a.ts", 'import { readFileSync } from "node:fs";')).toEqual([
      "src/pages/a.ts imports node:fs, a library that pages/ may not know",
    ]);
    expect(said("src/render/a.ts", 'import { Eleventy } from "@11ty/eleventy";')).toEqual([
      "src/render/a.ts imports @11ty/eleventy, a library that render/ may not know",
    ]);
    expect(said("src/model/a.ts", 'import { DateTime } from "luxon";')).toEqual([
      "src/model/a.ts imports luxon, which only src/model/moment.ts may know",
    ]);
  });

  it("sees who goes past the door of a fenced folder, and a library within", () => {
    const plain = 'import { a } from "../plain-markdown/a.ts";';
    expect(said("src/source/markdown/render-body.ts", plain)).toEqual([]);
    expect(said("src/source/markdown/links.ts", plain)).toEqual([
      "src/source/markdown/links.ts imports src/source/plain-markdown/a.ts, which only src/source/markdown/render-body.ts may know",
    ]);
    expect(said("src/source/plain-markdown/a.ts", 'import type { Token } from "markdown-it";')).toEqual([
      "src/source/plain-markdown/a.ts imports markdown-it, a library that src/source/plain-markdown/ may not know",
    ]);
  });

  it("sees what a layout may not know", () => {
    expect(said("layouts/parts/a.tsx", 'import { words } from "../../src/render/words/en.ts";')).toEqual([
      "layouts/parts/a.tsx imports more than types from src/render/words/en.ts",
    ]);
    expect(said("layouts/a.tsx", 'import type { Edition } from "../src/edition/edition.ts";')).toEqual([
      "layouts/a.tsx imports src/edition/edition.ts, which no layout may know",
    ]);
    expect(said("layouts/a.tsx", 'import { readFileSync } from "node:fs";')).toEqual([
      "layouts/a.tsx imports node:fs, which no layout may know",
    ]);
    expect(said("layouts/a.tsx", 'import type { View } from "../src/render/views.ts";')).toEqual([]);
  });

  it("sees a room that nobody has entered in the table", () => {
    expect(said("src/attic/a.ts", 'import { b } from "../model/b.ts";')).toEqual([
      "src/attic/a.ts is in a room that the table does not know",
    ]);
  });

  it("takes no comment for an import", () => {
    const code =
      '// import { a } from "../edition/a.ts";\n/* import "../edition/b.ts" */\nconst url = "https://a.example/";';
    expect(said("src/model/a.ts", code)).toEqual([]);
  });
});

describe("the search for circles", () => {
  const imports = (...pairs: readonly (readonly [string, string])[]) =>
    pairs.map(([from, to]) => ({ from, to, own: true, typeOnly: false }));

  it("finds one, however long, and names its files", () => {
    expect(findCycle(imports(["a", "b"], ["b", "c"], ["c", "b"]))).toEqual(["b", "c"]);
    expect(findCycle(imports(["a", "a"]))).toEqual(["a"]);
    expect(findCycle(imports(["x", "a"], ["a", "b"], ["b", "c"], ["c", "d"], ["d", "a"]))).toEqual([
      "a",
      "b",
      "c",
      "d",
    ]);
  });

  it("takes two ways to one file for no circle", () => {
    expect(findCycle(imports(["a", "b"], ["a", "c"], ["b", "d"], ["c", "d"]))).toBeUndefined();
  });
});
