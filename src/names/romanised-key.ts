import { romanise } from "../model/slug.ts";

/**
 * Scripts whose letters stand for sounds one by one, so that a name comes back much the same from another alphabet. In
 * Chinese, many names are romanised alike; in Arabic and Hebrew the vowels are missing. There, aliases tell.
 */
const alphabets = /^[\p{sc=Latn}\p{sc=Cyrl}\p{sc=Grek}\p{sc=Geor}\p{sc=Armn}\p{M}\p{sc=Zyyy}\p{sc=Zinh}]*$/u;
const notLatin = /(?!\p{sc=Latn})\p{L}/u;
const ascii = /^[\x20-\x7e]*$/;

/** Fewer letters than this say too little: what is left of a short name may be anybody’s. */
const fewest = { ending: 5, sound: 4 };

/** True for a name that is written, if only in part, in another script than Latin. */
export function isForeignScript(name: string): boolean {
  return !ascii.test(name) && notLatin.test(name);
}

/**
 * The key that Latin spellings of one name share when they differ only in how a Slavic ending is spelt: Zelensky,
 * Zelenskyy and Zelenskiy; Andriy and Andrii; Nikolay and Nikolai. Nobody else’s name is told apart by that. Undefined for
 * a name that has no such ending.
 */
export function endingKey(name: string): string | undefined {
  if (!slavicEnding.test(name) || isForeignScript(name)) return undefined;
  const words = wordsOf(romanise(name));
  const key = words.map((word) => (word.length < fewest.ending ? word : markedEnding(word))).join("");
  // The mark is a capital, so the key is no other name’s own.
  return key.length >= fewest.ending && /Y/.test(key) ? key : undefined;
}

/** A quick look, which is right for nearly all names. */
const slavicEnding = /[yij](?:[^\p{L}]|$)/iu;

function markedEnding(word: string): string {
  return word.replace(/(?:[iy]{2}|[iy]j)$|(?<=sk|ts|[aeou])[yij]$/, "Y");
}

/**
 * The keys that spellings of one name have in common over alphabets and systems of romanisation: Єрмак, Yermak, Jermak;
 * Харків, Kharkiv. As coarse as that has to be, it makes one of Meyer and Meier as well, so it says something only where
 * one of the two spellings is known to be romanised. Two keys where a letter has two sounds (г), none for a name that
 * is too short or in a script that does not spell out its sounds.
 */
export function soundKeys(name: string): readonly string[] {
  if (!alphabets.test(name)) return [];
  const keys = new Set<string>();
  for (const reading of readings(name)) {
    const words = wordsOf(romanise(reading));
    // Word by word, so that an initial is not lost in the letter before it: Petrenko is not Petrenko O.
    const key = words.map(soundOf).join(" ");
    if (words.join("").length >= fewest.sound && key.length >= 3) keys.add(key);
  }
  return [...keys];
}

/** Russian г is g, Ukrainian and Belarusian г is h. */
function readings(name: string): readonly string[] {
  return /[гГ]/.test(name) ? [name, name.replace(/[гГ]/g, "h")] : [name];
}

function soundOf(word: string): string {
  return word
    .replace(manners, (letters) => sounds[letters] ?? letters)
    .replace(/(zh|sh|ch|ts|[a-z])\1+/g, "$1")
    .replace(/ie+/g, "e")
    .replace(/ee+/g, "e");
}

/** Letters that are written in several manners, and what they all stand for. */
const sounds: Readonly<Record<string, string>> = {
  ...{ kh: "h", ph: "f", tz: "ts", ch: "ch", ce: "tse", ci: "tsi", cy: "tsi" },
  ...{ w: "v", q: "k", x: "ks", c: "k", y: "i", j: "i" },
};
const manners = /kh|ph|tz|c[heiy]|[wqxcyj]/g;

/** The words of a romanised name; apostrophes, which stand for soft signs, are no break. */
function wordsOf(romanised: string): string[] {
  return romanised
    .toLowerCase()
    .replace(/['’`´]/g, "")
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
}
