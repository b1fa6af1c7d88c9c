import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { englishWords } from "../../docs/generate/words-page.ts";
import { en } from "../../src/render/words/en.ts";
import { hasWords, wordsOf } from "../../src/render/words/languages.ts";
import { readOwnWords } from "../../src/source/own-words.ts";
import { readWords } from "../../src/source/read-words.ts";
import { repository } from "../architecture/import-lines.ts";
import { settingsOf, told } from "../support/edition.ts";
import { newsroom } from "../support/newsroom.ts";

const settings = settingsOf(
  "taxonomies: [people, parties]\npublisher: { policies: { funding: /funding/ } }\n",
);
const read = (text: string, name = "en") =>
  readWords(`content/words/${name}.yaml`, Buffer.from(text), settings, hasWords);

describe("words of a newsroom’s own", () => {
  it("take the place of single words, of the language first and then of its region", () => {
    const own = {
      en: read(
        'latest: Today\nolder: Older ones\narticleCount:\n  one: "{count} story"\n  other: "{count} stories"\n',
      ).wording,
      "en-GB": read('latest: The latest\n"dates.day": "{day}-{month}-{year}"\n', "en-gb").wording,
      fr: read('"taxonomies.parties": Partis\n', "fr").wording,
    } as Record<string, NonNullable<ReturnType<typeof read>["wording"]>>;
    const british = wordsOf("en-GB", own);
    expect([british.latest, british.older, british.newer]).toEqual(["The latest", "Older ones", "Newer"]);
    expect([british.articleCount(1), british.articleCount(2), british.day("2025-12-02")]).toEqual([
      "1 story",
      "2 stories",
      "2-December-2025",
    ]);
    expect(wordsOf("en-US", own).latest).toBe("Today");
    expect(wordsOf("fr", own).taxonomies).toMatchObject({ parties: "Partis", people: "Personnes" });
    // Where English stands in, it is the newsroom’s English.
    expect(wordsOf("da", own)).toMatchObject({ language: "en", latest: "Today" });
  });

  it("give a language that Dateline has not, with the plurals of that language", () => {
    const { wording, problems, language } = read(
      'latest: Diweddaraf\narticleCount:\n  zero: dim\n  one: un\n  two: dwy\n  few: "{count} tair"\n  many: "{count} chwech"\n  other: "{count} erthygl"\n',
      "CY",
    );
    expect(language).toBe("cy");
    expect(problems.map(({ code, message }) => `${code} ${message}`)).toEqual([
      expect.stringMatching(
        /^words-missing Dateline does not speak `cy`, and \d{3} of \d{3} words are missing: `skipToContent`, /,
      ),
    ]);
    const words = wordsOf("cy", { cy: wording ?? {} });
    expect(words).toMatchObject({ language: "cy", latest: "Diweddaraf", older: "Older" });
    expect([0, 1, 2, 3, 4, 6, 7].map((count) => words.articleCount(count))).toEqual(
      "dim|un|dwy|3 tair|4 erthygl|6 chwech|7 erthygl".split("|"),
    );
  });

  it("keep spaces that do not break, lines, and what YAML takes for something else", () => {
    const { wording } = read(
      'older: "Plus\\u00a0vieux"\nnewer: No\nfeed: 007\n"feeds.shownInBrowser": "a\\nb {site} {address}"\n',
      "fr",
    );
    expect(wording).toEqual({
      older: "Plus\u00a0vieux",
      newer: "No",
      feed: "007",
      "feeds.shownInBrowser": "a\nb {site} {address}",
    });
  });

  it.each<[string, string, string[], string]>([
    ["an unknown word", "latst: Today\n", ["1:1 field-unknown"], "Did you mean `latest`?"],
    [
      "a taxonomy that is not there",
      "taxonomies.party: P\n",
      ["1:1 field-unknown"],
      "Did you mean `taxonomies.parties`?",
    ],
    [
      "a group",
      "term:\n  born: B\n",
      ["1:1 field-unknown"],
      "Write each of its words on a line of its own and without the group, such as `term.born: …`.",
    ],
    [
      "a form that is none",
      "articleCount:\n  ones: a\n  other: b\n",
      ["2:3 field-unknown"],
      "Did you mean `one`?",
    ],
    ["no usual form", "articleCount:\n  one: a\n", ["2:3 field-missing"], "Add `other`."],
    [
      "a list for a text",
      "latest: [a]\n",
      ["1:9 field-wrong"],
      'Put the whole value in quotation marks: `latest: "[a]"`',
    ],
    [
      "a placeholder that is misspelt",
      'latest: Today\nlabelled: "{lable}: {headline}"\n',
      ["2:11 words-placeholder"],
      "Did you mean `{label}`?",
    ],
    [
      "a placeholder where there is none",
      "latest: Today {site}\n",
      ["1:9 words-placeholder"],
      "Nothing is put into this text; write it without braces.",
    ],
    [
      "nobody’s name",
      '"names.byline": Staff\n',
      ["1:17 words-placeholder"],
      "Put `{names}` where it belongs; there are `{names}`.",
    ],
    [
      "eleven months",
      '"dates.months": [a, b, c, d, e, f, g, h, i, j, k]\n',
      ["1:17 field-wrong"],
      "The months, as they stand within a sentence. Write all 12, in their order.",
    ],
    [
      "a day that no week has",
      '"dates.weekStart": 8\n',
      ["1:20 field-wrong"],
      "Write `dates.weekStart: 7` or less; see docs/words.md of Dateline for how it is written.",
    ],
    ["an unclosed quotation mark", 'latest: "A\n', ["1:9 yaml-syntax"], ""],
  ])("with %s are told where they stand", (_what, text, expected, hint) => {
    const { problems } = read(text);
    expect(told(problems)).toEqual(expected);
    expect(problems[0]?.hint).toContain(hint);
  });

  it("are all on the page that newsrooms copy them from", () => {
    const { wording, problems } = read(englishWords());
    expect(problems).toEqual([]);
    expect(wording).toEqual(en);
    expect(readFileSync(join(repository, "docs/words.md"), "utf8")).toContain(englishWords());
    expect(read(englishWords(), "cy").problems).toEqual([]);
  });
});

it("reads every file of words, and tells of those that are none", () => {
  const root = newsroom({
    "words/en.yaml": "latest: Today\n",
    "words/fr.yml": "latest: Aujourd’hui\n",
    "words/README.md": "Ours.\n",
    "words/german.yaml": "latest: Heute\n",
  });
  const { words, problems } = readOwnWords(root, settings, hasWords);
  expect(words).toBeUndefined();
  expect(problems.map(({ file, code }) => `${file} ${code}`)).toEqual([
    "content/words/fr.yml file-astray",
    "content/words/german.yaml words-language",
  ]);
  expect(readOwnWords(newsroom({ "words/en.yaml": "latest: Today\n" }), settings, hasWords)).toEqual({
    words: { en: { latest: "Today" } },
    problems: [],
  });
});
