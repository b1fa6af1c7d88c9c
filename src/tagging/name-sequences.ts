import { calendar, isTitle, openers, particles, titles } from "../names/mentions/word-lists.ts";
import { type Block, sentenceStarts } from "./article-text.ts";
import { isFirstName } from "./first-names.ts";
import { demonyms, officeWords } from "./word-lists.ts";

/** Words with capitals in a row, that may be a name. */
export interface Sequence {
  readonly block: Block;
  readonly words: readonly string[];
  /** Places in the text of the block. */
  readonly start: number;
  readonly end: number;
  /** True behind an office or a form of address with a capital, which is no part of it: “President”. */
  readonly isTitled: boolean;
  /** The word before it and before what was taken away from it, in lower case; empty at the beginning of a sentence. */
  readonly before: string;
  /** The text behind it, to the end of the block, without an apostrophe and s. */
  readonly behind: string;
  readonly isPossessive: boolean;
  /** True where it begins a sentence, so that its first word may have its capital from there. */
  readonly isOpening: boolean;
}

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const wordPattern = /\p{L}[\p{L}\p{M}\p{N}]*(?:['’ʼ.-](?=\p{L})[\p{L}\p{M}\p{N}]+|\.(?=\p{Lu}\.))*/gu;
const capital = /^\p{Lu}/u;
const lowerParticles = new Set(
  [...particles].filter((one) => !["of", "e", "y", "le", "les", "zu", "zur", "zum"].includes(one)),
);

/** All sequences in a block of a language (BCP 47) that may be names, each without the offices, nationalities and other words that stand before it. */
export function nameSequences(block: Block, language: string): readonly Sequence[] {
  const { text } = block;
  const starts = sentenceStarts(text);
  const words = [...text.matchAll(wordPattern)].map(
    ({ 0: found, index }): Word => withoutGenitive(found, index),
  );
  const sequences: Sequence[] = [];
  const isGerman = /^de(?:-|$)/i.test(language);
  for (let at = 0; at < words.length; ) {
    const end = sequenceEnd(words, at, text, isGerman);
    if (end === at) {
      at += 1;
      continue;
    }
    for (const [from, to] of cutApart(words, at, end)) {
      const sequence = trimmed(block, words, from, to, starts);
      if (sequence !== undefined) sequences.push(sequence);
    }
    at = end;
  }
  return sequences;
}

/** “Macron’s”: the name, and its ending as what stands behind it. */
function withoutGenitive(found: string, start: number): Word {
  const bare = found.replace(/['’]s$/u, "");
  return { text: bare, start, end: start + bare.length };
}

/** Where the sequence ends that begins with a word; at the word itself, where it begins none. */
function sequenceEnd(words: readonly Word[], from: number, text: string, isGerman: boolean): number {
  if (!isCapital(words[from])) return from;
  let end = from + 1;
  for (let at = from + 1; at < words.length; at += 1) {
    const [last, word] = [words[at - 1], words[at]];
    if (last === undefined || word === undefined || !isJoined(text.slice(last.end, word.start), last.text))
      break;
    if (isCapital(word)) end = at + 1;
    else if (!lowerParticles.has(word.text.toLowerCase()) || at - end > 1) break;
    // “Ursula von der Leyen”, and “dankte Kai Mann der Polizei”, where the sentence goes on behind a surname.
    else if (isGerman && germanArticles.has(word.text) && !isFirstNames(words.slice(from, end))) break;
  }
  return end;
}

const germanArticles = new Set(["der", "den", "das", "des", "von"]);

/** Whether words may be nothing but first names; of one alone, nobody knows. */
function isFirstNames(words: readonly Word[]): boolean {
  const [last] = words.slice(-1);
  return words.length < 2 || (last !== undefined && isFirstName(last.text));
}

function isCapital(word: Word | undefined): boolean {
  return word !== undefined && (capital.test(word.text) || /^[dl]['’]\p{Lu}/u.test(word.text));
}

/** One space, or the dot of an initial or a title and a space. */
function isJoined(between: string, before: string): boolean {
  if (between === " " || between === "\u00a0") return true;
  return (
    /^\.[ \u00a0]$/.test(between) &&
    (before.length === 1 || titles.has(before.toLowerCase()) || /\.\p{Lu}$/u.test(before))
  );
}

/** Parts a sequence where a word in capitals alone stands in it: “NATO Secretary General”. */
function cutApart(words: readonly Word[], from: number, to: number): readonly (readonly [number, number])[] {
  const parts: [number, number][] = [];
  let start = from;
  for (let at = from; at < to; at += 1) {
    const text = words[at]?.text ?? "";
    if (text.length > 2 && /^\P{Ll}+$/u.test(text.replace(/\./g, "")) && !/\./.test(text)) {
      if (at > start) parts.push([start, at]);
      start = at + 1;
    }
  }
  if (to > start) parts.push([start, to]);
  return parts;
}

/** A sequence without what stands before the name in it. */
function trimmed(
  block: Block,
  words: readonly Word[],
  from: number,
  to: number,
  sentences: readonly number[],
): Sequence | undefined {
  let start = from;
  const first = words[from] as Word;
  const isOpening = isOpeningAt(block.text, first.start, sentences);
  let isTitled = false;
  // The last office counts: “Secretary of State Marco Rubio”.
  for (let at = to - 2; at >= start; at -= 1) {
    const bare = plain(words[at]);
    if (!isTitle(bare)) continue;
    start = at + 1;
    isTitled = true;
    break;
  }
  const isAsideAt = (at: number): boolean => {
    const word = words[at];
    return isAside(word, at === from && isOpening, isDate.test(block.text.slice(0, word?.start)));
  };
  while (start < to - 1 && isAsideAt(start)) start += 1;
  if (start === to - 1 && (isAsideAt(start) || isTitle(plain(words[start])))) return undefined;
  // “Tesla Boss Elon Musk”: a name begins with its first name.
  if (!isFirstName(words[start]?.text ?? "") && to - start > 2) {
    for (let at = start + 1; at < to - 1; at += 1)
      if (isFirstName(words[at]?.text ?? "") && (words[at]?.text.length ?? 0) > 2) {
        start = at;
        break;
      }
  }
  while (to > start && isNoEnd(words[to - 1])) to -= 1;
  if (to === start) return undefined;
  const [one, last] = [words[start] as Word, words[to - 1] as Word];
  const rest = block.text.slice(last.end);
  const before = words[start - 1];
  const gap = before === undefined ? "" : block.text.slice(before.end, one.start);
  return {
    block,
    words: words.slice(start, to).map(({ text }) => text),
    start: one.start,
    end: last.end,
    isTitled: isTitled || (before !== undefined && /^\.? $/.test(gap) && isTitle(plain(before))),
    before:
      before !== undefined && /^[\s.]*$/.test(gap) && !isOpeningAt(block.text, one.start, sentences)
        ? plain(before)
        : "",
    behind: rest.replace(/^['’]s?(?=\W)/u, ""),
    isPossessive: /^['’]s?(?![\p{L}])/u.test(rest),
    isOpening: isOpeningAt(block.text, one.start, sentences),
  };
}

function plain(word: Word | undefined): string {
  return (word?.text ?? "").toLowerCase().replace(/\./g, "");
}

/** What stands before a month: “5 May”, “im Mai”. Elsewhere, some months are names: Jan, April, June. */
const isDate =
  /(?:\d\.?|(?<!\p{L})(?:in|on|by|since|until|from|last|next|this|early|late|mid|im|seit|bis|vom|ab|ende|anfang|mitte|en|depuis|w|od|do|в|у|з))[\s-]+$/iu;

/** What stands before names with a capital, and is no part of them. */
function isAside(word: Word | undefined, isFirst: boolean, isDated: boolean): boolean {
  const bare = plain(word);
  const text = word?.text ?? "";
  if (isFirstName(text) && !(isFirst && openers.has(bare))) return calendar.has(bare) && !isFirst && isDated;
  if (calendar.has(bare) || officeWords.has(bare)) return true;
  if (openers.has(bare) && (isFirst || bare === "the" || bare.length > 1)) return true;
  return demonyms.test(text) || /^(?:U\.?S|U\.?K|EU|UN)$/.test(text);
}

/** What ends no name: a day, “Jr.”, and a word of the next sentence where its beginning cannot be seen. */
function isNoEnd(word: Word | undefined): boolean {
  const bare = plain(word);
  return calendar.has(bare) || /^(?:Jr|Sr)$/.test(word?.text ?? "") || (openers.has(bare) && bare.length > 1);
}

function isOpeningAt(text: string, at: number, sentences: readonly number[]): boolean {
  const start = sentences.findLast((one) => one <= at) ?? 0;
  return /^[\s"“”‘’'«»„([—–•*-]*$/u.test(text.slice(start, at)) || /[:“"«„—–([]\s*$/u.test(text.slice(0, at));
}
