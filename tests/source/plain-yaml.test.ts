import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PlainScalar } from "../../src/model/fields.ts";
import { isFaults, splitAny, splitFrontMatter } from "../../src/source/front-matter.ts";
import { plainOffset } from "../../src/source/plain-offset.ts";
import { readPlainYaml } from "../../src/source/plain-yaml.ts";
import { readAnyYaml, readYaml } from "../../src/source/yaml-document.ts";
import { frontMatters } from "./front-matters.ts";

/** What the YAML library makes of a text; the text must be in order. */
function readByLibrary(text: string): unknown {
  const yaml = readAnyYaml(text);
  if (isFaults(yaml)) throw new Error(JSON.stringify(yaml));
  return yaml.value;
}

/** A value with the order of its keys, which `isDeepStrictEqual` leaves out of account. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== "object" || value === null) return value;
  return [Object.getPrototypeOf(value), ...Object.entries(value).map(([key, one]) => [key, ordered(one)])];
}

/** The paths of everything in groups within groups. */
function pathsIn(value: unknown): string[][] {
  if (typeof value !== "object" || value === null || Array.isArray(value) || value instanceof PlainScalar)
    return [];
  return Object.entries(value).flatMap(([name, one]) => [
    [name],
    ...pathsIn(one).map((below) => [name, ...below]),
  ]);
}

describe("plain front matter", () => {
  it.each([
    ["fields", "title: Ministers meet\ndate: 2025-12-01T18:30\nslug: a-b"],
    ["texts in quotation marks", `title: "Paris: \\"the\\" talks \\\\ #1"\nbyline: 'It''s "on"'\nslug: ""`],
    ["what is not text", "draft: true\nlat: -48.5\nyear: 2025\nstory: Null\nlon: 1e3"],
    ["lists", 'people:\n  - Ana\n  - "Petro"\n  - 007\ntopics:\n- a\n- b\nlast: c'],
    ["lists in brackets", `people: [Ana, "Petro, P.", 'O', 007 , a b]\ntopics: []\nplaces: [ ]`],
    ["groups", "image:\n  src: /media/a.jpg\n  alt: A staircase\ntitle: A"],
    [
      "lists of groups",
      "corrections:\n  - date: 2025-12-02\n    text: It was Lyon.\n\n  - date: 2025-12-03\n    tags: [a]\n",
    ],
    ["groups of groups", "publisher:\n  policies:\n    ethics: /ethics/\n  name: A"],
    ["fields left empty", "topics:\npeople:\n# nobody\nimage:\n  src:\n  alt: A\nlast:"],
    ["comments and blank lines", "\n# a\n\ntitle: A\n  # b\n\npeople:\n# c\n  - Ana\n  # d: e\n\n\n# f"],
    ["every script", "title: «\u00a0Élysée\u00a0» — Київ 北京 😀\ntopics: [Ειρήνη, سلام]"],
    [
      "colons and signs within words",
      "url: https://a.example/?b=c#d\ntime: 18:30\nlist: [https://a.example/#b, a:b]",
    ],
  ])("is read at once: %s", (_what, text) => {
    expect(readPlainYaml(text)).toEqual(readByLibrary(text));
    expect(readPlainYaml(`\n${text}`)).toEqual(readByLibrary(`\n${text}`));
  });

  it("keeps what was typed of a number, and has no field that every object has", () => {
    const fields = readPlainYaml("title: 1.50\n");
    expect(fields?.title).toEqual(new PlainScalar("1.50", 1.5));
    expect(fields?.toString).toBeUndefined();
  });

  it("has its values where the library finds them", () => {
    let found = 0;
    const sought = fc.property(frontMatters, (text) => {
      const fields = readPlainYaml(text);
      const library = fields && readAnyYaml(text);
      if (library === undefined || isFaults(library)) return;
      for (const path of pathsIn(fields)) {
        const offset = plainOffset(text, path);
        if (offset !== undefined) expect(offset, JSON.stringify(path)).toBe(library.offsetOf(path));
        if (offset !== undefined) found += 1;
      }
    });
    fc.assert(sought, { numRuns: 2_000 });
    expect(found).toBeGreaterThan(50);
  });

  it("finds the values of fields and groups itself, and leaves lists to the library", () => {
    const text =
      "\n# src: no\nimage:\n  # alt: no\n  alt: A\n  focus:\n    x: 1\n  src: 'a'\nsrc:\npeople:\n- Ana\n";
    const at = (...path: (string | number)[]) => {
      const offset = plainOffset(text, path);
      return offset && text.slice(offset).split("\n", 1)[0];
    };
    expect([at("image", "alt"), at("image", "src"), at("image", "focus", "x")]).toEqual(["A", "'a'", "1"]);
    expect([at("image"), at("src"), at("people"), at("people", 0), at("image", "x"), at("no")]).toEqual(
      Array(6).fill(undefined),
    );
  });

  it("is known by its positions too", () => {
    const text = "\ntitle: A\npeople: [Ana]\n";
    const yaml = readYaml(text);
    if (isFaults(yaml)) throw new Error("not read");
    expect([yaml.offsetOfKey(["people"]), yaml.offsetOf(["people", 0])]).toEqual([10, 19]);
  });
});

describe("left to the YAML library", () => {
  it.each([
    ["a tab", "title: A\tB"],
    ["a carriage return", "title: A\r\n"],
    ["an anchor", "title: &a A"],
    ["an alias", "title: *a"],
    ["a tag", "title: !!str 007"],
    ["a text of several lines", "title: |\n  A\n  B"],
    ["a text that goes on", "title: A\n  B"],
    ["a text that goes on below a comment", "title: A\n  # B\n  C"],
    ["a quotation that goes on", 'title: "A\n  B"'],
    ["a quotation that does not end", "title: 'A"],
    ["words behind a quotation", 'title: "A" B'],
    ["another escape", 'title: "A\\nB"'],
    ["a group in braces", "image: { src: A }"],
    ["a list of several lines", "people: [Ana,\n  Petro]"],
    ["a list in a list", "people: [[Ana]]"],
    ["a list that ends in a comma", "people: [Ana,]"],
    ["a brace in a list", "people: [a}]"],
    ["a comment in a list", "people: [a #b]"],
    ["a pair in a list", "people: [a: b]"],
    ["a comment behind a value", "title: A # B"],
    ["a comment behind a quotation", 'title: "A" # B'],
    ["a comment behind a key", "people: # B\n  - Ana"],
    ["a second colon", "title: Paris: the talks"],
    ["a colon at the end", "title: Paris:"],
    ["a space at the end", "title: A "],
    ["a space behind the colon alone", "title: "],
    ["a key in quotation marks", '"title": A'],
    ["a key of two words", "the title: A"],
    ["a key that YAML knows", "null: A"],
    ["a key of the prototype", "__proto__: A"],
    ["a key for merging", "<<: A"],
    ["a key given twice", "title: A\ntitle: B"],
    ["a key given twice in a group", "image:\n  src: A\n  src: B"],
    ["a key without a space", "title:A"],
    ["an explicit key", "? title\n: A"],
    ["an indented beginning", "  title: A"],
    ["an indentation of its own", "image:\n    src: A\n  alt: B"],
    ["a line indented further", "title: A\n  date: B"],
    ["an item indented further", "people:\n  - A\n    - B"],
    ["an item beside fields", "title: A\n- B"],
    ["a list in an item", "people:\n  - - Ana"],
    ["an item left empty", "people:\n  -\n  - Ana"],
    ["a list alone", "- A"],
    ["a text alone", "A"],
    ["nothing", "\n# A\n"],
    ["a second document", "title: A\n---\ntitle: B"],
    ["the end of a document", "title: A\n...\n"],
    ["a directive", "%YAML 1.2\n---\ntitle: A"],
    ["a hexadecimal number", "title: 0x1F"],
    ["an infinite number", "title: .inf"],
    ["a tilde", "title: ~"],
    ["a line of spaces", "title: A\n  \ndate: B"],
    ["a byte order mark", "\ufefftitle: A"],
  ])("%s", (_what, text) => {
    expect(readPlainYaml(text)).toBeUndefined();
  });

  it("is what is nested deeper than any front matter, without falling over", () => {
    const nested = Array.from({ length: 5_000 }, (_, depth) => `${" ".repeat(depth)}a:`).join("\n");
    expect(readPlainYaml(nested)).toBeUndefined();
    expect(readPlainYaml(`a: ${"[".repeat(5_000)}`)).toBeUndefined();
  });
});

describe("whatever the text", () => {
  it("is read as the YAML library reads it, or not at all", () => {
    let read = 0;
    fc.assert(
      fc.property(frontMatters, (text) => {
        const plain = readPlainYaml(text);
        if (plain === undefined) return;
        read++;
        if (!isDeepStrictEqual(ordered(plain), ordered(readByLibrary(text))))
          expect(plain).toEqual(readByLibrary(text));
      }),
      { numRuns: 8000 },
    );
    expect(read).toBeGreaterThan(50);
  });

  it("is cut from the body as gray-matter cuts it", () => {
    const body = fc.array(
      fc.constantFrom(
        "\n",
        "\n\n",
        "---",
        "\n---\n",
        "- ",
        " ",
        "\t",
        "a: b",
        "Text.",
        "\\",
        "é😀",
        "\ufeff",
      ),
    );
    const opening = fc.constantFrom(
      "---\n",
      "---\n",
      "---\n",
      "---",
      "--- \n",
      "----\n",
      "\n---\n",
      "\ufeff---\n",
    );
    const closing = fc.constantFrom(
      "\n---\n",
      "\n---\n",
      "\n---\n",
      "\n---",
      "\n---  \n",
      "\n----\n",
      "---\n",
      "",
    );
    fc.assert(
      fc.property(opening, frontMatters, closing, body, (...parts) => {
        const text = parts.flat().join("");
        expect(split(text, splitFrontMatter)).toEqual(split(text, splitAny));
      }),
      { numRuns: 3000 },
    );
    // Most of these texts cannot be read, and what is wrong with them is looked for with care.
  }, 120_000);
});

function split(text: string, by: typeof splitFrontMatter): unknown {
  const matter = by(text, "a.md");
  if (!("fields" in matter)) return matter;
  const { fields, body, bodyLine } = matter;
  const places = Object.keys(fields).flatMap((key) => [
    matter.placeOfKey([key]),
    matter.placeOf([key]),
    matter.placeOf([key, 0]),
  ]);
  return { fields, body, bodyLine, places };
}
