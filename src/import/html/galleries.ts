import { escapeText } from "../../model/markdown-text.ts";
import type { BodyTools } from "../item.ts";
import { type DomElement, elementsIn, firstIn, hasClass, textOf } from "./dom.ts";
import { framedPicture, imageMarkdown } from "./figures.ts";

/** Frames in which one picture of a gallery stands. */
const frames = ["FIGURE", "LI", "DL"];

/** True for what shows several pictures together: of WordPress’s editors, old and new, and of Ghost’s. */
export function isGallery(node: DomElement): boolean {
  const isOne =
    node.getAttribute("data-gallery") !== null ||
    hasClass(
      node,
      /^(?:wp-block-(?:jetpack-)?(?:tiled-)?gallery|blocks-gallery-grid|kg-gallery-card|gallery)$/,
    );
  return (
    isOne &&
    elementsIn(node, "img").length > 0 &&
    (node.parentNode === null || !hasClass(node.parentNode, /gallery/))
  );
}

/** The pictures one below the other, each with its caption, and the caption of all behind them. */
export function galleryMarkdown(node: DomElement, tools: BodyTools): string {
  const pictures = elementsIn(node, "img").map((picture) => {
    const frame = frameOf(picture, node);
    return frame === undefined ? imageMarkdown(picture, tools) : framedPicture(picture, frame, tools);
  });
  const caption = Array.from(node.children).find((child) => child.nodeName === "FIGCAPTION");
  const said = caption === undefined || firstIn(caption, "img") !== undefined ? "" : textOf(caption);
  const shown = pictures.filter((one) => one !== "");
  const below = said === "" ? "" : `\n\n${escapeText(said)}`;
  // A picture with a caption of more than words is HTML, and within another block nothing is a gallery.
  const isWhole = shown.length > 1 && shown.every((one) => one.startsWith("![")) && !isWithinBlock(node);
  return isWhole
    ? `\n\n::: gallery\n${shown.join("\n")}${below}\n:::\n\n`
    : `\n\n${shown.join("\n\n")}${below}\n\n`;
}

/** A pull quote of WordPress’s block editor. */
export function isPullQuote(node: DomElement): boolean {
  return node.nodeName === "FIGURE" && hasClass(node, /^wp-block-pullquote$/) && !isWithinBlock(node);
}

/** Its words, and whose they are. */
export function pullQuoteMarkdown(node: DomElement): string {
  const who = elementsIn(node, "cite, figcaption").map(textOf)[0] ?? "";
  const words = textOf(node);
  const quoted = who !== "" && words.endsWith(who) ? words.slice(0, -who.length).trim() : words;
  return `\n\n::: pullquote\n${escapeText(quoted)}${who === "" ? "" : `\n\n${escapeText(who)}`}\n:::\n\n`;
}

/** Whether it stands in a list, a table or a quotation. */
export function isWithinBlock(node: DomElement): boolean {
  for (let above = node.parentNode; above !== null; above = above.parentNode)
    if (["LI", "BLOCKQUOTE", "TD", "TH", "DD"].includes(above.nodeName)) return true;
  return false;
}

function frameOf(picture: DomElement, gallery: DomElement): DomElement | undefined {
  for (let above = picture.parentNode; above !== null && above !== gallery; above = above.parentNode)
    if (frames.includes(above.nodeName)) return above;
  return undefined;
}
