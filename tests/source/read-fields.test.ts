import { describe, expect, it } from "vitest";
import type { Article } from "../../src/model/content.ts";
import { problemsOf, readOne, settingsOf, told } from "../support/edition.ts";
import { article, markdown } from "../support/newsroom.ts";

const path = "content/articles/2025-12-01-paris.md";

function read(yaml: string, body = "Text."): Article {
  const { row, problems } = readOne(path, `---\n${yaml}\n---\n${body}\n`);
  if (row?.kind !== "article") throw new Error(JSON.stringify(problems));
  return row;
}

const good = "title: A\ndate: 2025-12-01";

/**
 * Faulty front matter: the problem expected on a line stands behind it as `#! code`. Too few and too many both fail.
 */
const faulty: Readonly<Record<string, string>> = {
  "without a title": "date: 2025-12-01 #! field-missing",
  "with an empty title": 'title: "" #! field-missing\ndate: 2025-12-01',
  "with nothing behind the title": "title: #! field-missing\ndate: 2025-12-01",
  "with a title of nothing": "title: Null #! name-not-text\ndate: 2025-12-01",
  "with a title of several": "title: [A, B] #! field-wrong\ndate: 2025-12-01",
  "without a date": "title: A #! field-missing",
  "with a day that does not exist": "title: A\ndate: 2025-02-30 #! date-impossible",
  "corrected before it was published":
    'title: A\ndate: 2025-12-01\ncorrections:\n  - date: 2025-11-30 #! date-order\n    text: "No."',
  "with a date in words": "title: A\ndate: 1 December 2025 #! date-form",
  "with a time that the clocks went over": "title: A\ndate: 2025-03-30T02:30 #! date-skipped",
  "with a time that came twice": "title: A\ndate: 2025-10-26T02:30 #! date-twice",
  "with a year for a date": "title: A\ndate: 2025 #! date-form",
  "with names that YAML takes for something else": `${good}
people:
  - Null #! name-not-text
  - 007 #! name-not-text
  - 1e3 #! name-not-text
  - true #! name-not-text
  - ~ #! name-not-text
  - Ana`,
  "with one name that is a number": `${good}\npeople: 007 #! name-not-text`,
  "with an item left empty": `${good}\npeople:\n  - Ana\n  - #! name-not-text\n`,
  "with a name that is a group of fields": `${good}\npeople:\n  - name: Ana #! field-wrong`,
  "with a field that is not known": `${good}\ntopcis: [A] #! field-unknown`,
  "with fields of an image that are not known": `${good}
image:
  src: /media/a.jpg
  alt: A staircase
  captoin: By night #! field-unknown
  licence: CC #! field-unknown`,
  "with a field of a correction that is not known": `${good}
corrections:
  - date: 2025-12-02
    text: It was Lyon.
    knid: correction #! field-unknown`,
  "with a picture without a text alternative": `${good}\nimage:\n  src: /media/a.jpg #! field-missing`,
  "with a picture that is an address alone": `${good}\nimage: /media/a.jpg #! field-wrong`,
  "of a type that is not known": `${good}\ntype: opnion #! field-wrong`,
  "with a flag in words": `${good}\ndraft: maybe #! field-wrong`,
  "updated before it was published": `${good}\nupdated: 2025-11-30 #! date-order`,
  "expired before it was published": `${good}\nexpires: 2025-12-01 #! date-order`,
  "with a correction on a day that does not exist": `${good}
corrections:
  - date: 2025-12-02
    text: One
  - date: 2025-12-32 #! date-impossible
    text: Two`,
  "with a correction that says nothing": `${good}\ncorrections:\n  - date: 2025-12-02 #! field-missing`,
  "with an address that leads out": `${good}\nslug: ../../etc #! slug-form`,
  "with a slug of two parts": `${good}\nslug: a/b #! slug-form`,
  "with an old address that leads out": `${good}
aliases:
  - /2019/paris/
  - /../etc/ #! address-form
  - https://elsewhere.example/ #! address-form
  - old #! address-form
  - / #! address-form
  - /%2e%2e/etc/ #! address-form
  - /a?b=c #! address-form`,
  "with a canonical address that is none": `${good}\ncanonical: paris #! field-wrong`,
  "with a canonical address that runs": `${good}\ncanonical: javascript:alert(1) #! link-unsafe`,
  "with a source at an address that runs": `${good}
sources:
  - title: A
    url: javascript:alert(1) #! link-unsafe`,
  "with several things wrong at once": `title: A
date: 2025-13-01 #! date-impossible
updated: yesterday #! date-form
embargo: 2025-03-30T02:30 #! date-skipped
slug: A #! slug-form`,
};

describe("an article", () => {
  it.each(Object.entries(faulty))("%s has a problem on each faulty line and no other", (_what, marked) => {
    const lines = `---\n${marked}\n---\n\nText.\n`.split("\n");
    const expected = lines.flatMap((line, index) => {
      const code = /#! (\S+)$/.exec(line)?.[1];
      return code === undefined ? [] : [`${index + 1} ${code}`];
    });
    const text = lines.map((line) => line.replace(/ ?#! \S+$/, "")).join("\n");
    const found = problemsOf(path, text).map((problem) => problem.replace(/:\d+/, ""));
    expect(found).toEqual(expected);
  });

  it("has the first line for a field that is missing", () => {
    expect(problemsOf(path, "---\ndate: 2025-12-01\n---\n")).toEqual(["2:1 field-missing"]);
  });
});

describe("what a problem advises", () => {
  function hints(yaml: string): string[] {
    return readOne(path, `---\n${yaml}\n---\n\nText.\n`).problems.map(({ hint }) => hint);
  }

  it.each([
    ["topcis: [A]", "Did you mean `topics`?"],
    ["peolpe: [A]", "Did you mean `people`?"],
    ["image: { src: /a.jpg, alt: A, captoin: B }", "Did you mean `caption`?"],
    ["image: { src: /a.jpg, alt: A, credti: B }", "Did you mean `credit`?"],
    ["corrections: [{ date: 2025-12-02, text: A, knid: correction }]", "Did you mean `kind`?"],
    ["sources: [{ title: A, ulr: https://a.example/ }]", "Did you mean `url`?"],
    ["type: opnion", "Did you mean `opinion`?"],
    ["people: [007]", 'Put it in quotation marks: `people: ["007"]`'],
    ["slug: Paris Talks", "Write `slug: paris-talks`, or leave it out."],
  ])("on %s names what was meant", (line, hint) => {
    expect(hints(`${good}\n${line}`)).toEqual([hint]);
  });

  it("knows the taxonomies of the newsroom", () => {
    const settings = settingsOf("taxonomies: [people, organisations]\n");
    const text = article({ organsations: ["UN"] });
    expect(readOne(path, text, settings).problems.map(({ hint }) => hint)).toEqual([
      "Did you mean `organisations`?",
    ]);
    expect(problemsOf(path, article({ organisations: ["UN"] }), settings)).toEqual([]);
    expect(problemsOf(path, article({ topics: ["UN"] }), settings)).toEqual(["4:1 field-unknown"]);
  });
});

describe("what an editor may write", () => {
  it("is taken as it was typed where text is wanted", () => {
    expect(read("title: 2025\ndate: 2025-12-01").title).toBe("2025");
    expect(read("title: 1e3\ndate: 2025-12-01").title).toBe("1e3");
    expect(read("title: 007\ndate: 2025-12-01").title).toBe("007");
    expect(read("title: true\ndate: 2025-12-01").title).toBe("true");
    expect(read("title: 1.50\ndate: 2025-12-01").title).toBe("1.50");
  });

  it("is one name or a list of names", () => {
    expect(read(`${good}\npeople: Ana\ntopics: [Peace, "No", "007"]`).names).toEqual({
      people: ["Ana"],
      topics: ["Peace", "No", "007"],
    });
  });

  it("is an empty list of names, or nothing behind the colon", () => {
    expect(read(`${good}\npeople: []\ntopics:\nauthors: [Ana]`).names).toEqual({ authors: ["Ana"] });
  });

  it("may leave fields empty that it could leave out", () => {
    const empty = `updated: ""\ndescription:\nslug: ""\nimage:\nstory:\ndraft:\ncorrections:\naliases:\ntype: " "`;
    expect(read(`${good}\n${empty}`)).toEqual({ ...read(good), digest: expect.any(String) });
    const image = "image: { src: /media/a.jpg, alt: A, caption: '', credit: }";
    expect(read(`${good}\n${image}`).image).toEqual({ src: "/media/a.jpg", alt: "A" });
    expect(read(`${good}\nimage: { src: "", alt: "" }`).image).toBeUndefined();
  });

  it("may go over several lines and is one line", () => {
    expect(read("title: >-\n  Ministers\n  meet\ndate: 2025-12-01").title).toBe("Ministers meet");
    expect(read('title: "  Ministers\\t meet "\ndate: 2025-12-01').title).toBe("Ministers meet");
  });

  it("is the tag of a language in any case", () => {
    expect(read(`${good}\nlanguage: ZH-hant`).language).toBe("zh-Hant");
    expect(settingsOf("language: EN-gb\n").language).toBe("en-GB");
  });

  it("gives the address from the file's name without its date", () => {
    expect(read(good).slug).toBe("paris");
    expect(read(`${good}\nslug: talks`).slug).toBe("talks");
  });

  it("puts control characters out and says so", () => {
    const { row, problems } = readOne(path, "---\ntitle: A\u0007B\ndate: 2025-12-01\n---\nText.\n");
    expect(row).toMatchObject({ title: "AB" });
    expect(problems.map(({ code, line, column }) => [code, line, column])).toEqual([
      ["text-control-character", 2, 9],
    ]);
    expect(read('title: "A\\u0007B\\uD800"\ndate: 2025-12-01').title).toBe("AB");
  });

  it("may be an old address in any form, which is brought into one", () => {
    expect(read(`${good}\naliases: [/2019/paris, /old.html, /caf%C3%A9/, /a/b/]`).aliases).toEqual([
      "/2019/paris/",
      "/old.html",
      "/café/",
      "/a/b/",
    ]);
  });
});

describe("a record", () => {
  it.each([
    ["without a name", "content/people/ana.md", markdown({ role: "Minister" }), ["2:1 field-missing"]],
    [
      "that lies off the globe",
      "content/places/paris.md",
      markdown({ name: "Paris", lat: 95, lon: -181 }),
      ["3:6 field-wrong", "4:6 field-wrong"],
    ],
    [
      "with half a point",
      "content/places/paris.md",
      markdown({ name: "Paris", lat: 48.9 }),
      ["3:6 field-missing"],
    ],
    ["whose file has capitals", "content/people/Ana.md", markdown({ name: "Ana" }), ["1:1 slug-form"]],
    ["whose file has another script", "content/places/київ.md", markdown({ name: "Київ" }), []],
    ["whose file has signs", "content/places/ки.їв.md", markdown({ name: "Київ" }), ["1:1 slug-form"]],
    [
      "with a field that is not known",
      "content/people/ana.md",
      markdown({ name: "Ana", alises: ["A"] }),
      ["3:1 field-unknown"],
    ],
    [
      "of somebody born on a day that never was",
      "content/people/ana.md",
      markdown({ name: "Ana", born: "1960-02-30" }),
      ["3:7 date-impossible"],
    ],
    [
      "with a latitude in words",
      "content/places/paris.md",
      markdown({ name: "Paris", lat: "north" }),
      ["3:6 field-wrong"],
    ],
  ])("%s is a problem", (_what, file, text, expected) => {
    expect(problemsOf(file, text)).toEqual(expected);
  });
});

describe("a plain page", () => {
  it("has the address of its place in the folder", () => {
    expect(readOne("content/pages/about/team.md", markdown({ title: "Team" })).row).toMatchObject({
      address: "/about/team/",
    });
  });

  it.each(["content/pages/About.md", "content/pages/über uns.md", "content/pages/a.b/c.md"])(
    "at %s has a place that is no address",
    (file) => {
      expect(problemsOf(file, markdown({ title: "A" }))).toEqual(["1:1 slug-form"]);
    },
  );
});

it.each(["drafft: true", "embarg: 2999-01-01", "expirs: 2025-12-02"])(
  "refuses a slip in a field that holds an article back: %s",
  (line) => {
    const { problems } = readOne(path, `---\n${good}\n${line}\n---\nText.\n`);
    expect(problems).toMatchObject([{ code: "field-unknown", severity: "error", line: 4 }]);
  },
);

it.each(["/media/../../etc/passwd", "media/x.jpg"])("refuses a picture at %s", (src) => {
  const { problems } = readOne(path, `---\n${good}\nimage: { src: "${src}", alt: A }\n---\nText.\n`);
  expect(problems).toMatchObject([{ code: "field-wrong", severity: "error" }]);
});

describe("an address in a field", () => {
  it("of a scheme that is not for a page is taken out with a warning, and all else stays", () => {
    const { row, problems } = readOne(
      path,
      `---\n${good}\nimage: { src: "intent://x", alt: A }\ncanonical: blob:x\nsources:\n  - title: One\n    url: ms-word:x\n  - title: Two\n    url: https://example.com/\n---\nText.\n`,
    );
    expect(told(problems)).toEqual(["4:15 link-unsafe", "5:12 link-unsafe", "8:10 link-unsafe"]);
    expect(problems.every(({ severity }) => severity === "warning")).toBe(true);
    expect(row).toMatchObject({ sources: [{ title: "One" }, { title: "Two", url: "https://example.com/" }] });
    expect(row).not.toHaveProperty("image");
    expect(row).not.toHaveProperty("canonical");
  });

  it("without a scheme gets https:, with a warning", () => {
    const { row, problems } = readOne(
      "content/people/ana.md",
      "---\nname: Ana\nimage: { src: //example.com/a.jpg, alt: A }\nsameAs: [//example.com/ana, vbscript:x]\n---\n",
    );
    expect(told(problems)).toEqual([
      "3:15 link-without-scheme",
      "4:10 link-without-scheme",
      "4:29 link-unsafe",
    ]);
    expect(row).toMatchObject({
      image: { src: "https://example.com/a.jpg" },
      sameAs: ["https://example.com/ana"],
    });
  });
});

it.each([
  ["2025-12-01T10:00", "2025-12-01T10:00"],
  ["2025-12-01T10:00", "2025-12-01T10:00:00.500"],
  ["2025-12-01T10:00+01:00", "2025-12-01T09:00Z"],
  ["2025-12-01T10:00", "2025-12-01"],
])("an article of %s that was updated on %s was not updated", (date, updated) => {
  const text = `---\ntitle: A\ndate: ${date}\nupdated: ${updated}\n---\n\nText.\n`;
  const { row, problems } = readOne("content/articles/a.md", text);
  expect(problems).toEqual([]);
  expect(row).toMatchObject({ kind: "article" });
  expect(row).not.toHaveProperty("updated");
});

it("a slip of a field that hides is an error, and a field that is there is not proposed", () => {
  const told = (yaml: string) =>
    readOne(path, `---\n${yaml}\n---\nText.\n`).problems.map(({ severity, hint }) => `${severity} ${hint}`);
  expect(told(`${good}\ndratf: true`)).toEqual(["error Did you mean `draft`?"]);
  expect(told(`${good}\nemabrgo: 2026-01-01`)).toEqual(["error Did you mean `embargo`?"]);
  expect(told(`${good}\ndraft: false\ndraf: true`)).toEqual([
    expect.stringMatching(/^error It has no effect/),
  ]);
  expect(told(`${good}\ntitel: B`)).toEqual([expect.stringMatching(/^warning It has no effect/)]);
});
