import type { MarkdownIt, Token } from "markdown-it";

/** What the notes at the end are called for readers who cannot see them. */
export const footnotesWord = "Footnotes";

/** What stands before all notes, behind each of them, and behind all. */
export const notesOpening = `<section class="footnotes" role="doc-endnotes" aria-label="${footnotesWord}">\n<ol>\n`;
export const noteClosing = "</li>\n";
export const notesClosing = "</ol>\n</section>\n";

/** The mark in the text: `time` counts, from 1, how often the text refers to the note. */
export function noteReference(note: number, time: number): string {
  return `<sup class="footnote-ref"><a href="#fn-${note}" id="${referenceId(note, time)}" role="doc-noteref">${note}</a></sup>`;
}

export function noteOpening(note: number): string {
  return `<li id="fn-${note}">`;
}

/** The way back from a note to where the text refers to it for the `time`th time. */
export function noteWayBack(note: number, time: number): string {
  const label = `Back to reference ${note}${time > 1 ? `, ${time}` : ""}`;
  // The variation selector keeps phones from showing the arrow as a picture.
  return ` <a href="#${referenceId(note, time)}" class="footnote-back" role="doc-backlink" aria-label="${label}">↩\u{fe0e}</a>`;
}

function referenceId(note: number, time: number): string {
  return `fnref-${note}${time > 1 ? `-${time}` : ""}`;
}

/**
 * Renders footnotes in the roles of DPUB-ARIA 1.1. Ids begin with `fn-` and `fnref-`; a note that is referred to
 * several times has one way back for each.
 */
export function renderFootnotes(md: MarkdownIt): void {
  const { rules } = md.renderer;
  rules.footnote_ref = (tokens, index) => noteReference(...numbersOf(tokens[index]));
  rules.footnote_block_open = () => notesOpening;
  rules.footnote_block_close = () => notesClosing;
  rules.footnote_open = (tokens, index) => noteOpening(numbersOf(tokens[index])[0]);
  rules.footnote_close = () => noteClosing;
  rules.footnote_anchor = (tokens, index) => noteWayBack(...numbersOf(tokens[index]));
}

function numbersOf(token: Token | undefined): [note: number, time: number] {
  return [Number(token?.meta?.id ?? 0) + 1, Number(token?.meta?.subId ?? 0) + 1];
}
