import { escapeText } from "../../model/markdown-text.ts";
import type { BodyTools } from "../item.ts";
import { type DomElement, elementsIn, firstIn, hasClass, textOf } from "./dom.ts";
import { embeddedAddress } from "./embedded-address.ts";
import { keptInnerHtml } from "./kept-html.ts";
import { pictureMarkdown } from "./picture-markdown.ts";

/** True for a figure that holds one picture, or one thing that is shown from elsewhere, and perhaps its caption. */
export function isFigure(node: DomElement): boolean {
  const isFrame = node.nodeName === "FIGURE" || (node.nodeName === "DIV" && hasClass(node, /^wp-caption$/));
  return (
    isFrame &&
    firstIn(node, "figure, table, blockquote, pre, ul, video, audio") === undefined &&
    shown(node) !== undefined
  );
}

/** The figure as Markdown. */
export function figureMarkdown(node: DomElement, tools: BodyTools): string {
  const said = captionIn(node, tools);
  const what = shown(node);
  if (what === undefined) return "";
  if (typeof what === "string") {
    const text = said.caption === undefined ? "" : `\n${escapeText(said.caption)}`;
    return `\n\n${what}${text}\n\n`;
  }
  const src = tools.file(pictureSource(what));
  const href = what.parentNode?.nodeName === "A" ? (what.parentNode.getAttribute("href") ?? "") : "";
  const link = linkOf(href, src, tools);
  return `\n\n${pictureMarkdown({ src, alt: altOf(what), ...said, ...link })}\n\n`;
}

/** A picture among words, or alone in its paragraph. */
export function imageMarkdown(node: DomElement, tools: BodyTools): string {
  const source = pictureSource(node);
  if (source === "") return "";
  return pictureMarkdown({
    src: tools.file(source),
    alt: altOf(node),
    credit: node.getAttribute("data-credit") ?? undefined,
  });
}

/** Where a picture leads, unless that is the picture itself: that is what readers have anyway. */
export function linkOf(
  href: string,
  src: string,
  tools: Pick<BodyTools, "link">,
): { readonly link?: string } {
  if (href === "" || picture.test(href)) return {};
  const link = tools.link(href);
  return link === src || picture.test(link) ? {} : { link };
}

const picture = /\.(?:jpe?g|png|gif|webp|avif|svg)(?:\?.*)?$/i;

/** The one picture of a figure, or the address of what it shows from elsewhere. */
function shown(node: DomElement): DomElement | string | undefined {
  const pictures = elementsIn(node, "img").filter((one) => pictureSource(one) !== "");
  const frames = elementsIn(node, "iframe");
  const [picture] = pictures;
  const [frame] = frames;
  if (frame !== undefined)
    return frames.length === 1 && pictures.length === 0 ? embeddedAddress(frameSource(frame)) : undefined;
  if (picture !== undefined) return pictures.length === 1 ? picture : undefined;
  const text = Array.from(node.childNodes)
    .filter((child) => child.nodeName !== "FIGCAPTION")
    .map((child) => child.textContent)
    .join("")
    .trim();
  return /^https?:\/\/\S+$/.test(text) ? text : undefined;
}

export function frameSource(frame: DomElement): string {
  const lazy = ["data-src", "data-lazy-src"].map((name) => frame.getAttribute(name));
  return (lazy.find((one) => one !== null) ?? frame.getAttribute("src") ?? "").trim();
}

/** Pictures that are loaded late have their address in another attribute. */
function pictureSource(picture: DomElement): string {
  const src = (picture.getAttribute("src") ?? "").trim();
  const lazy = ["data-src", "data-lazy-src", "data-original", "data-orig-file"].map((name) =>
    picture.getAttribute(name),
  );
  const isStandIn = src === "" || src.startsWith("data:");
  return isStandIn ? (lazy.find((one) => one !== null && one !== "") ?? src).trim() : src;
}

function altOf(picture: DomElement): string {
  return (picture.getAttribute("alt") ?? "").replace(/\s+/g, " ").trim();
}

interface Said {
  readonly caption?: string;
  readonly captionHtml?: string;
  readonly credit?: string;
}

/** A picture of a gallery with what stands below it in its own frame, and the words that are only its. */
export function framedPicture(picture: DomElement, frame: DomElement, tools: BodyTools): string {
  return pictureMarkdown({
    src: tools.file(pictureSource(picture)),
    alt: altOf(picture),
    ...captionIn(frame, tools),
  });
}

/** The caption below a figure, and who made it where that is marked. */
function captionIn(node: DomElement, tools: BodyTools): Said {
  const caption = elementsIn(node, "figcaption, .wp-caption-text")[0];
  const credits = elementsIn(node, ".image-credit, .media-credit, .wp-media-credit, .credit");
  const credit = [...credits.map(textOf), node.getAttribute("data-credit") ?? ""]
    .find((one) => one !== "")
    ?.replace(/^(?:credit|photo|picture|image)s?(?: by)?\s*[:/]\s*/i, "");
  const made = credit === undefined ? {} : { credit };
  if (caption === undefined) return made;
  const marked = elementsIn(caption, ".image-credit, .media-credit, .wp-media-credit, .credit")[0];
  const text = textOf(caption);
  const said = marked === undefined ? text : text.replace(textOf(marked), "").trim();
  if (said === "") return made;
  if (marked === undefined && firstIn(caption, "a, em, i, strong, b, sub, sup, br") !== undefined)
    return { caption: said, captionHtml: keptInnerHtml(caption, tools), ...made };
  return { caption: said, ...made };
}
