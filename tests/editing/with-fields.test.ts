import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDocument, stringify } from "yaml";
import { Added } from "../../src/editing/edit-yaml.ts";
import { type WantedFields, withFields } from "../../src/editing/with-fields.ts";

/** The front matter of a file after a change; the text below it must be as it was. */
function changed(yaml: string, wanted: WantedFields): string {
  const edited = withFields(`---\n${yaml}\n---\n\nText --- of it.\n---\n`, wanted);
  expect(edited).toMatch(/\n---\n\nText --- of it\.\n---\n$/);
  return edited.slice(4, edited.indexOf("\n---\n\nText"));
}

const added = (...entries: ConstructorParameters<typeof Added>[0]) => new Added(entries);

describe("a field that is changed", () => {
  it("has the line ends of its file, of whatever machine that is", () => {
    for (const end of ["\n", "\r\n", "\r"]) {
      const lines = (text: string) => text.replaceAll("\n", end);
      expect(withFields(lines("---\na: B\n---\n\nText.\n"), { c: "D" })).toBe(
        lines("---\na: B\nc: D\n---\n\nText.\n"),
      );
    }
  });

  it.each<[what: string, yaml: string, wanted: WantedFields, expected: string]>([
    ["a text", "title: Old # why\ndate: 2025-12-01", { title: "New" }, "title: New # why\ndate: 2025-12-01"],
    ["a text in quotation marks", "title: 'Old'", { title: "New: it’s" }, "title: 'New: it’s'"],
    ["a text that needs some", "title: Old", { title: "New: a" }, 'title: "New: a"'],
    ["nothing", "title:\ndate: 2025-12-01", { title: "A" }, "title: A\ndate: 2025-12-01"],
    ["a folded text", "a: >-\n  Old\n  text.\nb: 1", { a: "New text." }, "a: >-\n  New text.\nb: 1"],
    [
      "what is not there",
      "title: A # x\n# end",
      { updated: "2025-12-02" },
      "title: A # x\nupdated: 2025-12-02\n# end",
    ],
    ["a list in brackets", "a: [ B,  C ]", { a: added("D, E") }, 'a: [ B,  C, "D, E" ]'],
    ["an empty list", "a: []\nb: 1", { a: added("B") }, "a: [B]\nb: 1"],
    [
      "a list with dashes",
      "a:\n  - B # b\n  - C\nd: 1",
      { a: added("D") },
      "a:\n  - B # b\n  - C\n  - D\nd: 1",
    ],
    ["a list that is not indented", "a:\n- B\nd: 1", { a: added("C") }, "a:\n- B\n- C\nd: 1"],
    ["a single name", "a: B\nd: 1", { a: added("C") }, "a: [B, C]\nd: 1"],
    [
      "nothing, said in a word",
      "a: ~ # none yet\nb: null",
      { a: added("C"), b: "D" },
      "a: [C] # none yet\nb: D",
    ],
    ["nothing for a list", "a:\nd:\n  - x", { a: added("C") }, "a:\n  - C\nd:\n  - x"],
    ["a list without one", "a: [B, C, D]", { a: ["B", "D"] }, "a: [B, D]"],
    ["a list without its first", "a:\n  - B\n  - C # c", { a: ["C"] }, "a:\n  - C # c"],
    ["an entry", "a:\n  - B # b\n  - C", { a: ["X", "C"] }, "a:\n  - X # b\n  - C"],
    [
      "a field of a group",
      "i:\n  src: /a.jpg # s\n  alt: Old",
      { i: { src: "/a.jpg", alt: "New" } },
      "i:\n  src: /a.jpg # s\n  alt: New",
    ],
    [
      "a field of a group in braces",
      "i: { src: a, alt: b }",
      { i: { src: "a", credit: "C, D" } },
      'i: { src: a, credit: "C, D" }',
    ],
    [
      "a list of groups",
      "c:\n  - date: 2025-12-01\n    text: >-\n      Long\n      text.\nd: 1",
      { c: added({ date: "2025-12-02", text: "No: it was not." }) },
      'c:\n  - date: 2025-12-01\n    text: >-\n      Long\n      text.\n  - date: 2025-12-02\n    text: "No: it was not."\nd: 1',
    ],
    ["one that goes", "a: 1\nb:\n  - x\n  - y\nc: 2", { b: undefined }, "a: 1\nc: 2"],
    ["one that is not there and goes", "a: 1", { b: undefined }, "a: 1"],
    ["a text of several lines", "a: 1", { b: "One\nTwo" }, "a: 1\nb: |-\n  One\n  Two"],
  ])("%s", (_, yaml, wanted, expected) => {
    expect(changed(yaml, wanted)).toBe(expected);
  });

  it.each<[yaml: string, wanted: WantedFields]>([
    ["no: 007", { no: "007" }],
    ["no: 007", { no: 7 }],
    ["at: 2025-12-01T10:00", { at: "2025-12-01T10:00" }],
    ["a: B", { a: ["B"] }],
    ["a:", { a: [] }],
    ["a:", { a: "" }],
    ["a: [B,C]", { a: ["B", "C"] }],
    ["draft: true # for now", { draft: true }],
    ["i: {src: a,  alt: 'b' }", { i: { src: "a", alt: "b" } }],
    ["t: >-\n  A long\n  text.", { t: "A long text." }],
  ])("stays as it is where it says that already: %s", (yaml, wanted) => {
    expect(changed(yaml, wanted)).toBe(yaml);
  });
});

it("keeps line ends and the mark at the beginning of the file", () => {
  const text = "\uFEFF---\r\ntitle: A\r\ntags:\r\n  - B\r\n---\r\nText\r\n";
  expect(withFields(text, { title: "C", tags: new Added(["D"]), updated: "2025-12-02" })).toBe(
    "\uFEFF---\r\ntitle: C\r\ntags:\r\n  - B\r\n  - D\r\nupdated: 2025-12-02\r\n---\r\nText\r\n",
  );
});

it("fills front matter in which nothing stands", () => {
  expect(withFields("---\n---\nText\n", { title: "A" })).toBe("---\ntitle: A\n---\nText\n");
  expect(() => withFields("Text\n", { title: "A" })).toThrow("no front matter");
});

const word = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc.constantFrom("Null", "007", "a: b", "- x", "yes", "#1", "[x]", "’s", "1e3"),
);
const text = word.filter((one) => !/[\p{Cc}\p{Zl}\p{Zp}\p{Cn}\ufeff]/u.test(one));
const names = fc.array(
  text.filter((one) => one.trim() !== ""),
  { maxLength: 4 },
);
const group = fc.dictionary(fc.constantFrom("src", "alt", "credit"), text, { minKeys: 1 });
const value = fc.oneof(text, names, group, fc.array(group, { maxLength: 3 }), fc.boolean(), fc.integer());
const fields = fc.dictionary(
  fc.constantFrom("title", "people", "image", "corrections", "draft", "note"),
  value,
);

/** Nothing, an empty text, an empty list and an empty group are the same to an editor. */
const filled = (one: unknown): unknown =>
  JSON.parse(
    JSON.stringify(one, (_, part: unknown) =>
      part === "" || part === null || (typeof part === "object" && Object.keys(part as object).length === 0)
        ? undefined
        : Array.isArray(part) && part.length === 1 && typeof part[0] !== "object"
          ? String(part[0])
          : typeof part === "object" || part === undefined
            ? part
            : String(part),
    ),
  );

it("says what was wanted, whatever stood there", () => {
  fc.assert(
    fc.property(
      fields,
      fields,
      fc.boolean(),
      fc.constantFrom("\n", "\r\n"),
      (before, wanted, isFlow, end) => {
        const yaml = stringify(before, {
          lineWidth: 0,
          ...(isFlow ? { collectionStyle: "flow" as const } : {}),
        });
        // A document in braces has no lines to add to.
        fc.pre(!yaml.startsWith("{"));
        const file = `---\n${yaml}---\nText\n`.replaceAll("\n", end);
        const edited = withFields(file, wanted);
        const read = parseDocument(edited.slice(3, edited.lastIndexOf("---"))).toJS() as object;
        expect(filled({ ...before, ...wanted, ...read })).toEqual(filled({ ...before, ...wanted }));
        expect(withFields(edited, wanted)).toBe(edited);
      },
    ),
    { numRuns: 150, seed: 11 },
  );
});
