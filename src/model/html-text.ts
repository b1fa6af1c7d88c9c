import { withoutRepeated } from "./pull-quote.ts";

const marked = /[<&\n]/;
const references: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
};

/**
 * The plain text of inline HTML that the reader of inline text has written: no tags, no footnote marks, line ends as
 * spaces.
 */
export function textOfHtml(html: string): string {
  if (!marked.test(html)) return html;
  return html
    .replace(/<sup class="footnote-ref">.*?<\/sup>|<[^>]*>/g, "")
    .replace(/&(?:amp|lt|gt|quot);/g, (reference) => references[reference] ?? reference)
    .replaceAll("\n", " ");
}

/** Elements that part words: a paragraph, a heading, a cell. */
const parting =
  /<\/?(?:p|h[1-6]|li|ul|ol|dl|dt|dd|blockquote|figure|figcaption|table|caption|tr|t[hd]|pre|div|section|hr|br)\b[^>]*>/g;

/** The ways back from a note, a sign each. */
const wayBack = /<a [^>]*class="footnote-back"[^>]*>[^<]*<\/a>/g;

/** The plain text of a whole body, its paragraphs one after the other on one line. */
export function textOfBody(html: string): string {
  return textOfHtml(withoutRepeated(html).replace(wayBack, "").replace(parting, "\n"))
    .replace(/\s+/g, " ")
    .trim();
}
