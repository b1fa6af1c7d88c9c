import { romanise } from "./slug.ts";

/**
 * The order of names in an index, for readers, by tables of our own: the same on every machine, whatever locale data its
 * Node.js has. Latin letters count as their base letters (É as E, Ł as L, Ø as O, Æ as AE); of other scripts, marks that
 * no alphabet counts are passed over.
 */

/** Letters of all alphabets in Cyrillic, each where its own alphabet has it; Unicode has Є, І, Ї and Ґ after Я. */
const cyrillic = "абвгґѓдђеёєжзѕиіїйјкќлљмнњопрстћуўфхцчџшщъыьэюя";
const ranks = new Map([...cyrillic].map((letter, at) => [letter, String.fromCharCode(0x430 + at)]));
/** Initial consonants of Korean, as they are written alone. */
const initials = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";

const ascii = /^[\x20-\x7e]*$/;
const apostrophes = /['’‘ʼʻ`´]/g;
const notCounted = /[^\p{L}\p{M}\p{N}]+/gu;
/** In these scripts marks are accents and vowel points; in others (Devanagari, Thai) they are letters like any other. */
const marked = /[\p{sc=Grek}\p{sc=Arab}\p{sc=Hebr}\p{sc=Hira}\p{sc=Kana}]\p{M}*/gu;
const cased = /[\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}\p{sc=Armn}]/u;

/** A text by which names are ordered with `compareText`: word by word, digits before letters. */
export function sortKey(name: string): string {
  const folded = foldedName(name);
  return ascii.test(folded)
    ? folded
    : folded.replace(/\p{sc=Cyrl}/gu, (letter) => ranks.get(letter) ?? letter);
}

/** The letter under which a name stands in an index, in upper case; digits and signs stand under `#`. */
export function indexLetter(name: string): string {
  const [first = ""] = foldedName(name);
  const initial =
    first >= "가" && first <= "힣" ? initials[Math.floor((first.charCodeAt(0) - 0xac00) / 588)] : undefined;
  if (initial !== undefined) return initial;
  if (!/\p{L}/u.test(first)) return "#";
  return cased.test(first) ? first.toUpperCase() : first;
}

function foldedName(name: string): string {
  const letters = ascii.test(name) ? name.toLowerCase() : folded(name.normalize("NFKC").toLowerCase());
  return letters.replace(apostrophes, "").replace(notCounted, " ").trim();
}

function folded(text: string): string {
  return text
    .replace(/\p{sc=Latn}\p{M}*/gu, (letter) =>
      romanise(letter.normalize("NFD").replace(/\p{M}/gu, "")).toLowerCase(),
    )
    .replace(marked, (letter) => letter.normalize("NFD").replace(/\p{M}/gu, ""))
    .replace(/(?<=\p{sc=Cyrl})\p{M}+/gu, "")
    .replace(/ς/g, "σ")
    .replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));
}
