import { describe, expect, it } from "vitest";
import { isFaults, splitFrontMatter } from "../../src/source/front-matter.ts";
import { readYaml } from "../../src/source/yaml-document.ts";
import { told } from "../support/edition.ts";

const file = "content/articles/a.md";

/** Problems of a text, or nothing. */
function faults(text: string): string[] {
  const matter = splitFrontMatter(text, file);
  return "fields" in matter ? [] : told(matter);
}

it.each([60, 3_000, 100_000])("lists in lists, %i of them, are told in the same words", (depth) => {
  const told = [expect.objectContaining({ message: "Fields are nested too deeply." })];
  expect(readYaml(`x: ${"[".repeat(depth)}${"]".repeat(depth)}\n`)).toEqual(told);
  expect(readYaml(`x: ${"{a: ".repeat(depth)}${"}".repeat(depth)}\n`)).toEqual(told);
  expect(readYaml(`x:\n  ${"- ".repeat(depth)}a\n`)).toEqual(told);
});

describe("what hides or ends front matter by mistake", () => {
  it.each([
    ["a blank line before it", "\n---\ntitle: A\n---\nText\n", "1:1 front-matter-missing"],
    ["a space before it", " ---\ntitle: A\n---\nText\n", "1:1 front-matter-missing"],
    ["a fourth dash", "----\ntitle: A\n----\nText\n", "1:1 front-matter-missing"],
    ["two dashes", "--\ntitle: A\n--\nText\n", "1:1 front-matter-missing"],
    ["no front matter", "# Paris\n\nText\n", "1:1 front-matter-missing"],
    ["text alone, without a line end", "Text", "1:1 front-matter-missing"],
    ["JSON", '{"title": "A"}\n', "1:1 front-matter-missing"],
    ["TOML", '+++\ntitle = "A"\n+++\n', "1:1 front-matter-missing"],
    ["JavaScript", "---js\n{ title: process.exit(1) }\n---\n", "1:4 front-matter-language"],
    ["JavaScript by its long name", "---javascript\n{ title: 1 }\n---\n", "1:4 front-matter-language"],
    ["JavaScript in capitals", "---JS\n{ title: 1 }\n---\n", "1:4 front-matter-language"],
    ["JavaScript after a space", "--- js\n{ title: 1 }\n---\n", "1:5 front-matter-language"],
    ["CoffeeScript", "---coffee\ntitle: 1\n---\n", "1:4 front-matter-language"],
    ["JSON by name", '---json\n{"title": 1}\n---\n', "1:4 front-matter-language"],
    ["no end", "---\ntitle: A\n\nText\n", "1:1 front-matter-unclosed"],
    ["an opening line alone", "---", "1:1 front-matter-unclosed"],
    ["an end with a fourth dash", "---\ntitle: A\n----\nText\n", "3:1 front-matter-unclosed"],
    ["an end with words on it", "---\ntitle: A\n--- end\nText\n", "3:1 front-matter-unclosed"],
    ["nothing between the dashes", "---\n---\nText\n", "1:1 front-matter-not-fields"],
    ["comments alone", "---\n# title: A\n---\nText\n", "1:1 front-matter-not-fields"],
    ["a sentence between two rules", "---\n\nhello\n\n---\n", "2:1 front-matter-not-fields"],
    ["a list", "---\n- a\n- b\n---\n", "2:1 front-matter-not-fields"],
    ["a number between two rules", "---\n\n42\n\n---\n", "2:1 front-matter-not-fields"],
  ])("%s is a problem", (_what, text, problem) => {
    expect(faults(text)).toEqual([problem]);
  });

  it("never runs JavaScript", () => {
    const trap = "globalThis.frontMatterRan = true";
    for (const language of ["js", "javascript", "JS", "JavaScript", "coffee", "node", "cjs"]) {
      expect(faults(`---${language}\n{ title: (${trap}) }\n---\n`)).toEqual(["1:4 front-matter-language"]);
    }
    expect(globalThis).not.toHaveProperty("frontMatterRan");
  });

  it("finds the same problem at the second reading", () => {
    const text = '---\ntitle: "A\n---\nText\n';
    expect(faults(text)).toEqual(["2:8 yaml-syntax"]);
    expect(faults(text)).toEqual(["2:8 yaml-syntax"]);
  });
});

describe("what YAML would make something else of", () => {
  it.each([
    ["an unclosed quotation mark", 'title: "A', "2:8 yaml-syntax"],
    [
      "an unclosed quotation mark below a good field",
      "date: 2025-12-01\ntitle: 'A\npeople: [Ana]",
      "3:8 yaml-syntax",
    ],
    ["a headline with a colon", "title: Paris: the talks", "2:8 yaml-syntax"],
    ["a field given twice", "title: A\ndate: 2025-12-01\ntitle: B", "4:1 field-twice"],
    ["an anchor", "title: &a A", "2:8 yaml-syntax"],
    ["an alias without its anchor", "title: *a", "2:8 yaml-syntax"],
    ["a headline in asterisks", "title: *Exclusive* talks", "2:8 yaml-syntax"],
    ["a tag", "title: !important talks", "2:8 yaml-syntax"],
    ["a tag that YAML knows", "title: !!str 007", "2:14 yaml-syntax"],
    ["a lone exclamation mark", "title: ! Breaking", "2:10 yaml-syntax"],
    ["a tag that would run code", "title: !!js/function 'function () {}'", "2:8 yaml-syntax"],
    ["a tab for indentation", "image:\n\tsrc: /a.jpg", "3:1 yaml-syntax"],
    ["a headline with an at sign", "title: @home", "2:8 yaml-syntax"],
    ["a headline with a percent sign", "title: %5 more", "2:8 yaml-syntax"],
    ["an unclosed bracket", "people: [Ana, Petro", "2:9 yaml-syntax"],
    ["a second document", "title: A\n...\ntitle: B", "4:1 yaml-syntax"],
  ])("%s is a problem on its line", (_what, yaml, problem) => {
    const found = faults(`---\n${yaml}\n---\nText\n`);
    expect(found[0]?.split(":")[0]).toBe(problem.split(":")[0]);
    expect(new Set(found.map((one) => one.split(" ")[1]))).toEqual(new Set([problem.split(" ")[1]]));
  });

  it("is met with a nesting bomb and does not fall over", () => {
    expect(faults(`---\ntitle: ${"[".repeat(5_000)}\n---\n`)[0]).toContain("yaml-syntax");
    expect(faults(`---\ntitle: ${"[".repeat(60)}${"]".repeat(60)}\n---\n`)[0]).toContain("yaml-syntax");
  });

  it("keeps dates, and texts that look like other languages' values, as texts", () => {
    const yaml = readYaml("a: 2025-12-01\nb: yes\nc: No\nd: 12:30\ne: on\nf: 2025-02-30T10:00\n");
    if (isFaults(yaml)) throw new Error("not read");
    expect({ ...(yaml.value as object) }).toEqual({
      a: "2025-12-01",
      b: "yes",
      c: "No",
      d: "12:30",
      e: "on",
      f: "2025-02-30T10:00",
    });
  });
});

describe("front matter and text apart", () => {
  function split(text: string) {
    const matter = splitFrontMatter(text, file);
    if (!("fields" in matter)) throw new Error(JSON.stringify(matter));
    return matter;
  }

  it("knows on which line of the file the text begins", () => {
    const { body, bodyLine } = split("---\ntitle: A\ndate: 2025-12-01\n---\n\nFirst.\n");
    expect([bodyLine, body.split("\n")[6 - bodyLine]]).toEqual([5, "First."]);
  });

  it("leaves rules in the text alone", () => {
    expect(split("---\ntitle: A\n---\nOne\n\n---\n\nTwo\n").body).toBe("One\n\n---\n\nTwo\n");
  });

  it("may have no text and no line end behind it", () => {
    expect(split("---\ntitle: A\n---").body).toBe("");
  });

  it("may have spaces behind the dashes", () => {
    const matter = split("---   \ntitle: A\ntopics: [B]\n---  \nText\n");
    expect(matter.fields.title).toBe("A");
    expect(matter.placeOf(["topics", 0])).toEqual({ file, line: 3, column: 10 });
  });

  it("keeps dashes in an indented text of several lines", () => {
    expect(split("---\ntitle: |\n  a\n  ---\n  b\n---\nText\n").fields.title).toBe("a\n---\nb\n");
  });

  it("knows where each field and each item stands", () => {
    const matter = split('---\ntitle: A\npeople:\n  - Ana\n  - "Petro"\nimage: { src: /a.jpg }\n---\n');
    expect(matter.placeOf(["people", 1])).toEqual({ file, line: 5, column: 5 });
    expect(matter.placeOf(["image", "src"])).toEqual({ file, line: 6, column: 15 });
    expect(matter.placeOf(["image", "alt"])).toEqual({ file, line: 6, column: 8 });
    expect(matter.placeOfKey(["image", "src"])).toEqual({ file, line: 6, column: 10 });
    expect(matter.placeOfKey(["people"])).toEqual({ file, line: 3, column: 1 });
  });

  it("has no field that every object has", () => {
    const { fields } = split("---\ntitle: A\n---\n");
    expect(fields.constructor).toBeUndefined();
    expect("__proto__" in fields).toBe(false);
  });
});
