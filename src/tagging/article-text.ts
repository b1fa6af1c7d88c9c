import type { TextBlock } from "../source/markdown/text-blocks.ts";

/** What is looked through for names. */
export interface ArticleText {
  /** BCP 47. */
  readonly language: string;
  /** The headline and the standfirst, with the lines of the file that they stand on. */
  readonly head: readonly TextBlock[];
  readonly body: readonly TextBlock[];
  /** Tags as they are written, by group. */
  readonly tags: Readonly<Record<string, readonly Tag[]>>;
}

export interface Tag {
  readonly name: string;
  /** Of the file, from 1. */
  readonly line: number;
}

/** A stretch of text of which the place is known. */
export interface Block extends TextBlock {
  /** Titles in which every word has a capital, and other lines that are no sentences: no new name is looked for there. */
  readonly isTitle: boolean;
  readonly isHead: boolean;
}

/** The blocks in which names are looked for: all but headings. */
export function blocksOf({ head, body }: ArticleText): readonly Block[] {
  return [
    ...head.map((block) => ({ ...block, isTitle: true, isHead: true })),
    ...body
      .filter(({ isHeading }) => !isHeading)
      .map((block) => ({ ...unshouted(block), isTitle: isTitleLike(block.text), isHead: false })),
  ];
}

/** The line of the file of a place in a block. */
export function lineOf({ lines }: TextBlock, at: number): number {
  let line = lines[0]?.line ?? 1;
  for (const one of lines) if (one.start <= at) line = one.line;
  return line;
}

const sentenceEnd = /[.!?…]["”’»)\]]*\s+(?=["“‘«„([]?[\p{Lu}\p{N}])/gu;
const abbreviation =
  /(?:^|[\s(“"«])(?:\p{Lu}|\p{L}\.\p{L}|Mr|Mrs|Ms|Dr|St|Prof|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Capt|Jr|Sr|Hon|Rev|No|vs|ca|bzw|z|d|u|S|M|Mme|Nr|Jan|Feb|Aug|Sept|Oct|Nov|Dec|ім|ст|вул|р|м|о|тов|гр|św|ul|r|im)$/u;

/** Where the sentences of a text begin; the first is 0. */
export function sentenceStarts(text: string): readonly number[] {
  const starts = [0];
  for (const found of text.matchAll(sentenceEnd)) {
    if (found[0].startsWith(".") && abbreviation.test(text.slice(0, found.index))) continue;
    starts.push(found.index + found[0].length);
  }
  return starts;
}

/** So long is a sentence that is shown. */
const longest = 300;

/** The sentence around a place, shortened where it is very long. */
export function sentenceAt(text: string, at: number): string {
  const starts = sentenceStarts(text);
  const start = starts.findLast((one) => one <= at) ?? 0;
  const end = starts.find((one) => one > at) ?? text.length;
  const sentence = text.slice(start, end).replaceAll("\ufffc", "…").replace(/\s+/g, " ").trim();
  if (sentence.length <= longest) return sentence;
  const from = Math.max(0, at - start - longest / 2);
  return `${from > 0 ? "…" : ""}${sentence.slice(from, from + longest).trim()}…`;
}

/** A line that is no sentence: each longer word has a capital, or all of them are capitals. */
function isTitleLike(text: string): boolean {
  const words = text.match(/[\p{L}][\p{L}\p{M}'’.-]*/gu) ?? [];
  if (words.length < 3 || /[.!?…]["”’»)]*\s*$/u.test(text)) return false;
  if (words.length <= 16 && words.every((word) => word === word.toUpperCase())) return true;
  const long = words.filter((word) => word.length > 3);
  const small = long.filter((word) => /^\p{Ll}/u.test(word));
  return words.length <= 14 && !text.includes(",") && small.length <= long.length / 5;
}

/** Where a text begins with the place that it comes from in capitals, “KYIV (Reuters) —”, that place as it is written elsewhere. */
function unshouted(block: TextBlock): TextBlock {
  const found = /^(\P{Ll}{3,60}?)(?=\s*(?:[—–-]\s|\([A-Z]|,\s+\p{Lu}\p{Ll}|\d))/u.exec(block.text)?.[1];
  if (found === undefined || !/\p{Lu}{3}/u.test(found)) return block;
  const calm = found.replace(
    /(?<!\p{L})(\p{Lu})(\p{Lu}{2,})/gu,
    (_, first: string, rest: string) => first + rest.toLowerCase(),
  );
  return calm.length === found.length ? { ...block, text: calm + block.text.slice(found.length) } : block;
}
