import MarkdownItParser, { type MarkdownIt } from "markdown-it";
import cjkFriendly from "markdown-it-cjk-friendly";
import footnotePlugin from "markdown-it-footnote";
import { linkBareAddresses } from "./bare-addresses.ts";
import { containerFigures } from "./containers/container-figures.ts";
import { containerMarks } from "./containers/container-marks.ts";
import { pairContainers } from "./containers/pair-containers.ts";
import { emphasisAtQuotes } from "./emphasis-at-quotes.ts";
import { footnoteNotes } from "./footnote-notes.ts";
import { renderFootnotes } from "./footnotes.ts";
import { fragmentLinks } from "./fragment-links.ts";
import { renderHeadingIds } from "./heading-ids.ts";
import { headings } from "./headings.ts";
import { inlineNote } from "./inline-note.ts";
import { recordOffsets } from "./inline-offsets.ts";
import { leftoverRule, leftoverType, renderLeftovers, reportLeftovers } from "./leftovers/leftovers.ts";
import { checkLinks } from "./links.ts";
import { listNumbers } from "./list-numbers.ts";
import { liveUpdates } from "./live-updates.ts";
import type { MarkdownOptions } from "./markdown-options.ts";
import { pictures, renderCaption } from "./pictures.ts";
import { quotationMarks } from "./quotation-marks.ts";
import { brokenTag } from "./raw-html/broken-tag.ts";
import { createRawHtmlRule } from "./raw-html/raw-html.ts";
import { createShownAloneRule } from "./shown-alone.ts";
import { renderTables, tables } from "./tables.ts";
import { renderTaskLists, taskLists } from "./task-lists.ts";
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
  containerMarks(md);
  checkLinks(md, options.basePath);
  md.inline.ruler.at("footnote_inline", inlineNote);
  md.inline.ruler.after("footnote_ref", leftoverType, leftoverRule);
  md.inline.ruler.after("html_inline", "broken-tag", brokenTag);
  md.core.ruler.after("strip_references", "pair-containers", pairContainers);
  md.core.ruler.before("footnote_tail", "live-updates", liveUpdates);
  md.core.ruler.at("footnote_tail", footnoteNotes);
  md.core.ruler.at("replacements", dashesAndDots);
  quotationMarks(md);

  // Raw HTML first, so that its headings and tables are treated like Markdown’s own.
  md.core.ruler.push("raw-html", createRawHtmlRule(options));
  md.core.ruler.push(leftoverType, reportLeftovers);
  md.core.ruler.push("list-numbers", listNumbers);
  md.core.ruler.push("task-lists", taskLists);
  md.core.ruler.push("headings", headings);
  md.core.ruler.push("tables", tables);
  md.core.ruler.push("shown-alone", createShownAloneRule(options));
  md.core.ruler.push("pictures", pictures);
  md.core.ruler.push("container-figures", containerFigures);
  // Last, when all ids are known.
  md.core.ruler.push("fragment-links", fragmentLinks);

  md.renderer.rules.figcaption = (tokens, index) =>
    renderCaption(tokens[index]?.content ?? "", md.utils.escapeHtml);
  renderLeftovers(md);
  renderHeadingIds(md);
  renderTables(md);
  renderFootnotes(md);
  renderTaskLists(md);
  return md;
}
