import { escapeText } from "../../model/markdown-text.ts";
import { saysTheSame } from "../../source/markdown/caption.ts";
import { escapeHtml } from "./kept-html.ts";

export interface PictureText {
  readonly src: string;
  readonly alt: string;
  readonly caption?: string | undefined;
  /** The caption as HTML, where it holds more than words. */
  readonly captionHtml?: string | undefined;
  readonly credit?: string | undefined;
  /** Where it leads whoever follows it. */
  readonly link?: string | undefined;
}

/** A picture as Markdown; with a caption it has to stand in a paragraph of its own. */
export function pictureMarkdown(picture: PictureText): string {
  const { src, alt, caption = "", captionHtml, credit = "", link } = picture;
  if (captionHtml !== undefined || caption.includes("|") || credit.includes("|")) {
    const said = captionHtml ?? escapeHtml(caption);
    const end = credit === "" ? "" : `${said === "" ? "" : " "}<small>${escapeHtml(credit)}</small>`;
    const attribute = (text: string) => escapeHtml(text).replaceAll('"', "&quot;");
    const image = `<img src="${attribute(src)}" alt="${attribute(alt)}">`;
    const led = link === undefined ? image : `<a href="${attribute(link)}">${image}</a>`;
    return `<figure>${led}<figcaption>${said}${end}</figcaption></figure>`;
  }
  // What says nothing more than the text alternative is shown for the bar behind it.
  const isAlike = caption !== "" && saysTheSame(caption, alt);
  const title = credit === "" ? `${caption}${isAlike ? " |" : ""}` : `${caption} | ${credit}`.trim();
  const written =
    title === "" ? "" : ` "${title.replace(/\\(?=[!-/:-@[-`{-~]|$)/g, "\\\\").replaceAll('"', '\\"')}"`;
  const shown = `![${escapeText(alt).replace(/(?<!\\)[[\]]/g, "\\$&")}](${destination(src)}${written})`;
  return link === undefined ? shown : `[${shown}](${destination(link)})`;
}

/** An address as Markdown takes it between its parentheses. */
export function destination(address: string): string {
  const tidy = address
    .trim()
    .replace(/[\s<>\\]/g, (sign) => (sign === "\\" ? "%5C" : encodeURIComponent(sign)));
  return isBalanced(tidy) ? tidy : tidy.replaceAll("(", "%28").replaceAll(")", "%29");
}

function isBalanced(text: string): boolean {
  let depth = 0;
  for (const sign of text) {
    if (sign === "(") depth += 1;
    if (sign === ")") depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
