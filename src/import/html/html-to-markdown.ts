import { tables, taskListItems } from "@joplin/turndown-plugin-gfm";
import TurndownService from "turndown";
import { escapeText } from "../../model/markdown-text.ts";
import type { BodyTools } from "../item.ts";
import { type DomElement, elementsIn, firstIn, hasClass, textNode, textOf } from "./dom.ts";
import { embeddedAddress, isPlayer } from "./embedded-address.ts";
import { figureMarkdown, frameSource, imageMarkdown, isFigure } from "./figures.ts";
import { galleryMarkdown, isGallery, isPullQuote, isWithinBlock, pullQuoteMarkdown } from "./galleries.ts";
import { keptHtml } from "./kept-html.ts";
import { destination } from "./picture-markdown.ts";

/** Elements with a meaning that Markdown has no sign for: their tags stay. */
const inlineTags = "sub sup kbd mark ins abbr acronym q small ruby rt rp var samp dfn time bdo".split(" ");
/** Blocks that stay as they are. */
const blockTags = ["details", "dl", "math"];
/** What does nothing without a program behind it. */
const programs = [
  "script",
  "style",
  "template",
  "object",
  "embed",
  "canvas",
  "form",
  "button",
  "select",
  "textarea",
  "input",
];

/**
 * Makes HTML as people wrote it, or as an old home printed it, into Markdown as an editor would write it. Pictures keep their captions
 * and credits, frames become the address of what they show, tables and lists of words stay; scripts go, and are told.
 */
export function createHtmlConverter(): (html: string, tools: BodyTools) => string {
  // One at a time: its rules look here.
  let tools: BodyTools | undefined;
  const at = (): BodyTools => {
    if (tools === undefined) throw new Error("a rule of HTML was asked outside of a text");
    return tools;
  };
  const service = new TurndownService({
    headingStyle: "atx",
    codeBlockStyle: "fenced",
    bulletListMarker: "-",
    emDelimiter: "*",
    hr: "***",
    br: "\\",
  });
  service.escape = escapeText;
  service.use([tables, taskListItems]);
  const rule = (
    name: string,
    filter: string | readonly string[] | ((node: DomElement) => boolean),
    replacement: (content: string, node: DomElement) => string,
  ) => service.addRule(name, { filter, replacement });

  rule(
    "paragraph",
    "p",
    (content) =>
      `\n\n${content.replace(/(?:[ \t]*\\\n[ \t]*){2,}/g, "\n\n").replace(/^(?:\s*\\\n)+|(?:\\\n?\s*)+$/g, "")}\n\n`,
  );
  rule("heading", ["h1", "h2", "h3", "h4", "h5", "h6"], (content, node) => {
    const text = content.replace(/\\?\n/g, " ").trim();
    return text === "" ? "" : `\n\n${"#".repeat(Math.max(2, Number(node.nodeName.charAt(1))))} ${text}\n\n`;
  });
  rule("item", "li", (content, node) => {
    const list = node.parentNode;
    const items = Array.from(list?.children ?? []).filter(({ nodeName }) => nodeName === "LI");
    const first = Number(list?.getAttribute("start") ?? 1) || 1;
    const mark = list?.nodeName === "OL" ? `${first + items.indexOf(node)}. ` : "- ";
    const lines = content
      .trim()
      .replace(/\n/g, `\n${" ".repeat(mark.length)}`)
      .replace(/\n +\n/g, "\n\n");
    return `${mark}${lines}${node.nextSibling === null ? "" : "\n"}`;
  });
  rule("emphasis", ["em", "i", "strong", "b", "del", "s", "strike"], (content, node) => {
    if (content.trim() === "") return content;
    if (/\n\n/.test(content) || isWithinSame(node)) return content;
    const sign = signs[node.nodeName] ?? "";
    return `${sign}${content}${sign}`;
  });
  rule("inline", inlineTags, (content, node) => {
    const title = node.getAttribute("title");
    const name = node.nodeName === "ACRONYM" ? "abbr" : node.nodeName.toLowerCase();
    if (content.trim() === "") return content;
    return `<${name}${title === null ? "" : ` title="${title.replaceAll("&", "&amp;").replaceAll('"', "&quot;")}"`}>${content}</${name}>`;
  });
  rule("block", blockTags, (_, node) => `\n\n${keptHtml(node, at())}\n\n`);
  rule(
    "link",
    (node) => node.nodeName === "A",
    (content, node) => {
      const href = (node.getAttribute("href") ?? "").trim();
      const text = content.replace(/\n\s*\n/g, " ").trim();
      if (href === "" || text === "" || /^javascript:/i.test(href)) return content;
      const picture = elementsIn(node, "img");
      if (picture.length === 1 && textOf(node) === "" && isPicture(href)) return content;
      const to = at().link(href);
      // The picture itself is what readers have anyway.
      if (picture.length === 1 && textOf(node) === "" && isPicture(to)) return content;
      // An address that says itself is a link as it stands.
      if (textOf(node) === href && to === href && /^https?:\/\/[^\s()*_]+[\w/]$/.test(href)) return href;
      return `[${text}](${destination(to)})`;
    },
  );
  rule("image", "img", (_, node) => imageMarkdown(node, at()));
  rule("frame", "iframe", (_, node) => {
    const src = frameSource(node);
    return src === "" ? "" : `\n\n${embeddedAddress(src)}\n\n`;
  });
  rule("pull quote", isPullQuote, (_, node) => pullQuoteMarkdown(node));
  rule("film", ["video", "audio"], (_, node) => filmMarkdown(node, at()));
  rule("gallery", isGallery, (_, node) => galleryMarkdown(node, at()));
  rule("figure", isFigure, (_, node) => figureMarkdown(node, at()));
  rule("cite", "cite", (content, node) => {
    const text = content.replace(/^(?:\s*\\\n)+|(?:\\\n?\s*)+$/g, "").trim();
    if (text === "") return "";
    if (!isBelowQuotation(node)) return `*${text}*`;
    return `\n\n${/^[-–—]/.test(text) ? "" : "— "}${text}\n\n`;
  });
  rule(
    "code",
    (node) => ["CODE", "TT"].includes(node.nodeName) && node.parentNode?.nodeName !== "PRE",
    (_, node) => inlineCode(node),
  );
  rule(
    "code block",
    (node) => node.nodeName === "PRE",
    (_, node) => codeBlock(node),
  );
  rule(
    "table",
    (node) => node.nodeName === "TABLE" && isWild(node),
    (_, node) => `\n\n${keptHtml(node, at())}\n\n`,
  );
  rule("program", programs, (content, node) => {
    if (
      node.nodeName === "INPUT" &&
      node.parentNode?.nodeName === "LI" &&
      node.getAttribute("type") === "checkbox"
    )
      return node.getAttribute("checked") === null ? "[ ] " : "[x] ";
    const name = node.nodeName.toLowerCase();
    const src = node.getAttribute("src") ?? node.getAttribute("data") ?? "";
    const isFrame = name === "embed" || name === "object";
    // What an older browser was given instead stands within an object.
    if (isFrame && src === "" && content.trim() !== "") return content;
    if (isFrame && isPlayer(src)) return `\n\n${embeddedAddress(src)}\n\n`;
    const became = isFrame && src !== "" ? "; its address stands there" : "";
    if (name !== "style" && name !== "template")
      at().note(
        "lost",
        `<${name}${src === "" ? "" : ` src="${src}"`}> does nothing in a text, and was taken out${became}.`,
      );
    if (isFrame) return src === "" ? content : `\n\n${embeddedAddress(src)}\n\n`;
    return name === "form" || name === "button" ? content : "";
  });
  return (html, given) => {
    tools = given;
    try {
      return tidied(service.turndown(html));
    } finally {
      tools = undefined;
    }
  };
}

function isPicture(address: string): boolean {
  return /\.(?:jpe?g|png|gif|webp|avif|svg)(?:\?.*)?$/i.test(address);
}

const signs: Readonly<Record<string, string>> = {
  EM: "*",
  I: "*",
  STRONG: "**",
  B: "**",
  DEL: "~~",
  S: "~~",
  STRIKE: "~~",
};

/** `<b><strong>` says nothing more than one of them. */
function isWithinSame(node: DomElement): boolean {
  for (let above = node.parentNode; above !== null; above = above.parentNode)
    if (signs[above.nodeName] === signs[node.nodeName]) return true;
  return false;
}

/** A table that Markdown has no way to write. */
function isWild(table: DomElement): boolean {
  return (
    firstIn(
      table,
      "table, ul, ol, pre, blockquote, h1, h2, h3, h4, h5, h6, p + p, [colspan]:not([colspan='1']), [rowspan]:not([rowspan='1'])",
    ) !== undefined
  );
}

/** A film or a sound is written as a picture is; with several files or captions of its own it stays HTML. */
function filmMarkdown(node: DomElement, tools: BodyTools): string {
  const sources = [node, ...elementsIn(node, "source")].flatMap((one) => one.getAttribute("src") ?? []);
  const [src = ""] = sources;
  const isPlain = sources.length === 1 && firstIn(node, "track") === undefined && !isWithinBlock(node);
  if (!isPlain || !/\.(?:mp4|m4v|webm|ogv|mov|mp3|m4a|aac|og[ga]|opus|flac|wav)$/i.test(src))
    return `\n\n${keptHtml(node, tools)}\n\n`;
  const poster = node.getAttribute("poster") ?? "";
  return `\n\n![](${destination(tools.file(src))})${poster === "" ? "" : `\n![](${destination(tools.file(poster))})`}\n\n`;
}

/** Whether it says whose words a quotation is, and not the name of a book in a sentence. */
function isBelowQuotation({ parentNode, previousSibling }: DomElement): boolean {
  const above = parentNode?.nodeName ?? "";
  if (above === "BLOCKQUOTE" || above === "FIGURE") return true;
  return above === "P" && previousSibling === null && parentNode?.parentNode?.nodeName === "BLOCKQUOTE";
}

function inlineCode(node: DomElement): string {
  const lines = elementsIn(node, "br").length > 0;
  const text = lines ? withLineEnds(node) : node.textContent.replace(/\s+/g, " ");
  if (text.trim() === "") return "";
  if (lines && text.trim().includes("\n")) return fenced(text.trim(), "");
  const sign = "`".repeat(Math.max(1, ...[...text.matchAll(/`+/g)].map(([run]) => run.length + 1)));
  const space = /^`|`$|^ .*\S.* $/.test(text) ? " " : "";
  return `${sign}${space}${text.trim()}${space}${sign}`;
}

/** The text of an element with the ends of its lines. */
function withLineEnds(node: DomElement): string {
  return Array.from(node.childNodes)
    .map((child) =>
      child.nodeName === "BR" ? "\n" : child.nodeType === textNode ? child.textContent : withLineEnds(child),
    )
    .join("")
    .replace(/\n\s*\n(?=\S)/g, "\n");
}

function fenced(text: string, language: string): string {
  const fence = "`".repeat(Math.max(3, ...[...text.matchAll(/`{3,}/g)].map(([run]) => run.length + 1)));
  return `\n\n${fence}${language}\n${text}\n${fence}\n\n`;
}

function codeBlock(node: DomElement): string {
  const code = firstIn(node, "code");
  const named = [node, ...(code === undefined ? [] : [code])].flatMap((one) => [
    /(?:^|\s)(?:language-|lang-|brush:\s*)([\w+#-]+)/.exec(one.getAttribute("class") ?? "")?.[1] ?? [],
    one.getAttribute("lang") ?? [],
  ]);
  const text = (firstIn(node, "br") === undefined ? node.textContent : withLineEnds(node)).replace(
    /^\n|\n+$/g,
    "",
  );
  // Verses are set as they are too, but are no code.
  if (hasClass(node, /^wp-block-verse$/))
    return `\n\n${text
      .split("\n")
      .map(escapeText)
      .join("\\\n")
      .replace(/(?:\\\n){2,}/g, "\n\n")}\n\n`;
  return fenced(text, named.flat()[0] ?? "");
}

/** Spaces and signs that no editor would write; what stands in a fence is left as it is. */
function tidied(markdown: string): string {
  return markdown
    .split(/(^(?:[> ]*)(`{3,})[\s\S]*?^(?:[> ]*)\2$)/m)
    .filter((_, index) => index % 3 !== 2)
    .map((part, index) => (index % 2 === 1 ? part : tidiedText(part)))
    .join("")
    .trim();
}

function tidiedText(text: string): string {
  return (
    text
      .replace(/\u00a0+(?=\n|$)/g, "")
      .replace(/[ \t]+$/gm, "")
      // A line’s end that ends nothing.
      .replace(/(?:^(?:[> ]*)\\\n)+/gm, "")
      .replace(/\\+\n(?=(?:[> ]*\n|[> ]*$))/g, (signs) => (signs.length % 2 === 0 ? signs.slice(1) : signs))
      .replace(/(?<!\\)\\$/, "")
      // Within a line these begin nothing.
      .replace(/^[^`\n]+$/gm, (line) => line.replace(/([^\s>|\d.][ \t]+)\\([-+#>])(?=\s)/g, "$1$2"))
  );
}
