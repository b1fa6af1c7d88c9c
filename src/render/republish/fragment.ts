import { type DefaultTreeAdapterMap, parseFragment, serialize } from "parse5";
import { type Html, trustHtml } from "../../model/html.ts";

export type Node = DefaultTreeAdapterMap["childNode"];
export type Element = DefaultTreeAdapterMap["element"];
type Parent = DefaultTreeAdapterMap["parentNode"];

/** A text as a tree, to be looked through or to be pruned. */
export function fragmentOf(html: Html): DefaultTreeAdapterMap["documentFragment"] {
  return parseFragment(html);
}

/** What is left of a tree that was made of trusted HTML. */
export function htmlOf(fragment: Parent): Html {
  return trustHtml(serialize(fragment));
}

/** An element as HTML, with its own tag. */
export function outerHtml(element: Element): string {
  return serialize({ nodeName: "#document-fragment", childNodes: [element] } as Parent);
}

export function isElement(node: Node | Parent): node is Element {
  return "tagName" in node;
}

export function attributeOf({ attrs }: Element, name: string): string | undefined {
  return attrs.find((one) => one.name === name)?.value;
}

/** Every element beneath, in the order in which they begin. */
export function elementsIn(parent: Parent): Element[] {
  return parent.childNodes.filter(isElement).flatMap((element) => [element, ...elementsIn(element)]);
}

/** The words in it, as they stand. */
export function textIn(node: Node | Parent): string {
  if ("value" in node) return node.nodeName === "#text" ? node.value : "";
  return "childNodes" in node ? node.childNodes.map(textIn).join("") : "";
}
