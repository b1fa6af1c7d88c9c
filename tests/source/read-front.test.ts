import { describe, expect, it } from "vitest";
import { problemsOf, readOne, settingsOf } from "../support/edition.ts";

const file = "content/front.yaml";
const rowOf = (text: string, path = file, settings = settingsOf()) => readOne(path, text, settings).row;

describe("a front page as it is written", () => {
  it("has blocks of any taxonomy, in one number or several, and of authors and stories", () => {
    const settings = settingsOf("taxonomies: [people, places, topics, organisations, countries]\n");
    const keys = ["person", "people", "place", "topic", "organisation", "country", "author", "story"];
    const text = `blocks:\n${keys.map((key) => `  - { ${key}: A name }\n`).join("")}`;
    expect(rowOf(text, file, settings)).toMatchObject({
      blocks: [
        { of: { from: "term", key: "person", group: "people", name: "A name" }, as: "rows" },
        { of: { group: "people" } },
        { of: { group: "places" } },
        { of: { group: "topics" } },
        { of: { group: "organisations" } },
        { of: { group: "countries" } },
        { of: { group: "authors" } },
        { of: { group: "stories" } },
      ],
    });
  });

  it("keeps its own fields where a taxonomy is called as one of them is, in one number", () => {
    const settings = settingsOf("taxonomies: [shows, titles]\n");
    const text = "blocks:\n  - { shows: A name, show: 3, title: B }\n";
    expect(problemsOf(file, text, settings)).toEqual([]);
    expect(rowOf(text, file, settings)).toMatchObject({
      blocks: [{ of: { group: "shows", name: "A name" }, show: 3, title: "B" }],
    });
  });

  it("is set with the signs of its language, which the name of the file tells", () => {
    const text = 'blocks: [{ latest: true, title: "C\'est \\"tout\\" !" }]\n';
    const row = rowOf(text, "content/front.fr.yaml");
    expect(row).toMatchObject({ language: "fr", blocks: [{ title: "C’est «\u202ftout\u202f»\u202f!" }] });
    expect(rowOf("lead: a\n", "content/front.EN.yaml")).not.toHaveProperty("language");
  });

  it("may be empty, or a banner alone", () => {
    expect(rowOf("# Nothing yet.\n")).toMatchObject({ blocks: [] });
    expect(rowOf("banner: { text: Polls close, until: 2025-12-03T20:00 }\n")).toMatchObject({
      blocks: [],
      banner: { text: "Polls close", until: { iso: "2025-12-03T20:00:00+01:00" } },
    });
  });

  it.each([
    ["a block of nothing", "blocks:\n  - { show: 3 }\n", ["2:5 field-missing"]],
    ["a block of two things", "blocks:\n  - { topic: A, latest: true }\n", ["2:5 field-wrong"]],
    ["latest that is not", "blocks:\n  - { latest: false }\n", ["2:5 field-missing"]],
    ["a block in a number", "blocks:\n  - 5\n  - { latest: true }\n", ["2:5 field-wrong"]],
    [
      "a block of nothing at all",
      "blocks:\n  - { latest: true }\n  -\n  - true\n",
      ["3:4 field-missing", "4:5 field-wrong"],
    ],
    ["a banner in a number", "banner: 5\n", ["1:9 field-wrong"]],
    ["far too many articles", "blocks:\n  - { latest: true, show: 9e30 }\n", ["2:27 field-wrong"]],
    ["a block in a word", "blocks:\n  - latest\n", ["2:5 field-wrong"]],
    ["a number of articles that is none", "blocks:\n  - { latest: true, show: all }\n", ["2:27 field-wrong"]],
    ["too many articles", "blocks:\n  - { latest: true, show: 500 }\n", ["2:27 field-wrong"]],
    ["an unknown kind", "blocks:\n  - { type: opinions }\n", ["2:13 field-wrong"]],
    ["a field of another name", "blocks:\n  - { latest: true, limit: 3 }\n", ["2:21 field-unknown"]],
    [
      "fields of other names beside what is wrong",
      "banner: { txt: A }\nlead: { a: b }\n",
      ["1:11 field-unknown", "2:7 field-wrong"],
    ],
    ["an unknown field at the top", "header: A\n", ["1:1 field-unknown"]],
    ["a banner without words", "banner: { url: /a/ }\n", ["1:9 field-missing"]],
    [
      "a banner that leads to code",
      'banner: { text: A, url: "javascript:alert(1)" }\n',
      ["1:25 field-wrong"],
    ],
    ["a banner until no day", "banner: { text: A, until: tomorrow }\n", ["1:27 date-form"]],
    ["a list in place of fields", "- latest\n", ["1:1 field-wrong"]],
    ["a number in place of fields", "42\n", ["1:1 field-wrong"]],
    ["YAML that is none", "blocks: [\n", ["1:9 yaml-syntax"]],
  ])("is told of %s", (_what, text, problems) => {
    expect(problemsOf(file, text)).toEqual(problems);
  });

  it("is told how to write a number of articles, and that three dashes end it", () => {
    const told = (text: string) =>
      readOne(file, text).problems.map(({ message, hint }) => `${message} ${hint}`);
    const [most] = told("blocks:\n  - { latest: true, show: 9e30 }\n");
    expect(most).toContain("at most 50. Write `show: 50` or less");
    expect(told("blocks:\n  - { latest: true, show: 0 }\n")[0]).toContain("Write `show: 1` or more");
    expect(told("blocks:\n  - { latest: true, show: 3.5 }\n")[0]).not.toContain("quotation marks");
    const references = "base: &b { show: 3 }\nblocks:\n  - { <<: *b, latest: true }\n";
    expect(told(references).filter((one) => one.endsWith("references are not followed."))).toHaveLength(2);
    expect(told("lead: *Harbour*\n")[0]).toContain('`lead: "*Harbour*"`');
    expect(told("lead: a\n---\nblocks: []\n")[0]).toContain("Three dashes");
  });

  it("is told of a name that is no language", () => {
    expect(problemsOf("content/front.old1-backup2.yaml", "lead: a\n")).toEqual(["1:1 field-wrong"]);
  });
});

describe("a pin", () => {
  const pinOf = (pin: string) => {
    const { row, problems } = readOne(
      "content/articles/a.md",
      `---\ntitle: A\ndate: 2025-12-01\n${pin}\n---\n`,
    );
    return row?.kind === "article" ? [row.pin, row.pinUntil?.iso] : problems.map(({ hint }) => hint);
  };

  it("is there or not, and may have an end", () => {
    expect(pinOf("pin: true")).toEqual([true, undefined]);
    expect(pinOf("pin: false")).toEqual([false, undefined]);
    expect(pinOf("pin: { until: 2025-12-05T18:00 }")).toEqual([true, "2025-12-05T18:00:00+01:00"]);
  });

  it("is told how to be written where it is not", () => {
    expect(pinOf("pin: yes")).toEqual([expect.stringContaining("`pin: true`")]);
    expect(pinOf("pin: 2025-12-05")).toEqual([expect.stringContaining("`  until: 2025-12-05`")]);
  });
});
