import MarkdownIt from "markdown-it";
import { plainText } from "./plain-text.ts";

const markdown = new MarkdownIt();

/** A line of Markdown, such as a caption or a standfirst, as HTML. What HTML it holds is text. */
export function markdownHtml(text: string): string {
  return markdown.renderInline(text);
}

/** The same as plain text on one line, without the signs of Markdown and the tags of HTML. */
export function markdownWords(text: string): string {
  return plainText(markdownHtml(plainText(text)));
}
