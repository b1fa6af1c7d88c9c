import type { MarkdownIt, Token } from "markdown-it";

/** What the notes at the end are called for readers who cannot see them. */
export const footnotesWord = "Footnotes";

/**
 * Renders footnotes in the roles of DPUB-ARIA 1.1. Ids begin with `fn-` and `fnref-`; a note that is referred to
 * several times has one way back for each.
 */
export function renderFootnotes(md: MarkdownIt): void {
  const { rules } = md.renderer;
  rules.footnote_ref = (tokens, index) => {
    const { note, reference } = numbersOf(tokens[index]);
    return `<sup class="footnote-ref"><a href="#fn-${note}" id="${reference}" role="doc-noteref">${note}</a></sup>`;
  };
  rules.footnote_block_open = () =>
    `<section class="footnotes" role="doc-endnotes" aria-label="${footnotesWord}">\n<ol>\n`;
  rules.footnote_block_close = () => "</ol>\n</section>\n";
  rules.footnote_open = (tokens, index) => `<li id="fn-${numbersOf(tokens[index]).note}">`;
  rules.footnote_close = () => "</li>\n";
  rules.footnote_anchor = (tokens, index) => {
    const { note, reference, time } = numbersOf(tokens[index]);
    const label = `Back to reference ${note}${time > 1 ? `, ${time}` : ""}`;
    // The variation selector keeps phones from showing the arrow as a picture.
    return ` <a href="#${reference}" class="footnote-back" role="doc-backlink" aria-label="${label}">↩\u{fe0e}</a>`;
  };
}

function numbersOf(token: Token | undefined): { note: number; reference: string; time: number } {
  const note = Number(token?.meta?.id ?? 0) + 1;
  const time = Number(token?.meta?.subId ?? 0) + 1;
  return { note, time, reference: `fnref-${note}${time > 1 ? `-${time}` : ""}` };
}
