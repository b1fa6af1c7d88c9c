import type { StateInline, Token } from "markdown-it";

const caret = 0x5e;
const bracket = 0x5b;
const parenthesis = 0x28;

/**
 * Inline rule: a note written in the text, `^[like this]`; `^[word](/address)` is a link behind a caret. Its text goes with the reference. (The plugin’s own rule
 * keeps it in a list under a number, which a note within the note then takes too.)
 */
export function inlineNote(state: StateInline, silent: boolean): boolean {
  const { src, pos, md } = state;
  if (src.charCodeAt(pos) !== caret || src.charCodeAt(pos + 1) !== bracket) return false;
  const end = md.helpers.parseLinkLabel(state, pos + 1);
  if (end < 0 || src.charCodeAt(end + 1) === parenthesis) return false;
  if (!silent) {
    const content = src.slice(pos + 2, end);
    const children: Token[] = [];
    md.inline.parse(content, md, state.env, children);
    const reference = state.push("footnote_ref", "", 0);
    reference.meta = { note: paragraphOf(content, children, state.Token) };
  }
  state.pos = end + 1;
  return true;
}

function paragraphOf(content: string, children: Token[], Made: StateInline["Token"]): Token[] {
  const inline = new Made("inline", "", 0);
  inline.content = content;
  inline.children = children;
  const tokens = [new Made("paragraph_open", "p", 1), inline, new Made("paragraph_close", "p", -1)];
  for (const token of tokens) token.block = true;
  return tokens;
}
