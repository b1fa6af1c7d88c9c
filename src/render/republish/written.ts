import type { Html } from "../../model/html.ts";
import { escapeText } from "../../model/markdown-text.ts";
import {
  attributeOf,
  type Element,
  elementsIn,
  fragmentOf,
  isElement,
  type Node,
  outerHtml,
  textIn,
} from "./fragment.ts";

/** As Markdown (CommonMark with the tables of GitHub), or as text alone, without pictures. */
export type Written = "markdown" | "text";

/** Writes a text that is HTML in another way; it ends with one line end. What Markdown has no signs for stays HTML in it. */
export function written(html: Html, as: Written): string {
  return `${blocksOf(fragmentOf(html).childNodes, as).join("\n\n")}\n`;
}

const containers = new Set(
  "div section article aside header footer main nav address center figure figcaption details summary dl".split(
    " ",
  ),
);
const blocks = new Set([
  ...containers,
  ...[
    "p",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "ul",
    "ol",
    "li",
    "blockquote",
    "pre",
    "hr",
    "table",
    "dt",
    "dd",
  ],
  ...["video", "audio", "math"],
]);
/** Blocks that stay as they are in Markdown. */
const kept = new Set(["details", "dl", "video", "audio"]);
/** What says something and no words: text alone leaves it out, with what stands below it. */
const shown = new Set(["img", "picture", "video", "audio"]);

function blocksOf(nodes: readonly Node[], as: Written): string[] {
  const made: string[] = [];
  let line: Node[] = [];
  const end = (): void => {
    const text = inline(line, as).trim();
    if (text !== "") made.push(text);
    line = [];
  };
  for (const node of nodes) {
    if (!isElement(node) || !blocks.has(node.tagName)) {
      line.push(node);
      continue;
    }
    end();
    made.push(...blockOf(node, as));
  }
  end();
  return made;
}

function blockOf(element: Element, as: Written): string[] {
  const { tagName, childNodes } = element;
  const isMarkdown = as === "markdown";
  const heading = /^h([1-6])$/.exec(tagName)?.[1];
  if (heading !== undefined) {
    const text = inline(childNodes, as).replace(/\\?\n/g, " ").trim();
    return text === "" ? [] : [isMarkdown ? `${"#".repeat(Number(heading))} ${text}` : text];
  }
  if (isMarkdown && kept.has(tagName)) return [outerHtml(element)];
  switch (tagName) {
    case "p":
      return linkAlone(element, as) ?? [inline(childNodes, as).trim()].filter((text) => text !== "");
    case "hr":
      return [isMarkdown ? "***" : "* * *"];
    case "ul":
    case "ol":
      return [listOf(element, as)].filter((text) => text !== "");
    case "blockquote":
      return [marked(blocksOf(childNodes, as).join("\n\n"), isMarkdown ? "> " : "    ")];
    case "pre":
      return [isMarkdown ? fenced(textIn(element)) : marked(textIn(element).replace(/\n+$/, ""), "    ")];
    case "table":
      return tableOf(element, as);
    case "math":
      return [isMarkdown ? outerHtml(element) : wordsOf(textIn(element))];
    case "dd":
      return [marked(blocksOf(childNodes, as).join("\n\n"), "    ")];
    case "video":
    case "audio":
      return [];
    case "figure":
      if (!isMarkdown && elementsIn(element).some((one) => shown.has(one.tagName)) && !hasWords(element))
        return [];
      return blocksOf(childNodes, as);
    default:
      return blocksOf(childNodes, as);
  }
}

/** Whether a figure says something beside its picture and what stands below it. */
function hasWords({ childNodes }: Element): boolean {
  return childNodes.some(
    (one) => !(isElement(one) && one.tagName === "figcaption") && textIn(one).trim() !== "",
  );
}

/** A paragraph that is nothing but a link, as an embed is: text alone has the address, too. */
function linkAlone({ childNodes }: Element, as: Written): string[] | undefined {
  const said = childNodes.filter((one) => textIn(one).trim() !== "");
  const [link, ...others] = said;
  if (
    as === "markdown" ||
    link === undefined ||
    others.length > 0 ||
    !isElement(link) ||
    link.tagName !== "a"
  )
    return undefined;
  const [text, address] = [wordsOf(textIn(link)), attributeOf(link, "href") ?? ""];
  return [address === "" || text === address ? text : `${text}: ${address}`];
}

function listOf(element: Element, as: Written): string {
  const first = Number(attributeOf(element, "start") ?? 1) || 1;
  const items = element.childNodes.filter(isElement).map(({ childNodes }, at) => {
    const sign = element.tagName === "ol" ? `${first + at}. ` : "- ";
    const parts = blocksOf(childNodes, as);
    const isTight = parts.length < 2 || childNodes.every((one) => !isElement(one) || one.tagName !== "p");
    const text = parts.join(isTight ? "\n" : "\n\n");
    return { isTight, text: sign + marked(text, " ".repeat(sign.length)).trimStart() };
  });
  return items.map(({ text }) => text).join(items.every(({ isTight }) => isTight) ? "\n" : "\n\n");
}

function tableOf(element: Element, as: Written): string[] {
  const all = elementsIn(element);
  const rows = all
    .filter(({ tagName }) => tagName === "tr")
    .map(({ childNodes }) => childNodes.filter(isElement).map((cell) => inline(cell.childNodes, as).trim()));
  const caption = all
    .filter(({ tagName }) => tagName === "caption")
    .map((one) => inline(one.childNodes, as).trim());
  if (as === "text") return [...caption, rows.map((cells) => cells.join(" | ")).join("\n")];
  const [head = []] = rows;
  const isPlain =
    caption.length === 0 &&
    rows.every((cells) => cells.length === head.length && cells.every((cell) => !cell.includes("\n"))) &&
    all.every((one) => !attributeOf(one, "colspan") && !attributeOf(one, "rowspan") && !isWithin(one));
  if (!isPlain) return [outerHtml(element)];
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  const [, ...body] = rows;
  return [[line(head), line(head.map(() => "---")), ...body.map(line)].join("\n")];
}

/** Whether a cell of a table holds blocks, which one line cannot. */
function isWithin({ tagName, childNodes }: Element): boolean {
  return (
    (tagName === "td" || tagName === "th") &&
    childNodes.some((one) => isElement(one) && blocks.has(one.tagName))
  );
}

const signs: Readonly<Record<string, string>> = {
  em: "*",
  i: "*",
  strong: "**",
  b: "**",
  del: "~~",
  s: "~~",
};
/** Elements with a meaning that Markdown has no sign for. */
const tagged = new Set(
  "sub sup kbd mark ins abbr small q cite dfn var samp time bdo bdi u ruby rb rp rt".split(" "),
);
/** Of these, those that mean something without a tag, too. */
const plain = new Set(["time", "cite", "bdi", "small"]);

function inline(nodes: readonly Node[], as: Written): string {
  return nodes.map((node) => inlineOf(node, as)).join("");
}

function inlineOf(node: Node, as: Written): string {
  if (!isElement(node)) {
    const text = textIn(node).replace(/[ \t\r\n]+/g, " ");
    return as === "markdown" ? escapeText(text) : text;
  }
  const { tagName, childNodes } = node;
  if (as === "text")
    return tagName === "br" ? "\n" : shown.has(tagName) ? "" : quoted(tagName, inline(childNodes, as));
  const content = inline(childNodes, as);
  const sign = signs[tagName];
  // The signs must stand beside a letter: “*text *” is none.
  if (sign !== undefined)
    return content.replace(/^(\s*)(.*?)(\s*)$/s, (_, before: string, text: string, behind: string) =>
      text === "" ? content : `${before}${sign}${text}${sign}${behind}`,
    );
  switch (tagName) {
    case "br":
      return "\\\n";
    case "code":
      return coded(textIn(node));
    case "a": {
      const address = attributeOf(node, "href") ?? "";
      return address === "" || content.trim() === "" ? content : `[${content}](${destination(address)})`;
    }
    case "img":
      return `![${escapeText(attributeOf(node, "alt") ?? "")}](${destination(attributeOf(node, "src") ?? "")})`;
    default:
      return tagged.has(tagName) && !plain.has(tagName) ? outerHtml(node) : content;
  }
}

function quoted(tagName: string, text: string): string {
  return tagName === "q" ? `“${text}”` : text;
}

function destination(address: string): string {
  return /[\s()<>]/.test(address) ? `<${address.replace(/[<>]/g, encodeURIComponent)}>` : address;
}

function coded(text: string): string {
  const longest = Math.max(0, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  const space = /^`|`$/.test(text) ? " " : "";
  return `${fence}${space}${text}${space}${fence}`;
}

function fenced(text: string): string {
  const longest = Math.max(2, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}\n${text.replace(/\n?$/, "\n")}${fence}`;
}

function marked(text: string, mark: string): string {
  return text.replace(/^/gm, mark).replace(/[ \t]+$/gm, "");
}

function wordsOf(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
