import { describe, expect, it } from "vitest";
import { interfaceLanguage, wordsOf } from "../../src/render/words/languages.ts";
import type { Words } from "../../src/render/words.ts";

const languages = ["en", "fr", "uk", "ar"] as const;
const scripts = { en: "Latn", fr: "Latn", uk: "Cyrl", ar: "Arab" } as const;
/** Stand for what editors write; in a script that no language here has. */
const [name, other, third] = ["სახელი", "ადგილი", "გვერდი"];
/** What is called the same everywhere. */
const properNames = /RSS|Atom|JSON Feed|OPML/g;

/** What every function is called with, by its name. */
const samples: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  articleCount: [[0], [1], [2], [7], [40], [12_345]],
  byline: [[1], [2], [3]],
  day: [["2025-12-01"], ["2025-08-31"]],
  month: [["2025-12"], ["2025-08"]],
  dayAndTime: [["2025-12-01", "18:30"]],
  page: [[3]],
  pageTitle: [[name, 3]],
  "descriptions.front": [[name, other]],
  "descriptions.latest": [[name]],
  "descriptions.year": [[name, "2025"]],
  "descriptions.month": [[name, "2025-12"]],
  "descriptions.day": [[name, "2025-12-01"]],
  "descriptions.index": [[name, other]],
  "descriptions.term": [[name, other]],
  "descriptions.author": [[name, other]],
  "descriptions.story": [[name, other]],
  "shareCard.alt": [[name, other, third]],
  "correctionsPage.standfirst": [[name]],
  "correctionsPage.count": [[0], [1], [2], [7], [40]],
  labelled: [[name, other]],
  "sponsored.by": [[name]],
  "sponsored.explainedBy": [[name]],
  "feeds.whole": [[name]],
  "feeds.inFormat": [[name, other]],
  "feeds.index": [[name]],
  "feeds.shownInBrowser": [[name, other]],
  "term.coordinates": [
    [48.856, 2.352],
    [-0.5, -71.25],
  ],
  "term.map": [
    [name, other, []],
    [name, other, [third]],
  ],
  "term.coverageText": [
    [12, "2025-08", "2025-12", undefined, 3],
    [12, "2025-08", "2025-12", "2025-10", 5],
    [2, "2025-12", "2025-12", "2025-12", 2],
    [2000, "2014", "2025", "2020", 1400],
  ],
  "term.coverageChart": [[name]],
  "related.alsoAbout": [[name]],
  "story.part": [
    [3, 7],
    [3, undefined],
  ],
  "calendar.caption": [["2025-12"]],
  "calendar.day": [["2025-12-01", 8]],
  "calendar.monthOnly": [["2025-12"]],
};

interface Said {
  readonly path: string;
  readonly text: string;
  /** What editors wrote, which must be in the text. */
  readonly given: readonly string[];
}

/** Every text of a language, also all that its functions make of the samples. */
function textsOf(value: unknown, path: string): Said[] {
  if (typeof value === "string") return [{ path, text: value, given: [] }];
  if (typeof value === "function") {
    const calls = samples[path] ?? [];
    expect(calls, `samples of ${path}`).not.toEqual([]);
    return calls.flatMap((call) =>
      [Reflect.apply(value, undefined, call) as string | string[]].flat().map((text) => ({
        path,
        text,
        given: call.flat().filter((one) => typeof one === "string" && [name, other, third].includes(one)),
      })),
    ) as Said[];
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value)
    .filter(([key]) => path !== "" || (key !== "language" && key !== "direction"))
    .flatMap(([key, one]) => textsOf(one, path === "" ? key : `${path}.${key}`));
}

function texts(language: string): Said[] {
  return textsOf(wordsOf(language), "");
}

describe("the words of the interface", () => {
  it.each(languages)(
    "are there in %s, whole, with what editors wrote in them, in no other script",
    (language) => {
      expect(wordsOf(language).language).toBe(language);
      const foreign = new RegExp(`(?![\\p{sc=${scripts[language]}}\\p{sc=Zyyy}\\p{sc=Zinh}])\\p{L}`, "u");
      for (const { path, text, given } of texts(language)) {
        const said = `${path}: ${text}`;
        expect(text, said).not.toBe("");
        if (path !== "byline") expect(text, said).toBe(text.trim());
        expect(text, said).not.toMatch(/ {2}|undefined|NaN|\[object/);
        const own = given.reduce((rest, one) => rest.replace(one, ""), text);
        expect(own.length, said).toBe(text.length - given.join("").length);
        expect(own.replace(properNames, ""), said).not.toMatch(foreign);
      }
    },
  );

  it("say in every language as many things as in English", () => {
    const paths = texts("en").map(({ path }) => path);
    for (const language of languages) expect(texts(language).map(({ path }) => path)).toEqual(paths);
  });

  it("are not English in French, but where both say the same", () => {
    const english = new Set(texts("en").map(({ path, text }) => `${path}: ${text}`));
    const same = texts("fr").filter(({ path, text }) => english.has(`${path}: ${text}`));
    expect([...new Set(same.map(({ path }) => path))].sort()).toEqual([
      "articleCount",
      "byline",
      "correctionKinds.correction",
      "corrections",
      "correctionsPage.count",
      "feeds.formats.atom",
      "feeds.formats.json",
      "feeds.formats.rss",
      "feeds.inFormat",
      "pages",
      "policies.contact",
      "sources",
      "term.articles",
      "types.opinion",
    ]);
  });

  it("are set as each language sets its signs", () => {
    for (const { path, text } of texts("fr")) {
      expect(`${path} ${text}`).not.toMatch(/(?<!\u202f)[:;!?»]|«(?!\u202f)|[“”'"]/);
    }
    for (const { text } of texts("uk")) expect(text).not.toMatch(/[“”'"]|[«] | [»]/);
    for (const { path, text } of texts("ar"))
      expect(`${path} ${text}`).not.toMatch(/(?<!\d),|,(?!\d)|[;?“”'"]/);
  });

  it.each([
    ["en", ["By A", "By A and B", "By A, B and C"]],
    ["fr", ["Par A", "Par A et B", "Par A, B et C"]],
    ["uk", ["Текст: A", "Текст: A та B", "Текст: A, B та C"]],
    ["ar", ["بقلم A", "بقلم A وB", "بقلم A وB وC"]],
  ])("sign articles as %s does", (language, expected) => {
    const bylines = [["A"], ["A", "B"], ["A", "B", "C"]].map((names) => {
      const before = wordsOf(language).byline(names.length);
      expect(before).toHaveLength(names.length);
      return names.map((one, index) => `${before[index]}${one}`).join("");
    });
    expect(bylines).toEqual(expected);
  });

  it.each([
    ["en", "48.86° N, 2.35° E", "0.5° S, 71.25° W"],
    ["fr", "48,86° N, 2,35° E", "0,5° S, 71,25° O"],
    ["uk", "48,86° пн. ш., 2,35° сх. д.", "0,5° пд. ш., 71,25° зх. д."],
    ["ar", "48.86° شمالًا، 2.35° شرقًا", "0.5° جنوبًا، 71.25° غربًا"],
  ])("say where a place lies as %s does", (language, paris, quito) => {
    const { coordinates } = wordsOf(language).term;
    expect([coordinates(48.8566, 2.3522), coordinates(-0.5, -71.25)]).toEqual([paris, quito]);
  });

  it.each([
    [
      "en",
      "12 articles from August 2025 to December 2025. The peak was October 2025, with 2 articles.",
      "2 articles in December 2025.",
      "90 articles from 2014 to 2025.",
    ],
    [
      "fr",
      "12 articles entre août 2025 et décembre 2025. Le maximum est atteint en octobre 2025, avec 2 articles.",
      "2 articles en décembre 2025.",
      "90 articles entre 2014 et 2025.",
    ],
    [
      "uk",
      "12 статей за серпень 2025 — грудень 2025. Найбільше за жовтень 2025: 2 статті.",
      "2 статті за грудень 2025.",
      "90 статей за 2014–2025 роки.",
    ],
    [
      "ar",
      "12 مقالًا من أغسطس 2025 إلى ديسمبر 2025. وكانت الذروة في أكتوبر 2025 مع مقالين.",
      "مقالان في ديسمبر 2025.",
      "90 مقالًا من عام 2014 إلى عام 2025.",
    ],
  ])("tell of the coverage as %s does", (language, peak, one, years) => {
    const { coverageText } = wordsOf(language).term;
    expect(coverageText(12, "2025-08", "2025-12", "2025-10", 2)).toBe(peak);
    expect(coverageText(2, "2025-12", "2025-12", "2025-12", 2)).toBe(one);
    expect(coverageText(90, "2014", "2025", undefined, 40)).toBe(years);
  });

  it.each([
    ["en", "Monday", "1: Mon"],
    ["fr", "lundi", "1: lun."],
    ["uk", "Понеділок", "1: Пн"],
    ["ar", "السبت", "6: سبت"],
  ])("begin the week in %s on %s", (language, full, first) => {
    const { weekStart, weekdays } = wordsOf(language).calendar;
    expect(weekdays).toHaveLength(7);
    expect(`${weekStart}: ${weekdays[weekStart - 1]?.short}`).toBe(first);
    expect(weekdays[weekStart - 1]?.full).toBe(full);
  });

  it("stand in for languages that nobody has written yet", () => {
    expect(wordsOf("de").language).toBe("en");
    expect(wordsOf("fr-CA").language).toBe("fr");
    expect(interfaceLanguage("fr-CA")).toBe("fr-CA");
    expect(interfaceLanguage("de")).toBe("en");
  });

  const counts = [0, 1, 2, 3, 5, 11, 12, 21, 22, 25, 100, 103, 111, 1000, 12345];
  it.each<[string, string[]]>([
    [
      "en",
      "0 articles|1 article|2 articles|3 articles|5 articles|11 articles|12 articles|21 articles|22 articles|25 articles|100 articles|103 articles|111 articles|1,000 articles|12,345 articles".split(
        "|",
      ),
    ],
    [
      "fr",
      "0 article|1 article|2 articles|3 articles|5 articles|11 articles|12 articles|21 articles|22 articles|25 articles|100 articles|103 articles|111 articles|1\u202f000 articles|12\u202f345 articles".split(
        "|",
      ),
    ],
    [
      "uk",
      "0 статей|1 стаття|2 статті|3 статті|5 статей|11 статей|12 статей|21 стаття|22 статті|25 статей|100 статей|103 статті|111 статей|1\u00a0000 статей|12\u00a0345 статей".split(
        "|",
      ),
    ],
    [
      "ar",
      "لا مقالات|مقال واحد|مقالان|3 مقالات|5 مقالات|11 مقالًا|12 مقالًا|21 مقالًا|22 مقالًا|25 مقالًا|100 مقال|103 مقالات|111 مقالًا|1,000 مقال|12,345 مقالًا".split(
        "|",
      ),
    ],
  ])("count articles as %s does", (language, expected) => {
    expect(counts.map((count) => wordsOf(language).articleCount(count))).toEqual(expected);
  });

  it.each([
    [
      "en",
      "0 corrections|1 correction|2 corrections|5 corrections|11 corrections|21 corrections|100 corrections",
    ],
    [
      "fr",
      "0 correction|1 correction|2 corrections|5 corrections|11 corrections|21 corrections|100 corrections",
    ],
    [
      "uk",
      "0 виправлень|1 виправлення|2 виправлення|5 виправлень|11 виправлень|21 виправлення|100 виправлень",
    ],
    ["ar", "لا تصحيحات|تصحيح واحد|تصحيحان|5 تصحيحات|11 تصحيحًا|21 تصحيحًا|100 تصحيح"],
  ])("count corrections as %s does", (language, expected) => {
    const { count } = wordsOf(language).correctionsPage;
    expect([0, 1, 2, 5, 11, 21, 100].map((number) => count(number)).join("|")).toBe(expected);
  });

  it.each<[string, string, string, string]>([
    ["en", "1 December 2025", "December 2025", "1 December 2025, 18:30"],
    ["fr", "1er décembre 2025", "Décembre 2025", "1er décembre 2025, 18\u00a0h\u00a030"],
    ["uk", "1 грудня 2025", "Грудень 2025", "1 грудня 2025, 18:30"],
    ["ar", "1 ديسمبر 2025", "ديسمبر 2025", "1 ديسمبر 2025، 18:30"],
  ])("word dates as %s does", (language, day, month, dayAndTime) => {
    const words: Words = wordsOf(language);
    expect(words.day("2025-12-01")).toBe(day);
    expect(words.month("2025-12")).toBe(month);
    expect(words.dayAndTime("2025-12-01", "18:30")).toBe(dayAndTime);
  });
});
