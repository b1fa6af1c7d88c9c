import { readBefore } from "../names/mentions/before-name.ts";
import { type MentionSink, meetNames } from "../names/mentions/find-mentions.ts";
import type { NameTable, TableName } from "../names/mentions/name-table.ts";
import { foldedWords } from "../names/mentions/name-words.ts";
import { type Standing, standingOf } from "../names/mentions/standing.ts";
import type { Block } from "./article-text.ts";
import type { KnownNames, Writing } from "./known-names.ts";
import { speech } from "./word-lists.ts";

/** A place where a known name is written, whether or not it is meant there. */
export interface Occurrence extends Writing {
  readonly block: Block;
  /** Places in the text of the block. */
  readonly start: number;
  readonly end: number;
  readonly standing: Standing;
  /** True behind an office or a form of address: “President Macron”. */
  readonly isTitled: boolean;
  /** True where another of the group may as well be meant. */
  readonly isShared?: boolean;
}

const opening = "<p>";

/** Every place in some blocks where a known name is written. */
export function knownMentions(
  blocks: readonly Block[],
  names: KnownNames,
  language: string,
): readonly Occurrence[] {
  const words = new Set<string>();
  for (const { text } of blocks) for (const word of foldedWords(text)) words.add(word);
  const { table, writings } = names.tableFor(words, language);
  table.begin({}, []);
  return blocks.flatMap((block) => occurrencesIn(block, table, writings));
}

function occurrencesIn(block: Block, table: NameTable, writings: readonly Writing[]): Occurrence[] {
  const found: Occurrence[] = [];
  const sink: MentionSink = {
    isSettled: () => false,
    add: (name: TableName, from: number, to: number, plain: Standing) => {
      const writing = writings[name.index];
      if (writing === undefined) return;
      const [start, end] = [from - opening.length, to - opening.length];
      const textBefore = block.text.slice(Math.max(0, start - 70), start);
      const before = readBefore(textBefore, name, false);
      // “Macrons Rede”: what stands behind a genitive is no part of the name.
      const standing = writing.isGenitive
        ? standingOf(name, block.text.slice(start, end), textBefore, `’s${block.text.slice(end, end + 70)}`)
        : plain;
      found.push({
        ...writing,
        ...{ block, start, end, isTitled: before.verdict === "free" && before.titled },
        standing: standing.tagged
          ? unlessLonger(writing, block, start, end, standing)
          : (inRegion(name, block, start, end) ?? standing),
      });
    },
  };
  meetNames(`${opening}${asHtml(block.text)}</p>`, table, sink);
  return found;
}

const region = /^, \p{Lu}[\p{L}.]{0,14}(?: \p{Lu}\p{Ll}+)?,?/u;

/** “Columbus, Ohio”: the place that is known, unless it is one that the whole world knows elsewhere: “Paris, Texas”. */
function inRegion(name: TableName, { text }: Block, start: number, end: number): Standing | undefined {
  const behind = text.slice(end, end + 70);
  const wider = region.exec(behind)?.[0];
  if (name.kind !== "place" || name.within !== undefined || wider === undefined) return undefined;
  if (namesakes.has(text.slice(start, end).toLowerCase())) return undefined;
  return standingOf(
    name,
    text.slice(start, end),
    text.slice(Math.max(0, start - 70), start),
    behind.slice(wider.length),
  );
}

const namesakes = new Set(
  (
    "paris london athens rome moscow berlin vienna dublin warsaw cairo naples milan florence venice manchester birmingham cambridge " +
    "oxford melbourne sydney odessa kingston delhi toledo lima geneva lebanon peru mexico cuba poland norway china st. petersburg " +
    "hamburg frankfurt dresden hanover lisbon belfast edinburgh glasgow perth syracuse carthage corinth sparta troy bristol york"
  ).split(" "),
);

/** “Rio de Janeiro” is not Rio, as far as the newsroom does not call it so; and “Kyiv” in quotation marks may be a film. */
function unlessLonger(
  { text: name, known }: Writing,
  { text }: Block,
  start: number,
  end: number,
  standing: Standing,
): Standing {
  const isQuoted = /[“"‘«„]\s?$/u.test(text.slice(0, start)) && /^\s?["”’»“]/.test(text.slice(end, end + 2));
  const isLonger = /^ (?:de|do|da|del|sur|upon|am|an der) \p{Lu}/u.test(text.slice(end, end + 12));
  const isPlace = known.group === "places" && !name.includes(" ") && isLonger;
  return isQuoted || isPlace ? { ...standing, tagged: false } : standing;
}

/** A text as HTML of the same length, so that its places are those of the text. */
function asHtml(text: string): string {
  return text
    .replaceAll("<", "‹")
    .replaceAll(">", "›")
    .replace(/&(?=[#\w]+;)/g, "＆");
}

/** The word before a name, in lower case. */
export function wordBefore({ block, start }: Pick<Occurrence, "block" | "start">): string {
  return /(\p{L}+)\s+$/u.exec(block.text.slice(Math.max(0, start - 30), start))?.[1]?.toLowerCase() ?? "";
}

/** Whether what stands beside a name says that it does what people do. */
export function isActing({ block, end, start }: Occurrence): boolean {
  const next = /^,?\s(\p{L}+)/u.exec(block.text.slice(end, end + 30))?.[1]?.toLowerCase() ?? "";
  return (
    speech.has(next) ||
    speech.has(wordBefore({ block, start })) ||
    /^['’]s?\s/u.test(block.text.slice(end, end + 3))
  );
}
