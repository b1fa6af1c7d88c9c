import type { StateCore, Token } from "markdown-it";
import { type BodyDocument, documentOf } from "./body-document.ts";

/** What markdown-it-footnote notes of each footnote, in the order of their first references. */
interface Note {
  /** Missing for a note written in the text, `^[like this]`. */
  readonly label?: string;
  readonly count?: number;
  readonly content?: string;
  readonly tokens?: Token[];
}

/**
 * Core rule: moves the notes to the end of the document, in the order in which the text refers to them. It stands in
 * for the plugin’s own rule, which takes quadratic time and mixes up a note that is written within another.
 * A note that nothing refers to is reported, as its text appears nowhere.
 */
export function footnoteNotes(state: StateCore): void {
  const footnotes = state.env.footnotes as { list?: Note[] } | undefined;
  if (!footnotes) return;
  const bodies = takeBodies(state);
  const { list = [] } = footnotes;
  const used = new Set(list.map((note) => note.label));
  for (const [label, { line }] of bodies)
    if (!used.has(label)) reportUnused(documentOf(state.env), label, line);
  if (list.length === 0) return;
  for (const token of state.tokens) if (token.children) token.children = afterLinks(token.children);

  const { tokens } = state;
  tokens.push(new state.Token("footnote_block_open", "", 1));
  list.forEach((note, id) => {
    const open = new state.Token("footnote_open", "", 1);
    open.meta = { id };
    tokens.push(open);
    const body = note.label === undefined ? paragraphOf(note, state) : (bodies.get(note.label)?.tokens ?? []);
    for (const token of body) tokens.push(token);
    pushWaysBack(id, note.count ?? 1, state);
    tokens.push(new state.Token("footnote_close", "", -1));
  });
  tokens.push(new state.Token("footnote_block_close", "", -1));
}

/** Takes the bodies of the notes out of the document’s tokens. */
function takeBodies(state: StateCore): Map<string, { tokens: Token[]; line: number }> {
  const bodies = new Map<string, { tokens: Token[]; line: number }>();
  const text: Token[] = [];
  const around: Token[][] = [];
  let target = text;
  let line = 0;
  for (const token of state.tokens) {
    line = token.map?.[0] ?? line;
    if (token.type === "footnote_reference_open") {
      around.push(target);
      target = [];
      bodies.set(String(token.meta?.label), { tokens: target, line });
    } else if (token.type === "footnote_reference_close") {
      target = around.pop() ?? text;
    } else {
      target.push(token);
    }
  }
  state.tokens = text;
  return bodies;
}

function paragraphOf(note: Note, state: StateCore): Token[] {
  const open = new state.Token("paragraph_open", "p", 1);
  const inline = new state.Token("inline", "", 0);
  inline.content = note.content ?? "";
  inline.children = note.tokens ?? [];
  const close = new state.Token("paragraph_close", "p", -1);
  for (const token of [open, inline, close]) token.block = true;
  return [open, inline, close];
}

/** One link back for every reference, in the last paragraph of the note if it ends with one. */
function pushWaysBack(id: number, count: number, state: StateCore): void {
  const { tokens } = state;
  const paragraph = tokens.at(-1)?.type === "paragraph_close" ? tokens.pop() : undefined;
  for (let subId = 0; subId < Math.max(count, 1); subId++) {
    const anchor = new state.Token("footnote_anchor", "", 0);
    anchor.meta = { id, subId };
    tokens.push(anchor);
  }
  if (paragraph) tokens.push(paragraph);
}

/** References in the text of a link come after it: HTML has no links in links. */
function afterLinks(children: readonly Token[]): Token[] {
  const moved: Token[] = [];
  let waiting: Token[] = [];
  let depth = 0;
  for (const token of children) {
    if (token.type === "link_open") depth++;
    if (depth > 0 && token.type === "footnote_ref") {
      waiting.push(token);
      continue;
    }
    moved.push(token);
    if (token.type !== "link_close") continue;
    depth--;
    moved.push(...waiting);
    waiting = [];
  }
  return moved;
}

function reportUnused(document: BodyDocument, label: string, line: number): void {
  document.report(
    {
      code: "footnote-unused",
      message: `Nothing refers to the footnote “${label}”, so it is not shown.`,
      hint: `Put [^${label}] where it belongs, or delete the note.`,
    },
    { line, column: 1 },
  );
}
