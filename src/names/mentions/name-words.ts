import { bare, between, classOf, foldWord, inWord, unspaced } from "./letters.ts";

/** A word of a name. */
interface NameWord {
  readonly folded: string;
  /** As written, without accents. */
  readonly bare: string;
  /** What stands between it and the word before. */
  readonly after: string;
}

/** A name taken apart, so that it can be looked for in a text. */
export interface NameWords {
  readonly words: readonly NameWord[];
  /** Signs that belong to the name, at its end: the dot of “U.S.”, the plus signs of “C++”. */
  readonly tail: string;
  /** Words as an editor counts them, by the spaces. */
  readonly count: number;
  /** True if every longer word has a capital: “Climate Change”. */
  readonly titled: boolean;
}

/** Takes a name apart; undefined where it holds nothing that could be looked for, or begins with a sign. */
export function nameWords(name: string): NameWords | undefined {
  const words: NameWord[] = [];
  let at = 0;
  let end = 0;
  for (; at < name.length; ) {
    const kind = classOf(name.charCodeAt(at));
    if (kind !== inWord && kind !== unspaced) {
      at += 1;
      continue;
    }
    const start = at;
    at = wordEnd(name, at);
    const word = name.slice(start, at);
    const folded = foldWord(word);
    const gap = name.slice(end, start);
    if (folded === "" || (words.length === 0 && gap !== "") || gap.includes("<")) return undefined;
    words.push({ folded, bare: bare(word), after: between(gap) });
    end = at;
  }
  if (words.length === 0) return undefined;
  const spaced = name.split(/\s+/);
  return {
    words,
    tail: name.slice(end),
    count: spaced.length,
    titled: spaced.every((word) => word.length < 4 || !/^\p{Ll}/u.test(word)),
  };
}

/** The words of a text, folded: a name of which one is missing is not in it. */
export function* foldedWords(text: string): Iterable<string> {
  for (let at = 0; at < text.length; ) {
    const kind = classOf(text.charCodeAt(at));
    const start = at;
    at = kind === inWord || kind === unspaced ? wordEnd(text, at) : at + 1;
    if (kind === inWord || kind === unspaced) yield foldWord(text.slice(start, at));
  }
}

/** Where the word that begins at a place ends. */
export function wordEnd(text: string, start: number): number {
  if (classOf(text.charCodeAt(start)) === unspaced) return start + 1;
  let at = start + 1;
  while (at < text.length && classOf(text.charCodeAt(at)) === inWord) at += 1;
  return at;
}

/**
 * Whether a word of a text is written as in the name. A capital of the name must be one in the text, unless the word may
 * begin small; every further letter must be as it is, so that “US” is never “us” and “PARIS” is not looked for.
 */
export function isWrittenAs(word: string, wanted: string, mayBeginSmall: boolean): boolean {
  if (word === wanted) return true;
  const written = bare(word);
  if (written === wanted) return true;
  const [first = ""] = written;
  const [wantedFirst = ""] = wanted;
  if (written.slice(first.length) !== wanted.slice(wantedFirst.length)) return false;
  if (first === wantedFirst) return true;
  const isCapital = wantedFirst !== wantedFirst.toLowerCase();
  if (!isCapital) return first.toLowerCase() === wantedFirst;
  return mayBeginSmall && wanted.length > 1 && first.toUpperCase() === wantedFirst;
}
