import type { StateCore, Token } from "markdown-it";
import type { LiveUpdate } from "../../model/content.ts";
import type { Moment } from "../../model/moment.ts";
import { shorten } from "../shorten.ts";
import { type BodyDocument, documentOf, type Finding } from "./body-document.ts";
import { inlineText } from "./inline-text.ts";
import type { LiveDay } from "./live-day.ts";
import { type LiveTime, looksLikeTime, readLiveTime } from "./live-heading.ts";

const opening = "live_update_open";
const closing = "live_update_close";

/** A block of the text that begins with a heading that is a time. */
interface Block {
  readonly time: LiveTime;
  readonly tokens: Token[];
}

/**
 * Core rule: makes the blocks of a live article that begin with `## 14:05 …` sections with an id and a `<time>`, newest
 * first, whatever their order in the file; what stands before the first stays on top. Everything up to the next such
 * heading belongs to a block, other headings too. It runs before footnotes are numbered, so that they are numbered in the
 * order in which they are read.
 *
 * The id is made from day and minute and stays the same when updates are added: of two in one minute, the earlier one (the
 * lower in a file that is written newest first) has the plain id.
 */
export function liveUpdates(state: StateCore): void {
  const document = documentOf(state.env);
  if (document.live === undefined) return;
  const { intro, blocks } = takeApart(state.tokens, document, document.live);
  if (blocks.length === 0) return;
  const sections = inTime(blocks).map((block) => section(block, state, document));
  state.tokens = [intro, ...sections.reverse()].flat();
}

/** The updates of a body, newest first, read off its tokens when they are ready to be printed. */
export function readUpdates(tokens: readonly Token[]): LiveUpdate[] {
  const updates: LiveUpdate[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const { id, date } = (tokens[at]?.type === opening ? tokens[at]?.meta : undefined) ?? {};
    if (typeof id !== "string") continue;
    const heading = tokens[at + 2]?.children ?? [];
    const headline = heading.slice(heading.findIndex(({ type }) => type === "link_close") + 1);
    let text = "";
    for (at += 3; at < tokens.length && tokens[at]?.type !== closing; at++) {
      const token = tokens[at];
      if (token?.type === "inline") text += ` ${inlineText(token.children ?? [])}`;
      else if (token?.type === "text") text += ` ${token.content}`;
    }
    updates.push({
      id,
      date: date as Moment,
      headline: oneLine(inlineText(headline)),
      text: shorten(oneLine(text)),
    });
  }
  return updates;
}

function takeApart(
  tokens: readonly Token[],
  document: BodyDocument,
  live: LiveDay,
): { intro: Token[]; blocks: Block[] } {
  const intro: Token[] = [];
  const blocks: Block[] = [];
  for (const [at, token] of tokens.entries()) {
    const time = token.type === "heading_open" ? timeOf(token, tokens[at + 1], document, live) : undefined;
    if (time !== undefined) blocks.push({ time, tokens: [] });
    (blocks.at(-1)?.tokens ?? intro).push(token);
  }
  return { intro, blocks };
}

/** The time that a heading begins with, if the heading begins an update; what is wrong with it is reported. */
function timeOf(
  open: Token,
  line: Token | undefined,
  document: BodyDocument,
  live: LiveDay,
): LiveTime | undefined {
  const first = line?.children?.[0];
  const text = first?.type === "text" ? first.content : "";
  if (line === undefined || !looksLikeTime(text)) return undefined;
  const report = (finding: Finding): void => document.report(finding, document.placeOf(text, line));
  const time = open.level === 0 && Number(open.tag.slice(1)) <= 2 ? readLiveTime(text, live) : undefined;
  if (time === undefined) {
    report(notAnUpdate);
    return undefined;
  }
  if ("code" in time) {
    report(time);
    return undefined;
  }
  if (time.finding !== undefined) report(time.finding);
  return time;
}

const notAnUpdate: Finding = {
  code: "live-heading",
  message: "This heading begins like a time, but no update begins with it: it stands within the one above.",
  hint: "An update begins with a heading of the second level and a time by itself: `## 14:05 What happened`.",
};

/**
 * Oldest first. Of updates of one minute, those further from the end where the file grows are older: a file grows at its
 * top unless most of its updates are later than the one above them.
 */
function inTime(blocks: readonly Block[]): Block[] {
  let steps = 0;
  for (const [index, { time }] of blocks.entries()) {
    const above = blocks[index - 1];
    if (above !== undefined) steps += Math.sign(time.date.epoch - above.time.date.epoch);
  }
  const asWritten = steps > 0 ? [...blocks] : [...blocks].reverse();
  return asWritten.sort((a, b) => a.time.date.epoch - b.time.date.epoch);
}

function section({ time, tokens }: Block, { Token }: StateCore, document: BodyDocument): Token[] {
  const { date, text, length } = time;
  const id = document.claimId(`update-${date.iso.slice(0, 10)}-${date.iso.slice(11, 16).replace(":", "")}`);
  const open = new Token(opening, "section", 1);
  open.block = true;
  open.meta = { id, date };
  open.attrs = [
    ["class", "update"],
    ["id", id],
  ];
  const close = new Token(closing, "section", -1);
  close.block = true;
  const line = tokens[1];
  const [first, ...others] = line?.children ?? [];
  if (line !== undefined && first !== undefined) {
    first.content = first.content.slice(length);
    const space = others.length > 0 || first.content !== "" ? [textToken(" ", Token)] : [];
    line.children = [...permalink(id, date, text, Token), ...space, first, ...others];
  }
  return [open, ...tokens, close];
}

/** The time of an update, which leads to the update itself. */
function permalink(id: string, date: Moment, text: string, TokenOf: StateCore["Token"]): Token[] {
  const link = new TokenOf("link_open", "a", 1);
  link.attrs = [["href", `#${id}`]];
  const time = new TokenOf("time_open", "time", 1);
  time.attrs = [["datetime", date.iso]];
  return [
    link,
    time,
    textToken(text, TokenOf),
    new TokenOf("time_close", "time", -1),
    new TokenOf("link_close", "a", -1),
  ];
}

function textToken(content: string, TokenOf: StateCore["Token"]): Token {
  const token = new TokenOf("text", "", 0);
  token.content = content;
  return token;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
