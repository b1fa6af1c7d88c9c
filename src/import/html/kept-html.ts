import type { BodyTools } from "../item.ts";
import { type DomElement, textNode } from "./dom.ts";

/** Attributes that mean something without scripts and styles. */
const attributes = new Set(
  (
    "href hreflang src srcset sizes alt title lang dir id colspan rowspan scope span start reversed value width height controls loop " +
    "muted poster preload open cite datetime type media kind srclang label default allow allowfullscreen display"
  ).split(" "),
);
const empty = new Set("AREA BR COL HR IMG SOURCE TRACK WBR INPUT".split(" "));
const dropped = new Set("SCRIPT STYLE TEMPLATE".split(" "));
/** What only said how something looks. */
const unwrapped = new Set("SPAN FONT CENTER DIV NOSCRIPT TBODY".split(" "));

/**
 * An element as HTML that can stand in Markdown: without classes and styles, its addresses led on, and with no empty line in it,
 * which would end it.
 */
export function keptHtml(node: DomElement, tools: Pick<BodyTools, "link" | "file">): string {
  return htmlOf(node, tools)
    .replace(/\n(?:[ \t]*\n)+/g, "\n")
    .trim();
}

/** The same of what stands in an element. */
export function keptInnerHtml(node: DomElement, tools: Pick<BodyTools, "link" | "file">): string {
  const within = Array.from(node.childNodes).map((child) => htmlOf(child, tools));
  return within
    .join("")
    .replace(/\s*\n\s*/g, " ")
    .trim();
}

function htmlOf(node: DomElement, tools: Pick<BodyTools, "link" | "file">): string {
  if (node.nodeType === textNode) return escapeHtml(node.textContent);
  if (node.nodeType !== 1 || dropped.has(node.nodeName)) return "";
  const within = Array.from(node.childNodes, (child) => htmlOf(child, tools)).join("");
  if (unwrapped.has(node.nodeName)) return within;
  const name = node.nodeName.toLowerCase();
  const kept = Array.from(node.attributes)
    .filter((attribute) => attributes.has(attribute.name))
    .map((attribute) => attributeOf(attribute.name, attribute.value, name, tools));
  const start = `<${name}${kept.join("")}>`;
  return empty.has(node.nodeName) ? start : `${start}${within}</${name}>`;
}

function attributeOf(name: string, value: string, element: string, tools: Pick<BodyTools, "link" | "file">) {
  if (value === "") return ` ${name}`;
  const led =
    name === "href"
      ? tools.link(value)
      : (name === "src" || name === "poster") && element !== "iframe"
        ? tools.file(value)
        : value;
  return ` ${name}="${escapeHtml(led).replaceAll('"', "&quot;")}"`;
}

export function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
