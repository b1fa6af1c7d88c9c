import { type Html, trustHtml } from "../../model/html.ts";
import { attributeOf, type Element, elementsIn, fragmentOf, htmlOf, isElement, textIn } from "./fragment.ts";

const media = new Set(["img", "picture", "video", "audio"]);

/**
 * A text without what is of no use elsewhere, and without the pictures, films and sound that may not be handed on: one stays only where
 * its own caption credits somebody of `credits`, and nobody else. What held nothing but such a picture goes with it, its caption
 * too. Links within the page become words: the number of a note stands in brackets.
 */
export function prunedText(html: Html, credits: readonly string[]): Html {
  if (!/<(?:img|picture|video|audio)\b|href="#/.test(html)) return html;
  const fragment = fragmentOf(html);
  for (const element of elementsIn(fragment)) if (isWithinPage(element)) unlink(element);
  for (const element of elementsIn(fragment))
    if (media.has(element.tagName) && !mayStay(element, credits)) take(element);
  return htmlOf(fragment);
}

function isWithinPage(element: Element): boolean {
  return element.tagName === "a" && attributeOf(element, "href")?.startsWith("#") === true;
}

/** Leaves the words of a link; the way back from a note has none. */
function unlink(link: Element): void {
  const parent = link.parentNode;
  const words = textIn(link).trim();
  if (parent === null) return;
  const at = parent.childNodes.indexOf(link);
  const isOfNote = isElement(parent) && parent.tagName === "sup" && /^\d+$/.test(words);
  const kept = isOfNote
    ? fragmentOf(trustHtml(`[${words}]`)).childNodes
    : /^↩/.test(words)
      ? []
      : link.childNodes;
  for (const node of kept) node.parentNode = parent;
  parent.childNodes.splice(at, 1, ...kept);
}

/** Whether a credit is one of those whose pictures may be handed on. */
export function isHandedOn(credit: string | undefined, credits: readonly string[]): boolean {
  return credit !== undefined && credits.some((one) => sameWords(one) === sameWords(credit));
}

function sameWords(text: string): string {
  return text.normalize("NFKC").replace(/\s+/g, " ").trim().toLowerCase();
}

function mayStay(element: Element, credits: readonly string[]): boolean {
  const figure = figureOf(element);
  if (figure === undefined) return false;
  const said = captionsOf(figure)
    .flatMap(elementsIn)
    .filter((one) => attributeOf(one, "class") === "credit");
  return said.length > 0 && said.every((one) => isHandedOn(textIn(one), credits));
}

function figureOf({ parentNode }: Element): Element | undefined {
  if (parentNode === null || !isElement(parentNode)) return undefined;
  return parentNode.tagName === "figure" ? parentNode : figureOf(parentNode);
}

function captionsOf(figure: Element): Element[] {
  return figure.childNodes.filter(isElement).filter(({ tagName }) => tagName === "figcaption");
}

/** Takes an element away, and all around it that then says nothing any more. */
function take(element: Element): void {
  const { parentNode: parent } = element;
  if (parent === null) return;
  parent.childNodes = parent.childNodes.filter((one) => one !== element);
  if (isElement(parent) && saysNothing(parent)) take(parent);
}

function saysNothing(element: Element): boolean {
  const captions = element.tagName === "figure" ? captionsOf(element) : [];
  return element.childNodes.every((node) => {
    if (!isElement(node)) return textIn(node).trim() === "";
    return (
      captions.includes(node) || (!media.has(node.tagName) && node.tagName !== "hr" && saysNothing(node))
    );
  });
}
