import { describe, expect, it } from "vitest";
import { coverageText } from "../../src/render/views/coverage-chart.ts";
import { wordsOf } from "../../src/render/words/languages.ts";
import { shippedWordings } from "../../src/render/words/shipped.ts";
import type { Words } from "../../src/render/words.ts";

const languages = Object.keys(shippedWordings);
/** The scripts of a language as regular expressions name them. */
function scriptsOf(language: string): string {
  const script = new Intl.Locale(language).maximize().script ?? "Latn";
  const several: Readonly<Record<string, string>> = {
    ...{ Hans: "\\p{sc=Hani}", Hant: "\\p{sc=Hani}" },
    Jpan: "\\p{sc=Hani}\\p{sc=Hira}\\p{sc=Kana}",
  };
  return several[script] ?? `\\p{sc=${script}}`;
}
/** Stand for what editors write; in a script that no language here has. */
const [name, other, third] = ["სახელი", "ადგილი", "გვერდი"];
/** What is called the same everywhere. */
const properNames = /JavaScript|RSS|Atom|JSON Feed|OPML|^PR$|\bAI\b|(?<=° )[NSEW]\b/g;

/** What every function is called with, by its name. */
const samples: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  articleCount: [[0], [1], [2], [7], [40], [12_345]],
  byline: [[1], [2], [3]],
  day: [["2025-12-01"], ["2025-08-31"]],
  month: [["2025-12"], ["2025-08"]],
  dayAndTime: [["2025-12-01", "18:30"]],
  page: [[3]],
  pageTitle: [[name, 3]],
  // Most say the name of their language themselves.
  olderThan: [[1], [2], [3], [11], [40]],
  "live.older": [[1], [2], [7], [40]],
  dayInYear: [["2025-12-01"], ["2025-08-31"]],
  time: [["18:30"]],
  moreNames: [[1], [2], [7], [40]],
  "reading.time": [[1], [2], [7], [40]],
  "share.cited": [[name, other, third, "2025-12-01", "…"]],
  "share.citedWithout": [[other, third, "2025-12-01", "…"]],
  "share.andOthers": [[name]],
  "republish.terms": [["…"]],
  "republish.credit": [[other, third, "…"]],
  "descriptions.front": [[name, "…"]],
  "descriptions.latest": [[name]],
  "descriptions.archive": [[name]],
  "descriptions.year": [[name, "2025"]],
  "descriptions.month": [[name, "2025-12"]],
  "descriptions.day": [[name, "2025-12-01"]],
  "descriptions.index": [[name, other]],
  "descriptions.term": [[name, other]],
  "descriptions.author": [[name, other]],
  "descriptions.story": [[name, other]],
  "descriptions.stories": [[name]],
  "search.description": [[name]],
  "search.shown": [["10"]],
  "search.named": [[name]],
  "search.any": [[name]],
  "shareCard.alt": [[name, other, "2025-12-01"]],
  "correctionsPage.standfirst": [[name]],
  "correctionsPage.count": [[0], [1], [2], [7], [40]],
  labelled: [[name, other]],
  "embed.load": [[name]],
  "embed.notice": [[name]],
  "sponsored.by": [[name]],
  "sponsored.explainedBy": [[name]],
  "feeds.whole": [[name]],
  "feeds.inFormat": [[name, other]],
  "feeds.index": [[name]],
  "feeds.shownInBrowser": [[name, other]],
  "coordinates.north": [[48.856]],
  "coordinates.south": [[0]],
  "coordinates.east": [[2.352]],
  "coordinates.west": [[71.25]],
  "coordinates.both": [[name, other]],
  list: [[[name, other]]],
  "term.map": [[name, other]],
  "term.mapWithin": [[name, other, third]],
  "coverage.inMonth": [[2, "2025-12"]],
  "coverage.inYear": [[2, "2025"]],
  "coverage.months": [[12, "2025-08", "2025-12"]],
  "coverage.years": [[12, "2014", "2025"]],
  "coverage.peakMonth": [["2025-12", 3]],
  "coverage.peakYear": [["2025", 3]],
  "term.coverageChart": [[name]],
  "related.alsoAbout": [[name]],
  "sinceThen.more": [[name]],
  "story.part": [[3]],
  "story.partOf": [[3, 7]],
  "stories.newestOn": [
    [0, "2025-12-01"],
    [1, "2025-12-01"],
    [29, "2025-12-01"],
  ],
  "calendar.caption": [["2025-12"]],
  "calendar.day": [["2025-12-01", 8]],
  monthOnly: [["2025-12"]],
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
      const foreign = new RegExp(`(?![${scriptsOf(language)}\\p{sc=Zyyy}\\p{sc=Zinh}])\\p{L}`, "u");
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

  it.each(languages.filter((language) => language !== "en"))(
    "are not English in %s, but for what both call the same",
    (language) => {
      const english = new Set(texts("en").map(({ path, text }) => `${path}: ${text}`));
      const same = texts(language).filter(({ path, text }) => english.has(`${path}: ${text}`));
      const words = same.filter(({ text }) => /\p{sc=Latn}{3}/u.test(text.replace(properNames, "")));
      const alike: Readonly<Record<string, string>> = {
        de: "cards.audio cards.video embedKinds.audio embedKinds.video feeds.heading month term.fediverse",
        es: "cards.audio embedKinds.audio",
        fr: "articleCount byline cards.audio embedKinds.audio embedKinds.document correctionKinds.correction corrections correctionsPage.count pages policies.contact sources term.articles types.opinion",
        "pt-PT": "feeds.heading term.email",
        pt: "feeds.heading term.email",
        pl: "cards.audio term.email",
      };
      const allowed = (alike[language] ?? "").split(" ");
      expect([...new Set(words.map(({ path }) => path))].filter((path) => !allowed.includes(path))).toEqual(
        [],
      );
    },
  );

  it("have no character of the other Chinese script", () => {
    // The same character in both, where they are written otherwise.
    const [simplified, traditional] = ["关闻读发后页时说实订阅东间单级", "關聞讀發後頁時說實訂閱東間單級"];
    const all = (language: string) =>
      texts(language)
        .map(({ text }) => text)
        .join("");
    expect([...traditional].filter((one) => all("zh").includes(one))).toEqual([]);
    expect([...simplified].filter((one) => all("zh-TW").includes(one))).toEqual([]);
  });

  it("are set as each language sets its signs", () => {
    for (const { path, text } of texts("fr")) {
      expect(`${path} ${text}`).not.toMatch(/(?<!\u202f)[:;!?»]|«(?!\u202f)|[“”'"]/);
    }
    for (const { text } of texts("uk")) expect(text).not.toMatch(/[“”'"]|[«] | [»]/);
    for (const language of ["de", "pl"])
      for (const { text } of texts(language)) expect(text).not.toMatch(/[«»"']|“(?=\p{L})/u);
    for (const language of ["zh", "zh-Hant", "ja"])
      for (const { text } of texts(language)) expect(text).not.toMatch(/(?!\d)[,;?!.:](?!\d)|["']/u);
    for (const { path, text } of texts("ar"))
      expect(`${path} ${text}`).not.toMatch(/(?<!\d),|,(?!\d)|[;?“”'"]/);
  });

  it.each([
    ["en", ["By A", "By A and B", "By A, B and C"]],
    ["fr", ["Par A", "Par A et B", "Par A, B et C"]],
    ["uk", ["Текст: A", "Текст: A та B", "Текст: A, B та C"]],
    ["ar", ["بقلم A", "بقلم A وB", "بقلم A وB وC"]],
    ["de", ["Von A", "Von A und B", "Von A, B und C"]],
    ["es", ["Por A", "Por A y B", "Por A, B y C"]],
    ["pt", ["Por A", "Por A e B", "Por A, B e C"]],
    ["pl", ["Tekst: A", "Tekst: A i B", "Tekst: A, B i C"]],
    ["he", ["מאת A", "מאת A וB", "מאת A, B וC"]],
    ["zh", ["作者：A", "作者：A、B", "作者：A、B、C"]],
    ["zh-HK", ["文／A", "文／A、B", "文／A、B、C"]],
    ["ja", ["文・A", "文・A、B", "文・A、B、C"]],
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
    ["de", "48,86° N, 2,35° O", "0,5° S, 71,25° W"],
    ["pt", "48,86° N, 2,35° L", "0,5° S, 71,25° O"],
    ["pt-PT", "48,86° N, 2,35° E", "0,5° S, 71,25° O"],
    ["he", "48.86° צפון, 2.35° מזרח", "0.5° דרום, 71.25° מערב"],
    ["ja", "北緯48.86度、東経2.35度", "南緯0.5度、西経71.25度"],
  ])("say where a place lies as %s does", (language, paris, quito) => {
    const { north, south, east, west, both } = wordsOf(language).coordinates;
    expect([both(north(48.8566), east(2.3522)), both(south(-0.5), west(-71.25))]).toEqual([paris, quito]);
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
      "12 مقالًا من أغسطس 2025 إلى ديسمبر 2025. وكانت الذروة في أكتوبر 2025: مقالان.",
      "مقالان في ديسمبر 2025.",
      "90 مقالًا من عام 2014 إلى عام 2025.",
    ],
  ])("tell of the coverage as %s does", (language, peak, one, years) => {
    const { coverage } = wordsOf(language);
    const none = { period: undefined, count: 2 };
    const most = { period: "2025-10", count: 2 };
    expect(coverageText(coverage, "month", 12, "2025-08", "2025-12", most)).toBe(peak);
    expect(coverageText(coverage, "month", 2, "2025-12", "2025-12", none)).toBe(one);
    expect(coverageText(coverage, "year", 90, "2014", "2025", none)).toBe(years);
  });

  it.each([
    ["en", "Monday", "1: Mon"],
    ["fr", "lundi", "1: lun."],
    ["uk", "Понеділок", "1: Пн"],
    ["ar", "السبت", "6: سبت"],
    ["de", "Montag", "1: Mo"],
    ["pt-BR", "domingo", "7: dom"],
    ["pt-PT", "segunda-feira", "1: seg"],
    ["he", "יום ראשון", "7: א׳"],
    ["ja", "日曜日", "7: 日"],
  ])("begin the week in %s on %s", (language, full, first) => {
    const { weekStart, weekdays } = wordsOf(language);
    expect(weekdays).toHaveLength(7);
    expect(`${weekStart}: ${weekdays[weekStart - 1]?.short}`).toBe(first);
    expect(weekdays[weekStart - 1]?.full).toBe(full);
  });

  it("stand in for languages that nobody has written yet", () => {
    expect(wordsOf("da")).toMatchObject({ language: "en", latest: "Latest" });
    expect(wordsOf("fr-CA")).toMatchObject({ language: "fr-CA", latest: "Dernières nouvelles" });
    expect(wordsOf("zh-Hans-SG").mainMenu).toBe("主菜单");
    for (const tag of ["zh-Hant", "zh-TW", "zh-HK", "zh-mo", "zh-hant-tw"])
      expect(wordsOf(tag)).toMatchObject({ language: tag, mainMenu: "主選單" });
  });

  it.each<[string, string, string, string]>([
    ["en", "1 December 2025", "December 2025", "1 December 2025, 18:30"],
    ["fr", "1er décembre 2025", "Décembre 2025", "1er décembre 2025, 18\u00a0h\u00a030"],
    ["uk", "1 грудня 2025", "Грудень 2025", "1 грудня 2025, 18:30"],
    ["ar", "1 ديسمبر 2025", "ديسمبر 2025", "1 ديسمبر 2025، 18:30"],
    ["de", "1. Dezember 2025", "Dezember 2025", "1. Dezember 2025, 18:30\u00a0Uhr"],
    ["es", "1 de diciembre de 2025", "Diciembre de 2025", "1 de diciembre de 2025, 18:30"],
    ["pt", "1 de dezembro de 2025", "Dezembro de 2025", "1 de dezembro de 2025, 18h30"],
    ["pl", "1 grudnia 2025", "Grudzień 2025", "1 grudnia 2025, 18:30"],
    ["he", "1 בדצמבר 2025", "דצמבר 2025", "1 בדצמבר 2025, 18:30"],
    ["zh", "2025年12月1日", "2025年12月", "2025年12月1日 18:30"],
    ["zh-TW", "2025年12月1日", "2025年12月", "2025年12月1日 18:30"],
    ["ja", "2025年12月1日", "2025年12月", "2025年12月1日 18時30分"],
  ])("word dates as %s does", (language, day, month, dayAndTime) => {
    const words: Words = wordsOf(language);
    expect(words.day("2025-12-01")).toBe(day);
    expect(words.month("2025-12")).toBe(month);
    expect(words.dayAndTime("2025-12-01", "18:30")).toBe(dayAndTime);
  });
});
