import { describe, expect, it } from "vitest";
import { checkNames } from "../../../src/check/names/check-names.ts";
import { editionOf } from "../../support/edition.ts";
import { markdown } from "../../support/newsroom.ts";

/** What is said of an article with these lines of front matter, beside other files: `error names-joined Ana | Petro`. */
function told(lines: string, others: Readonly<Record<string, string>> = {}): string[] {
  const text = `---\ntitle: A\ndate: 2025-12-01\n${lines}\n---\n\nText.\n`;
  return checkNames(editionOf({ "articles/a.md": text, ...others }))
    .filter(({ code }) => code !== "name-near")
    .map(({ code, severity = "warning", write = [] }) => `${severity} ${code} ${write.join(" | ")}`);
}

const record = (name: string) => markdown({ name });

describe("a name that may be several", () => {
  it.each([
    ["people: Ana Ilić, Petro Marin", "Ana Ilić | Petro Marin"],
    ["authors: Ana Ilić; Petro Marin", "Ana Ilić | Petro Marin"],
    ["authors: Ana Ilić and Petro Marin", "Ana Ilić | Petro Marin"],
    ["people:\n  - Ana Ilić & Petro Marin", "Ana Ilić | Petro Marin"],
    ["topics: Rail, Trade, and Weather", "Rail | Trade | Weather"],
    ["topics: Rail & Trade", "Rail | Trade"],
    ["language: de\npeople: Ana Ilić und Petro Marin", "Ana Ilić | Petro Marin"],
    ["language: fr\nauthors: Ana Ilić et Petro Marin", "Ana Ilić | Petro Marin"],
    ["people: Acme, Inc., Bolt, Ltd.", "Acme, Inc. | Bolt, Ltd."],
    ["topics: 鉄道、貿易", "鉄道 | 貿易"],
  ])("is told where it has no quotation marks: %s", (lines, names) => {
    expect(told(lines)).toEqual([`warning names-joined ${names}`]);
  });

  it("is an error where each of them is known, by a record or another article", () => {
    const others = {
      "people/ana-ilic.md": record("Ana Ilić"),
      "articles/b.md": "---\ntitle: B\ndate: 2025-12-01\npeople: [Petro Marin]\n---\n\nText.\n",
    };
    expect(told("people: Ana Ilić, Petro Marin", others)).toEqual([
      "error names-joined Ana Ilić | Petro Marin",
    ]);
  });

  it.each([
    'people: "Smith, John"',
    "people: ['Smith, John']",
    "people: [Johnson & Johnson]",
    "people: Martin Luther King, Jr.",
    "places: Trinidad and Tobago",
    "places: [Bosnia and Herzegovina]",
    "topics: [Arts and Culture, Health & Safety]",
    "people: Ana y Gasset",
  ])("is one name as it stands: %s", (lines) => {
    expect(told(lines)).toEqual([]);
  });

  it("is one name where it has a record", () => {
    const others = { "topics/rail-trade.md": record("Rail & Trade") };
    expect(told("topics: Rail & Trade", others)).toEqual([]);
  });
});

describe("the word before the names of a byline", () => {
  it.each([
    ['authors: "By Ana Ilić"', "Ana Ilić"],
    ["authors: [BY Ana Ilić]", "Ana Ilić"],
    ["language: fr\nauthors: Par Ana Ilić", "Ana Ilić"],
  ])("is told before the name of an author: %s", (lines, name) => {
    expect(told(lines)).toEqual([`warning byline-by ${name}`]);
  });

  it.each(["authors: Byron Marin", "authors: Par Ana", "people: [By Night Film]"])(
    "is no part of: %s",
    (lines) => {
      expect(told(lines)).toEqual([]);
    },
  );
});
