import { describe, expect, test } from "vitest";
import { createTextReader } from "../../src/source/markdown/text-blocks.ts";
import type { ArticleText } from "../../src/tagging/article-text.ts";
import { type KnownName, KnownNames } from "../../src/tagging/known-names.ts";
import { proposals } from "../../src/tagging/proposals.ts";
import { knownPassages, newPassages, type Passage } from "./passages.ts";

const read = createTextReader({ basePath: "/", allowedEmbeds: [] });

function textOf(body: string, language = "en", tags: ArticleText["tags"] = {}): ArticleText {
  return { language, head: [], body: read(body, 1), tags };
}

function namesOf(
  { people = [], places = [], organisations = [] }: Partial<Passage>,
  more: Partial<KnownName> = {},
): KnownNames {
  const known = (group: string, names: readonly string[]): KnownName[] =>
    names.map((text) => {
      const spellings = text.split("=");
      return { group, name: spellings[0] ?? "", spellings, uses: 3, hasRecord: false, ...more };
    });
  const all = [
    ...known("people", people),
    ...known("places", places),
    ...known("organisations", organisations),
  ];
  return new KnownNames(all, ["people", "places", "organisations"]);
}

describe("a newsroom that knows names", () => {
  test.each(knownPassages)("$language $text", async (passage) => {
    const found = await proposals(textOf(passage.text, passage.language), namesOf(passage));
    expect(found.map(({ name }) => name).sort()).toEqual([...passage.found].sort());
  });
});

describe("a newsroom that knows nobody", () => {
  test.each(newPassages)("$language $text", async (passage) => {
    const found = await proposals(textOf(passage.text, passage.language), namesOf({}));
    expect(found.map(({ name }) => name).sort()).toEqual([...passage.found].sort());
  });
});

describe("a text in two scripts", () => {
  const english =
    "Viktor Lind, the mayor, slept in Kyiv on Monday, and nobody in all of the city knew of it.";
  const ukrainian = "Віктор Лінд спав у місті. У місті Київ ніхто про це не знав, бо всі давно вже спали.";
  const both = (...texts: string[]) => texts.join("\n\n");
  const found = async (text: string, names = namesOf({}), tags: ArticleText["tags"] = {}) =>
    (await proposals(textOf(text, "en", tags), names))
      .filter(({ field }) => field === "places")
      .map(({ name, reason }) => `${name}: ${reason}`);

  test("names a place once, in the script of most of it", async () => {
    expect(await found(both(english, english, ukrainian))).toEqual([
      "Kyiv: is a well-known place; also written Київ",
    ]);
    expect(await found(both(ukrainian, ukrainian, english))).toEqual([
      "Київ: is a well-known place; also written Kyiv",
    ]);
  });

  test("names it as the newsroom does", async () => {
    expect(await found(both(ukrainian, ukrainian, english), namesOf({ places: ["Kyiv"] }))).toEqual([
      "Kyiv: “Київ” is a spelling of a name that is in 3 other articles",
    ]);
    expect(await found(ukrainian, namesOf({ places: ["Kyiv"] }, { hasRecord: true }))).toEqual([
      "Kyiv: “Київ” is a spelling of a name that has a record",
    ]);
    const tags = { places: [{ name: "Kyiv", line: 3 }] };
    expect(await found(both(english, ukrainian), namesOf({}), tags)).toEqual([]);
  });
});

describe("an article that has tags", () => {
  const names = namesOf({
    people: ["Volodymyr Zelenskyy=Зеленський", "Emmanuel Macron"],
    places: ["Paris", "Kyiv=Kiev"],
  });
  const text = "Volodymyr Zelenskyy and Emmanuel Macron met in Paris. Then Macron went to Kyiv.";
  const at = (...tags: string[]) => tags.map((name, index) => ({ name, line: index + 3 }));

  test("is proposed none of them again, in whatever spelling", async () => {
    const tags = { people: at("Zelensky", "macron"), places: at("PARIS", "Kiev") };
    expect(
      (await proposals(textOf(text, "en", tags), names)).filter(({ instead }) => instead === undefined),
    ).toEqual([]);
  });

  test("is not proposed for a second field what it has in one", async () => {
    const found = await proposals(textOf(text, "en", { topics: at("Paris") }), names);
    expect(found.map(({ name }) => name)).not.toContain("Paris");
  });

  test("is told of a tag that is nearly a name, and where", async () => {
    const tags = { people: at("Emanuel Macron", "Zelensky", "Nobody Else"), places: at("Kyiv") };
    const known = namesOf({ people: ["Volodymyr Zelenskyy", "Emmanuel Macron"], places: ["Kyiv"] });
    const found = await proposals(textOf("Nothing.", "en", tags), known);
    expect(found).toEqual([
      expect.objectContaining({
        field: "people",
        name: "Emmanuel Macron",
        instead: "Emanuel Macron",
        line: 3,
        known: true,
      }),
      expect.objectContaining({
        field: "people",
        name: "Volodymyr Zelenskyy",
        instead: "Zelensky",
        line: 4,
        known: true,
      }),
    ]);
  });

  test("keeps a tag that others have, too, however near another name it is", async () => {
    const twins = namesOf({ people: ["Emmanuel Macron", "Emanuel Macron"] });
    expect(await proposals(textOf("Nothing.", "en", { people: at("Emanuel Macron") }), twins)).toEqual([]);
  });
});

test("a proposal has the line, the sentence and the reason", async () => {
  const found = await proposals(
    {
      language: "en",
      head: [],
      body: read("One line.\nAnother with\nEmmanuel Macron, who slept. A third.", 8),
      tags: {},
    },
    namesOf({ people: ["Emmanuel Macron"] }, { hasRecord: true }),
  );
  expect(found).toEqual([
    {
      ...{ field: "people", name: "Emmanuel Macron", line: 10, known: true, reason: "has a record" },
      ...{ sentence: "Another with Emmanuel Macron, who slept.", confidence: expect.any(Number) },
    },
  ]);
});

test("a surname behind a rank that many have is not sure enough to be written unasked", async () => {
  const names = namesOf({ people: ["Katie Price"] });
  const of = async (text: string) => (await proposals(textOf(text), names))[0]?.confidence ?? 0;
  expect(await of("The judge, Mrs Justice Price, told jurors that they could go home.")).toBeLessThan(0.8);
  expect(await of("Detective Sergeant Price said that nobody was hurt.")).toBeLessThan(0.8);
  expect(await of("President Price said that nobody was hurt.")).toBeGreaterThan(0.8);
});

test("a surname that two people have is never sure", async () => {
  const names = namesOf({ people: ["George Bush", "Barbara Busch", "Laura Bush"] });
  const [one, ...others] = await proposals(
    textOf("Mrs Bush said that she was tired. President Bush was not."),
    names,
  );
  expect(others).toEqual([]);
  expect(one?.confidence).toBeLessThanOrEqual(0.5);
});

test("authors are taken from the line that names them, and only those who are known", async () => {
  const names = new KnownNames([
    { group: "authors", name: "Ana Ilić", spellings: ["Ana Ilić", "ana-ilic"], uses: 9, hasRecord: true },
  ]);
  const signed = async (line: string) =>
    (await proposals(textOf(`${line}\n\nIt rained.`), names)).map(({ field, name }) => `${field} ${name}`);
  expect([
    await signed("By Ana Ilić"),
    await signed("Von Ana Ilić, Berlin"),
    await signed("By Petro Marin"),
    await signed("Ana Ilić slept."),
  ]).toEqual([["authors Ana Ilić"], ["authors Ana Ilić"], [], ["people Ana Ilić"]]);
});

test("a topic and a story are proposed where the text is about them, and not where it mentions them once", async () => {
  const names = new KnownNames([
    { group: "topics", name: "Weather", spellings: ["Weather"], uses: 9, hasRecord: true },
    { group: "stories", name: "paris-talks", spellings: ["The Paris talks"], uses: 9, hasRecord: true },
  ]);
  const about = async (body: string, title = "") => {
    const head = title === "" ? [] : [{ isHeading: false, text: title, lines: [{ line: 2, start: 0 }] }];
    const found = await proposals({ language: "en", head, body: read(body, 5), tags: {} }, names);
    return found.map(({ field, name }) => `${field} ${name}`);
  };
  expect(await about("He spoke of the weather.")).toEqual([]);
  expect(await about("The weather was bad.", "Weather closes the harbour")).toEqual(["topics Weather"]);
  expect(await about("The Paris talks went on. Nobody left the Paris talks.")).toContain("story paris-talks");
});

describe("somebody else’s opinion", () => {
  const found = async (text: string, opinion: { people?: string; places?: string } = {}) => {
    const asked: string[] = [];
    const names = await proposals(textOf(text), namesOf({}), async (texts) => {
      asked.push(...texts);
      return { people: new Set([opinion.people ?? ""]), places: new Set([opinion.places ?? ""]) };
    });
    return { asked, names: names.map(({ name, confidence }) => [name, confidence]) };
  };

  test("is asked for the paragraphs that are in doubt, and not for the others", async () => {
    const text = "President Emmanuel Macron spoke.\n\nIt rained in Sampleton.\n\nNobody came.";
    expect((await found(text)).asked).toEqual(["It rained in Sampleton."]);
    expect((await found("It rained.")).asked).toEqual([]);
  });

  test("lifts what looks like a name, and proposes nothing alone", async () => {
    const acting = "Ottla Brandel said so.";
    expect([(await found(acting)).names, (await found(acting, { people: "ottlabrandel" })).names]).toEqual([
      [],
      [["Ottla Brandel", 0.71]],
    ]);
    expect((await found("In Sampleton.", { places: "sampleton" })).names).toEqual([["Sampleton", 0.65]]);
    expect(
      (await found("Blue Sky closed. Sampleton lost.", { people: "bluesky", places: "sampleton" })).names,
    ).toEqual([]);
  });
});
