import MarkdownItParser, { type MarkdownIt } from "markdown-it";
import cjkFriendly from "markdown-it-cjk-friendly";
import footnotePlugin from "markdown-it-footnote";
import { linkBareAddresses } from "./bare-addresses.ts";
import { emphasisAtQuotes } from "./emphasis-at-quotes.ts";
import { footnoteNotes } from "./footnote-notes.ts";
import { renderFootnotes } from "./footnotes.ts";
import { fragmentLinks } from "./fragment-links.ts";
import { renderHeadingIds } from "./heading-ids.ts";
import { headings } from "./headings.ts";
import { inlineNote } from "./inline-note.ts";
import { recordOffsets } from "./inline-offsets.ts";
import { checkLinks } from "./links.ts";
import { liveUpdates } from "./live-updates.ts";
import type { MarkdownOptions } from "./markdown-options.ts";
import { pictures, renderCaption } from "./pictures.ts";
import { quotationMarks } from "./quotation-marks.ts";
import { createRawHtmlRule } from "./raw-html/raw-html.ts";
import { renderTables, tables } from "./tables.ts";
import { dashesAndDots } from "./typography.ts";

/**
 * markdown-it as Dateline uses it: CommonMark with tables, strikethrough, footnotes, bare addresses, emphasis beside the
 * signs of Chinese, Japanese and Korean, and the typography of the text’s language, and rules of our own that run after
 * parsing, in the order written here. It parses with `env.document`, a `BodyDocument`, and `env.typography`.
 */
export function createMarkdownParser(options: MarkdownOptions): MarkdownIt {
  const md = MarkdownItParser({ html: true, linkify: true, typographer: true });
  md.use(footnotePlugin);
  md.use(cjkFriendly);
  emphasisAtQuotes(md);
  linkBareAddresses(md);
  recordOffsets(md);
  checkLinks(md, options.basePath);
  md.inline.ruler.at("footnote_inline", inlineNote);
  md.core.ruler.before("footnote_tail", "live-updates", liveUpdates);
  md.core.ruler.at("footnote_tail", footnoteNotes);
  md.core.ruler.at("replacements", dashesAndDots);
  quotationMarks(md);

  // Raw HTML first, so that its headings and tables are treated like Markdown’s own.
  md.core.ruler.push("raw-html", createRawHtmlRule(options));
  md.core.ruler.push("headings", headings);
  md.core.ruler.push("tables", tables);
  md.core.ruler.push("pictures", pictures);
  // Last, when all ids are known.
  md.core.ruler.push("fragment-links", fragmentLinks);

  md.renderer.rules.figcaption = (tokens, index) =>
    renderCaption(tokens[index]?.content ?? "", md.utils.escapeHtml);
  renderHeadingIds(md);
  renderTables(md);
  renderFootnotes(md);
  return md;
}
