/** What is used of the DOM: the little that turndown hands to its rules. */
export interface DomElement {
  readonly nodeName: string;
  readonly nodeType: number;
  readonly textContent: string;
  readonly parentNode: DomElement | null;
  readonly previousSibling: DomElement | null;
  readonly nextSibling: DomElement | null;
  readonly childNodes: ArrayLike<DomElement>;
  readonly children: ArrayLike<DomElement>;
  readonly attributes: ArrayLike<{ readonly name: string; readonly value: string }>;
  getAttribute(name: string): string | null;
  querySelectorAll(selectors: string): ArrayLike<DomElement>;
}

export const textNode = 3;

export function elementsIn(node: DomElement, selectors: string): readonly DomElement[] {
  return Array.from(node.querySelectorAll(selectors));
}

export function hasClass(node: DomElement, name: RegExp): boolean {
  return (node.getAttribute("class") ?? "").split(/\s+/).some((one) => name.test(one));
}

export function firstIn(node: DomElement, selectors: string): DomElement | undefined {
  return elementsIn(node, selectors)[0];
}

/** The text of an element on one line. */
export function textOf(node: DomElement): string {
  return node.textContent.replace(/\s+/g, " ").trim();
}
