import MarkdownItParser, { type MarkdownIt } from "markdown-it";
import { madeOnce } from "../../model/made-once.ts";
import { linkBareAddresses } from "../markdown/bare-addresses.ts";
import { quotationMarks } from "../markdown/quotation-marks.ts";
import { dashesAndDots } from "../markdown/typography.ts";
import { withNarrowSpaces } from "./narrow-spaces.ts";
import type { Typography } from "./typography.ts";

const worthALook = /["']|--|\.\.\./;
/** Apostrophes within words, which are the same in every language. */
const withinWord = /(?<=[A-Za-z])'(?=[A-Za-z])/g;

/**
 * A text of one line without markup, such as a headline, with the signs of its language: by the very rules that the text
 * of articles is set by. Typographic signs that stand in it already stay, and so do web addresses.
 */
export function typesetText(text: string, typography: Typography | undefined): string {
  if (typography === undefined) return text;
  let set = worthALook.test(text) ? text.replace(withinWord, "’") : text;
  if (worthALook.test(set)) set = byMarkdownIt(text, typography);
  return typography.spaces === undefined ? set : withNarrowSpaces(set, typography.spaces);
}

function byMarkdownIt(text: string, typography: Typography): string {
  const [line] = parser().parseInline(text, { typography });
  return (line?.children ?? []).map(({ content }) => content).join("");
}

/** markdown-it without any Markdown. */
const parser = madeOnce((): MarkdownIt => {
  const md = MarkdownItParser("zero", { linkify: true, typographer: true });
  linkBareAddresses(md);
  md.enable(["linkify", "replacements", "smartquotes"]);
  md.inline.ruler.disable("linkify");
  md.core.ruler.at("replacements", dashesAndDots);
  quotationMarks(md);
  return md;
});
