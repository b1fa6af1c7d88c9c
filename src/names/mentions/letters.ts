/** What a character is to the search for names. */
export const aside = 1;
export const inWord = 2;
/** A letter of a script that puts no spaces between words: each stands for itself. */
export const unspaced = 3;

/** Classes of UTF-16 code units; 0 where it was not looked up yet. */
const classes = new Uint8Array(0x10000);
/** Folded code units: 0 not looked up yet, 1 nothing, 2 more than one, else the folded code unit. */
const folds = new Uint16Array(0x10000);
const nothing = 1;
const several = 2;

/** Invisible, within words of many scripts: soft hyphen, joiners, direction marks. They divide nothing. */
const invisible = /[\u00ad\u200c-\u200f\u2060\ufeff\u061c]/;
const unspacedScript =
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
/** Accents of Latin, Greek and Cyrillic; marks of other scripts tell words apart. */
const accents = /[\u0300-\u036f]/g;

/** The class of a UTF-16 code unit. Apostrophes divide words, whatever Unicode calls them; so do halves of pairs. */
export function classOf(code: number): number {
  return classes[code] || classify(code);
}

function classify(code: number): number {
  const character = String.fromCharCode(code);
  const letter = /[\p{L}\p{M}\p{N}_]/u.test(character) && character !== "ʼ" && character !== "ʻ";
  const kind = invisible.test(character)
    ? inWord
    : !letter
      ? aside
      : unspacedScript.test(character)
        ? unspaced
        : inWord;
  classes[code] = kind;
  return kind;
}

/** The folded form of a code unit, or `several` if `longFold` has it; 0 where nothing is left of it. */
function foldOf(code: number): number {
  const known = folds[code] || fold(code);
  return known === nothing ? 0 : known;
}

function fold(code: number): number {
  const folded = longFold(code);
  folds[code] = folded.length === 0 ? nothing : folded.length === 1 ? folded.charCodeAt(0) : several;
  return folds[code] ?? nothing;
}

/** The same as it is, whatever its length; slow, and most of such characters are rare. */
function longFold(code: number): string {
  const character = String.fromCharCode(code);
  if (invisible.test(character)) return "";
  return character.normalize("NFKD").toLowerCase().replace(accents, "").replace("ς", "σ").normalize("NFC");
}

const plain = /^[A-Za-z0-9_]*$/;

/** A word without case and accents: “Élysée” and “ELYSEE” are one. Letter by letter, so that it can be done on the way. */
export function foldWord(word: string): string {
  if (plain.test(word)) return word.toLowerCase();
  let folded = "";
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    const one = foldOf(code);
    if (one === several) folded += longFold(code);
    else if (one !== 0) folded += String.fromCharCode(one);
  }
  return folded;
}

/** Adds a folded code unit to the hash of a word. */
export function hashed(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}

/** The hash of a folded word, or of the beginning of one that has the hash `begun` and what follows. */
export function hashOf(folded: string, begun = 0): number {
  let hash = begun;
  for (let at = 0; at < folded.length; at += 1) hash = hashed(hash, folded.charCodeAt(at));
  return hash;
}

/** The hash of a folded word that stands in a text from `start` to `end`: the same as that of its folded form. */
export function hashOfPart(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    const folded = foldOf(code);
    if (folded === several) hash = hashOf(longFold(code), hash);
    else if (folded !== 0) hash = hashed(hash, folded);
  }
  return hash;
}

/** A word with its case, without accents and what cannot be seen. */
export function bare(word: string): string {
  return plain.test(word)
    ? word
    : word.normalize("NFD").replace(accents, "").replace(new RegExp(invisible, "g"), "").normalize("NFC");
}

const separators = /[\s\u00a0\u202f‐‑-]+/g;
const apostrophes = /['’‘ʼʻ`´]/g;

/** What stands between two words, so that a space and a hyphen, and all apostrophes, are one. */
export function between(text: string): string {
  if (text === " ") return text;
  return text.replace(separators, " ").replace(apostrophes, "'").replace(". ", ".");
}
