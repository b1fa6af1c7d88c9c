import type { Note } from "../../item.ts";
import { lineAt } from "../../text/line-at.ts";
import { shortened, showsSomething } from "../../text/plain-text.ts";
import { type Block, blocksOf, type Part, type Tag } from "./blocks.ts";
import { wordsAreShown } from "./captured.ts";
import { countOf, type Judge, judged } from "./judge.ts";

/** What readers of the old site saw of a text with conditions. */
export interface ShownPart {
  readonly text: string;
  /** The line of the whole text, counted from 0, that a line of `text` was. */
  lineOf(line: number): number;
  /** What was left out; lines as in a body. */
  readonly notes: readonly Omit<Note, "file">[];
  /** On which lines something decides what readers saw that cannot be judged here, and the first of these. */
  readonly unsure: { readonly lines: readonly number[]; readonly source: string } | undefined;
}

/**
 * Takes out of a text what stands under a condition that did not hold, with the tags of those that did. A condition that cannot be
 * judged stays with all that stands in it. Code is no exception: templates are run in it too.
 *
 * @param verbatim names of tags in which nothing is run
 * @param judgeOf what is known, given the names that the text itself gives a meaning
 */
export function shownPart(
  text: string,
  verbatim: readonly string[],
  judgeOf: (assigned: ReadonlySet<string>) => Judge,
): ShownPart {
  const { parts, assigned } = blocksOf(text, verbatim);
  const judge = judgeOf(assigned);
  const made = new LinedText(text);
  /** What stands under no condition. */
  const open = () =>
    parts.map((part) => (part.kind === "text" ? text.slice(part.start, part.end) : "")).join("\n");
  const notes: Omit<Note, "file">[] = [];
  const unsure: Tag[] = [];

  const keep = (those: readonly Part[]) => {
    for (const part of those) {
      if (part.kind === "text") made.copy(part.start, part.end);
      else keepBlock(part);
    }
  };
  const keepBlock = (block: Block) => {
    const verdicts = block.branches.map(() => undefined as boolean | undefined);
    for (const [index, { tag }] of block.branches.entries()) {
      verdicts[index] = isCapture(block)
        ? wordsAreShown(tag.said, text, open(), judge.includes)
        : verdictOf(block, tag, judge);
      if (verdicts[index] !== false) break;
    }
    const at = verdicts.findIndex((verdict) => verdict !== false);
    const isJudged = at < 0 || verdicts[at] === true;
    const out = block.branches.filter((_, index) => (isJudged ? index !== at : index < at));
    for (const { tag, parts: inner } of out) leaveOut(tag, inner, block);
    const kept = block.branches.filter((branch) => !out.includes(branch));
    // A loop that ran is told with the other tags of the old site.
    const hasTags = !isJudged || (kept.length > 0 && !isDecision(block));
    if (!isJudged && kept.some(({ parts: inner }) => shows(inner))) unsure.push(kept[0]?.tag ?? block.tag);
    for (const { tag, parts: inner } of kept) {
      if (hasTags) made.copy(tag.start, tag.end);
      keep(inner);
    }
    if (hasTags && block.end !== undefined) made.copy(block.end.start, block.end.end);
  };
  const leaveOut = (tag: Tag, inner: readonly Part[], block: Block) => {
    if (!shows(inner)) return;
    const last = lineAt(text, endOf(inner.at(-1) ?? tag) - 1);
    const line = lineAt(text, tag.start);
    notes.push({
      kind: "lost",
      line,
      text: `${shortened(tag.name === block.tag.name ? tag.source : `${block.tag.source} … ${tag.source}`)} kept from readers what stands behind it${last > line ? `, ${last - line + 1} lines` : ""}: it was left out.`,
    });
  };
  const shows = (inner: readonly Part[]): boolean =>
    inner.some((part) =>
      part.kind === "text"
        ? showsSomething(withoutSilent(text.slice(part.start, part.end)))
        : part.branches.some((branch) => shows(branch.parts)),
    );

  keep(parts);
  const [first] = unsure;
  return {
    text: made.text,
    lineOf: (line) => made.lineOf(line),
    notes,
    unsure:
      first === undefined
        ? undefined
        : {
            lines: [...new Set(unsure.map((tag) => lineAt(text, tag.start)))],
            source: shortened(first.source, 60),
          },
  };
}

function endOf(part: Part | Tag): number {
  return "branches" in part ? (part.end ?? part.tag).end : part.end;
}

function isDecision({ tag }: Block): boolean {
  return /^(?:if|unless|case)$/.test(tag.name);
}

function isCapture({ tag, end }: Block): boolean {
  return end !== undefined && /^(?:capture|set)$/.test(tag.name);
}

/** Whether what a tag of a block opens was shown, where nothing before it was. */
function verdictOf(block: Block, tag: Tag, judge: Judge): boolean | undefined {
  if (block.end === undefined) return undefined;
  const { said } = tag;
  const not = (verdict: boolean | undefined) => (verdict === undefined ? undefined : !verdict);
  switch (tag.name) {
    case "if":
    case "elsif":
    case "elif":
      return judged(said, judge);
    case "unless":
      return not(judged(said, judge));
    case "else":
      return true;
    case "case":
      // What stands before the first `when` is never shown.
      return false;
    case "when":
      return anyOf(alternatives(said).map((one) => judged(`${block.tag.said} == ${one}`, judge)));
    case "for":
    case "tablerow": {
      // With `limit: 0` nothing is repeated.
      const list = /^[\w-]+\s+in\s+(\([^)]*\)|\S+)(?:\s+reversed)?$/.exec(said)?.[1] ?? "";
      const count = countOf(list, judge);
      return count === undefined ? undefined : count > 0;
    }
    default:
      return undefined;
  }
}

function alternatives(said: string): readonly string[] {
  return [...said.matchAll(/"[^"]*"|'[^']*'|[^\s,]+/g)].map(([one]) => one).filter((one) => one !== "or");
}

function anyOf(verdicts: readonly (boolean | undefined)[]): boolean | undefined {
  if (verdicts.includes(true)) return true;
  return verdicts.includes(undefined) ? undefined : false;
}

/** A text without what nothing of is carried over: variables, and tags that only reckon. */
function withoutSilent(text: string): string {
  return text
    .replace(/\{\{[^"'{}]*\}\}/g, "")
    .replace(/\{\{-?\s*[\w.-]+\s*(?:\|[^{}]*)?\}\}/g, "")
    .replace(
      /\{%-?\s*(?:assign|set|cycle|break|continue|increment|decrement|import|from)\b(?:(?!%\})[\s\S])*%\}/g,
      "",
    );
}

/** A text that is put together of parts of another, and knows of each of its lines which one that was. */
class LinedText {
  text = "";
  readonly #source: string;
  readonly #lines: number[] = [0];
  #isBegun = false;

  constructor(source: string) {
    this.#source = source;
  }

  copy(start: number, end: number): void {
    if (start >= end) return;
    const piece = this.#source.slice(start, end);
    let line = lineAt(this.#source, start);
    if (!this.#isBegun) this.#lines[0] = line;
    this.#isBegun = true;
    for (const sign of piece.matchAll(/\n/g)) {
      void sign;
      line += 1;
      this.#lines.push(line);
    }
    this.text += piece;
  }

  lineOf(line: number): number {
    return this.#lines[line] ?? this.#lines.at(-1) ?? 0;
  }
}
