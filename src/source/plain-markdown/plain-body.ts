import { trustHtml } from "../../model/html.ts";
import type { MarkdownOptions } from "../markdown/markdown-options.ts";
import type { RenderedBody } from "../markdown/rendered-body.ts";
import type { Typography } from "../typography/typography.ts";
import { renderBlocks } from "./plain-blocks.ts";
import { PlainPage } from "./plain-page.ts";
import { QuotationMarks } from "./quotation-marks.ts";
import { SourceText } from "./source-text.ts";

/** In UTF-16 units; more than any article has, so that little memory is kept for the next. */
const longest = 200_000;

/**
 * Makes a function that renders the Markdown that nearly all articles are written in, in one pass from text to HTML: headings, paragraphs,
 * lists, quotations, links, tables, footnotes and pictures in their plain forms. It gives exactly what
 * `createAnyBodyRenderer` gives, many times faster, and `undefined` for whatever else Markdown may be, and wherever
 * there would be a problem to report: that is for markdown-it to read. What is in doubt is left to it as well, so a
 * rule here may be narrower than Markdown’s and never wider.
 *
 * The HTML needs no cleaning: it holds characters of the text, each of which was looked at, and none that is made from
 * a character reference or from percent-encoding.
 */
export function createPlainBodyRenderer(
  options: MarkdownOptions,
): (markdown: string, typography?: Typography) => RenderedBody | undefined {
  const quotes = new QuotationMarks();
  const source = new SourceText();
  return (markdown, typography) => {
    if (markdown.length > longest) return undefined;
    const page = new PlainPage(source, options.basePath, quotes, typography);
    source.take(markdown);
    if (!renderBlocks(page, source, true)) return undefined;
    const notes = page.notes.render((start, end) => page.inline(source, start, end));
    if (notes === undefined) return undefined;
    return {
      html: trustHtml(page.html + notes),
      summary: page.summary,
      words: page.words,
      problems: [],
    };
  };
}
