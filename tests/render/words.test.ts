import { describe, expect, it } from "vitest";
import { interfaceLanguage, wordsOf } from "../../src/render/words/languages.ts";
import type { Words } from "../../src/render/words.ts";

const languages = ["en", "fr", "uk", "ar"] as const;

/** Every text of a language by its name, functions called with something. */
function texts(value: unknown, name: string): [string, string][] {
  if (typeof value === "string") return [[name, value]];
  if (typeof value === "function") return [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => texts(one, `${name}.${key}`));
}

describe("the words of the interface", () => {
  it.each(languages)("are there in %s, in its own script", (language) => {
    const words = wordsOf(language);
    expect(words.language).toBe(language);
    const script = { en: /\p{sc=Latn}/u, fr: /\p{sc=Latn}/u, uk: /\p{sc=Cyrl}/u, ar: /\p{sc=Arab}/u }[
      language
    ];
    for (const [name, text] of texts(words, language)) {
      if (/\.(?:language|direction)$/.test(name)) continue;
      expect(`${name}: ${text}`).toMatch(script);
      expect(text).toBe(text.trim());
    }
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

  it.each<[string, string, string, string]>([
    ["en", "1 December 2025", "December 2025", "1 December 2025, 18:30"],
    ["fr", "1er décembre 2025", "décembre 2025", "1er décembre 2025, 18\u00a0h\u00a030"],
    ["uk", "1 грудня 2025", "Грудень 2025", "1 грудня 2025, 18:30"],
    ["ar", "1 ديسمبر 2025", "ديسمبر 2025", "1 ديسمبر 2025، 18:30"],
  ])("word dates as %s does", (language, day, month, dayAndTime) => {
    const words: Words = wordsOf(language);
    expect(words.day("2025-12-01")).toBe(day);
    expect(words.month("2025-12")).toBe(month);
    expect(words.dayAndTime("2025-12-01", "18:30")).toBe(dayAndTime);
  });
});
