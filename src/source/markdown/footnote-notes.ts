import type { StateCore, Token } from "markdown-it";
import { type BodyDocument, documentOf } from "./body-document.ts";

/** A note that the text refers to. */
interface Note {
  readonly index: number;
  readonly body: readonly Token[];
  references: number;
}

/**
 * Core rule: numbers the references in reading order and moves the notes to the end of the document in that order.
 * It stands in for the plugin’s own rule, which takes quadratic time, mixes up a note that is written within another
 * and counts references that are never printed. A note that nothing refers to is reported, as its text appears nowhere.
 */
export function footnoteNotes(state: StateCore): void {
  const document = documentOf(state.env);
  const bodies = takeBodies(state);
  const notes: Note[] = [];
  const byLabel = new Map<string, Note>();

  const numberReferences = (tokens: readonly Token[]): void => {
    for (const block of tokens) {
      if (block.type !== "inline" || !block.children?.some(isReference)) continue;
      block.children = afterLinks(block.children);
      for (const reference of block.children.filter(isReference)) {
        const note = noteOf(reference);
        // A note written in the text stands in the lines of the text.
        for (const token of note.body) {
          if (token.map === null && token.type === "inline") document.homes.set(token, block);
          token.map ??= block.map;
        }
        reference.meta = { id: note.index, subId: note.references++ };
      }
    }
  };
  const noteOf = ({ meta }: Token): Note => {
    const label = typeof meta?.label === "string" ? meta.label : undefined;
    const known = label === undefined ? undefined : byLabel.get(label);
    if (known) return known;
    const body = label === undefined ? (meta?.note as Token[]) : (bodies.get(label) ?? []);
    const note: Note = { index: notes.length, body, references: 0 };
    notes.push(note);
    if (label !== undefined) byLabel.set(label, note);
    return note;
  };

  numberReferences(state.tokens);
  // Notes can refer to notes, so the list grows while it is read.
  for (const { body } of notes) numberReferences(body);
  reportUnused(document, bodies, byLabel);
  if (notes.length > 0) appendNotes(notes, state);
}

function isReference(token: Token): boolean {
  return token.type === "footnote_ref";
}

/** Takes the bodies of the notes out of the document’s tokens, by label. */
function takeBodies(state: StateCore): Map<string, Token[]> {
  const bodies = new Map<string, Token[]>();
  if (!state.tokens.some((token) => token.type === "footnote_reference_open")) return bodies;
  const text: Token[] = [];
  const around: Token[][] = [];
  let target = text;
  for (const token of state.tokens) {
    if (token.type === "footnote_reference_open") {
      around.push(target);
      target = [];
      bodies.set(String(token.meta?.label), target);
    } else if (token.type === "footnote_reference_close") {
      target = around.pop() ?? text;
    } else {
      target.push(token);
    }
  }
  state.tokens = text;
  return bodies;
}

/** References in the text of a link come after it: HTML has no links in links. */
function afterLinks(children: readonly Token[]): Token[] {
  const moved: Token[] = [];
  let waiting: Token[] = [];
  let depth = 0;
  for (const token of children) {
    if (token.type === "link_open") depth++;
    if (depth > 0 && isReference(token)) {
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

function appendNotes(notes: readonly Note[], { tokens, Token }: StateCore): void {
  tokens.push(new Token("footnote_block_open", "", 1));
  for (const { index, body, references } of notes) {
    const open = new Token("footnote_open", "", 1);
    open.meta = { id: index };
    tokens.push(open);
    for (const token of body) tokens.push(token);
    // The ways back stand in the last paragraph of the note, if it ends with one.
    const paragraph = body.at(-1)?.type === "paragraph_close" ? tokens.pop() : undefined;
    for (let subId = 0; subId < references; subId++) {
      const anchor = new Token("footnote_anchor", "", 0);
      anchor.meta = { id: index, subId };
      tokens.push(anchor);
    }
    if (paragraph) tokens.push(paragraph);
    tokens.push(new Token("footnote_close", "", -1));
  }
  tokens.push(new Token("footnote_block_close", "", -1));
}

function reportUnused(
  document: BodyDocument,
  bodies: ReadonlyMap<string, readonly Token[]>,
  used: ReadonlyMap<string, unknown>,
): void {
  for (const [label, body] of bodies) {
    if (used.has(label)) continue;
    document.report(
      {
        code: "footnote-unused",
        message: `Nothing refers to the footnote “${label}”, so it is not shown.`,
        hint: `Put [^${label}] where it belongs, or delete the note.`,
      },
      { line: body.find((token) => token.map)?.map?.[0] ?? 0, column: 1 },
    );
  }
}
