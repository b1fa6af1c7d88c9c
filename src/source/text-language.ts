import { madeOnce } from "../model/made-once.ts";
import { knownLanguages } from "./function-words.ts";

/** What a text plainly is written in, where that is not what it should be. */
export interface OtherLanguage {
  /** In English: “French”, “Czech or Slovak”, “Cyrillic letters”. */
  readonly name: string;
  /** Its tag, where one alone is likely. */
  readonly tag?: string;
}

/** Less than that says too little. */
const leastLetters = 250;
const looked = 4_000;
/** So much of a text are the small words of its language at least. */
const surely = 0.18;
/** And so much less has it of those of another: a text that has more is mixed, or in a language that is near. */
const manyTimes = 5;

/** The languages that have a word, by their places, each with how many there are. */
type WithWord = readonly (readonly [at: number, languages: number])[];

const byWord = madeOnce(() => {
  const having = new Map<string, number[]>();
  for (const [at, { words }] of knownLanguages.entries())
    for (const word of new Set(words.split(" "))) {
      const languages = having.get(word);
      if (languages === undefined) having.set(word, [at]);
      else languages.push(at);
    }
  return new Map(
    [...having].map(([word, all]): [string, WithWord] => [word, all.map((at) => [at, all.length])]),
  );
});

const scripts: readonly (readonly [name: string, pattern: RegExp, tags: string])[] = [
  ["Latin letters", /\p{sc=Latin}/gu, ""],
  ["Cyrillic letters", /\p{sc=Cyrillic}/gu, "uk ru be bg mk sr kk ky mn tg"],
  ["Arabic letters", /\p{sc=Arabic}/gu, "ar fa ur ps ckb sd ug"],
  ["Hebrew letters", /\p{sc=Hebrew}/gu, "he yi"],
  ["Greek letters", /\p{sc=Greek}/gu, "el"],
  ["Chinese or Japanese signs", /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu, "zh ja yue"],
  ["Korean letters", /\p{sc=Hangul}/gu, "ko"],
  ["Devanagari letters", /\p{sc=Devanagari}/gu, "hi mr ne sa"],
  ["Thai letters", /\p{sc=Thai}/gu, "th"],
];
const oneOfScript: Readonly<Record<string, OtherLanguage>> = {
  "Hebrew letters": { name: "Hebrew", tag: "he" },
  "Greek letters": { name: "Greek", tag: "el" },
  "Korean letters": { name: "Korean", tag: "ko" },
  "Thai letters": { name: "Thai", tag: "th" },
};

/**
 * The language of a text, where it is plainly another than `tag` says: it is long enough, nearly all of it is in one script, and it has
 * many of the small words of that language and hardly one of those of the other. Undefined where anything is in doubt: of languages that
 * are not known here, and of texts in several.
 */
export function otherLanguage(markdown: string, tag: string): OtherLanguage | undefined {
  const base = tag.toLowerCase().split("-")[0] ?? "";
  const said = knownLanguages.findIndex(({ tags }) => tags.includes(base));
  if (isPlainly(markdown, said)) return undefined;
  const text = markdown
    .slice(0, looked * 2)
    .replace(notProse, " ")
    .slice(0, looked);
  const scores = said === -1 ? undefined : scoresOf(text);
  // Nearly every text is what it should be.
  if (scores !== undefined && (scores.shares[said] ?? 0) > surely / 2) return undefined;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const script = scripts.find(([, pattern]) => (text.match(pattern)?.length ?? 0) > letters * 0.85);
  if (script === undefined) return undefined;
  const [name, , tagsOfScript] = script;
  const isOfScript = (one: string): boolean => ` ${tagsOfScript} `.includes(` ${one} `);
  const own = scripts.filter(([, , tags]) => tags.split(" ").includes(base));
  if (said === -1 && own.length === 0) return undefined;
  const inItsScript = tagsOfScript === "" ? own.length === 0 || base === "sr" : isOfScript(base);
  // A sign of Chinese says as much as some letters, and letters of another script say enough by themselves.
  const isTelling = !inItsScript || name.startsWith("Chinese");
  if (letters < (isTelling ? leastLetters / 3 : leastLetters)) return undefined;
  const found = best(scores ?? scoresOf(text));
  // In other letters it is another language anyway.
  const least = inItsScript ? surely : surely / 3;
  const isKnown =
    found !== undefined && found.share > least && knownLanguages[found.at]?.tags.includes(base) === false;
  if (inItsScript) {
    if (base === "zh" || base === "ja") return kana(text, letters, base);
    if (said === -1 || !isKnown || found.share < (scores?.shares[said] ?? 0) * manyTimes) return undefined;
  }
  if (isKnown) return languageAt(found.at);
  if (name.startsWith("Chinese")) return kana(text, letters, "zh") ?? { name: "Chinese", tag: "zh" };
  return oneOfScript[name] ?? { name };
}

/** A quick look: whether the beginning of a text has so many of the first small words of its language that there is nothing to ask. */
function isPlainly(markdown: string, said: number): boolean {
  const beginning = markdown.slice(0, 1_000);
  let left = beginning.length / 50;
  for (const word of commonest()[said] ?? [])
    for (let at = beginning.indexOf(word); at !== -1; at = beginning.indexOf(word, at + 1)) {
      left -= 1;
      if (left < 0) return true;
    }
  return false;
}

const commonest = madeOnce(() =>
  knownLanguages.map(({ words }) =>
    words
      .split(" ")
      .slice(0, 10)
      .map((word) => ` ${word} `),
  ),
);

const notProse =
  /^(?:```|~~~)[\s\S]*?^(?:```|~~~)|<!--[\s\S]*?-->|<[^>]*>|\{\{[\s\S]*?\}\}|\{%[\s\S]*?%\}|\]\([^)]*\)|https?:\S+/gm;

function languageAt(at: number): OtherLanguage | undefined {
  const known = knownLanguages[at];
  if (known === undefined) return undefined;
  const [tag, ...others] = known.tags;
  return others.length > 0 || tag === undefined ? { name: known.name } : { name: known.name, tag };
}

/** A Japanese text has kana, and a Chinese one has none. */
function kana(text: string, letters: number, said: "zh" | "ja"): OtherLanguage | undefined {
  const share = (text.match(/[\p{sc=Hiragana}\p{sc=Katakana}]/gu)?.length ?? 0) / letters;
  if (said === "zh") return share > 0.25 ? { name: "Japanese", tag: "ja" } : undefined;
  return share < 0.01 ? { name: "Chinese", tag: "zh" } : undefined;
}

interface Scores {
  /** How much of a text are small words of each language, from 0 to 1. */
  readonly shares: readonly number[];
  /** The same, where a word that several languages have counts as a part for each. */
  readonly parts: readonly number[];
}

function scoresOf(text: string): Scores {
  const shares = new Array<number>(knownLanguages.length).fill(0);
  const parts = [...shares];
  const words =
    text
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? [];
  const known = byWord();
  for (const word of words)
    for (const [at, languages] of known.get(word) ?? []) {
      shares[at] = (shares[at] ?? 0) + 1 / words.length;
      parts[at] = (parts[at] ?? 0) + 1 / words.length / languages;
    }
  return { shares, parts };
}

/** The one language that a text is likely to be in; two that are as likely are a guess. */
function best({ shares, parts }: Scores): { readonly at: number; readonly share: number } | undefined {
  const most = Math.max(...parts);
  const [at, ...others] = [...parts.keys()].filter((one) => (parts[one] ?? 0) >= most / 1.4);
  return at === undefined || others.length > 0 ? undefined : { at, share: shares[at] ?? 0 };
}
