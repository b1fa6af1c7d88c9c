import type { ElementRule } from "./element-rule.ts";
import { elementRule } from "./elements.ts";

/** An element that has begun: of raw HTML, or Markdown’s own. */
export interface OpenElement {
  readonly name: string;
  readonly rule: ElementRule;
  /**
   * `raw`: raw HTML, may be ended at any time. `line`: Markdown’s paragraph, or emphasis and links in it, which end
   * early when a block comes. `block`: Markdown’s, which ends where Markdown says.
   */
  readonly origin: "raw" | "line" | "block";
  /** Its name in the source. */
  readonly written: string;
  /** It was put around a part that stood alone, and ends where anything else than such parts comes. */
  readonly implied: boolean;
  /** How many rows a table has begun. */
  rows: number;
  /** Names of the elements that have begun right in it. */
  readonly children: Set<string>;
  /** Names that were looked for in vain from here on. */
  readonly unclosed: Set<string>;
}

/** What is about to be written, as far as it matters to the elements around it. */
export type Coming = "flow" | "phrasing" | "text";

/** Elements that a later `<li>` or `</p>` does not reach beyond. */
const walls = new Set([
  "table",
  "td",
  "th",
  "caption",
  "blockquote",
  "figure",
  "section",
  "aside",
  "details",
]);
const tableParts = new Set(["caption", "colgroup", "thead", "tbody", "tfoot", "tr", "td", "th"]);

/**
 * The elements that are open at one place of a document, outermost first, and the rules of what may follow there.
 * `opened` and `closed` are told of elements that the rules begin or end on their own.
 */
export class OpenElements {
  readonly #stack: OpenElement[] = [openElement("div", { is: "flow", holds: "flow" }, "block")];
  readonly #opened: (name: string) => void;
  readonly #closed: (element: OpenElement) => void;

  constructor(opened: (name: string) => void, closed: (element: OpenElement) => void) {
    this.#opened = opened;
    this.#closed = closed;
  }

  get depth(): number {
    return this.#stack.length;
  }

  push(
    name: string,
    rule: ElementRule,
    origin: OpenElement["origin"],
    how: { readonly written?: string; readonly implied?: boolean } = {},
  ): OpenElement {
    const element = openElement(name, rule, origin, how);
    if (name === "tr") {
      const table = this.nearest("table");
      if (table) table.rows++;
    }
    this.#stack.at(-1)?.children.add(name);
    this.#stack.push(element);
    return element;
  }

  /**
   * Ends what stands in an element of Markdown’s and the element, whose own end the caller writes; false if it has
   * been ended before.
   */
  leave(element: OpenElement): boolean {
    const index = this.#stack.lastIndexOf(element);
    if (index < 0) return false;
    this.closeTo(index + 1);
    this.#stack.pop();
    return true;
  }

  top(): OpenElement {
    const top = this.#stack.at(-1);
    if (!top) throw new Error("The outermost element was closed.");
    return top;
  }

  nearest(name: string): OpenElement | undefined {
    return this.#stack.findLast((element) => element.name === name);
  }

  /** The element that an open one stands in. */
  around(element: OpenElement): OpenElement | undefined {
    return this.#stack[this.#stack.lastIndexOf(element) - 1];
  }

  /** Ends elements until only `depth` are left. */
  closeTo(depth: number): void {
    while (this.#stack.length > depth) this.#close();
  }

  /** Ends what a line of text has left open: `depth` elements were open when it began, `holder` the innermost of them. */
  closeLine(depth: number, holder: OpenElement): void {
    // A block in the line has ended the paragraph around it; what it opened ends with the line all the same.
    this.closeTo(this.#stack[depth - 1] === holder ? depth : depth - 1);
  }

  /** Makes room for what is coming, by ending or wrapping; false if it cannot stand here whatever is done. */
  makeRoom(coming: Coming): boolean {
    for (;;) {
      const { rule, origin, implied } = this.top();
      if (implied) {
        this.#close();
        continue;
      }
      const holds = this.#holds();
      if (holds === "flow" || (holds === "phrasing" && coming !== "flow")) return true;
      if (holds === "formula" && coming === "text") return true;
      if (holds === "parts" && rule.wrapper !== undefined) {
        this.openRaw(rule.wrapper);
      } else {
        if (origin === "block") return false;
        this.#close();
      }
    }
  }

  /** Makes room for a part of a list, table, figure …: ends what stands between; false if there is nothing it can be part of. */
  makeRoomForPart(name: string, within: readonly string[]): boolean {
    for (let i = this.#stack.length - 1; i > 0; i--) {
      const element = this.#stack[i];
      if (element?.origin !== "raw") return false;
      if (within.includes(element.name)) {
        if (comesTooLate(name, element)) return false;
        this.closeTo(i + 1);
        return true;
      }
      const missing = wrappersBetween(element, within);
      if (missing) {
        this.closeTo(i + 1);
        for (const wrapper of missing) this.openRaw(wrapper);
        return true;
      }
      if (walls.has(element.name) && !(tableParts.has(name) && tableParts.has(element.name))) return false;
    }
    return false;
  }

  /** Ends the nearest raw element of that name and what stands in it; false if there is none within reach. */
  closeRaw(matches: (written: string) => boolean, isPhrasing: boolean): boolean {
    for (let i = this.#stack.length - 1; i > 0; i--) {
      const element = this.#stack[i];
      if (element?.origin !== "raw") return false;
      if (matches(element.written)) {
        this.closeTo(i);
        return true;
      }
      if (isPhrasing ? element.rule.is !== "phrasing" : element.name === "table") return false;
    }
    return false;
  }

  /** True if a raw element of that name stands outside Markdown’s present paragraph. */
  isOpenAroundLine(written: string): boolean {
    const start = this.#stack.findLastIndex(
      (element) => element.origin === "line" && element.rule.is === "flow",
    );
    for (let i = start - 1; i > 0; i--) {
      const element = this.#stack[i];
      if (element?.origin !== "raw") return false;
      if (element.written === written) return true;
    }
    return false;
  }

  /** Ends an element without a word to anybody; the caller has dealt with its tags. */
  drop(element: OpenElement): void {
    if (this.#stack.at(-1) === element) this.#stack.pop();
  }

  openRaw(name: string): void {
    const rule = elementRule(name);
    if (!rule) throw new Error(`There is no rule for <${name}>.`);
    this.#opened(name);
    this.push(name, rule, "raw");
  }

  /** What the innermost element holds, seen through those that hold the same as the one around them. */
  #holds(): ElementRule["holds"] {
    const element = this.#stack.findLast(({ rule }) => rule.holds !== "same");
    return element?.rule.holds ?? "flow";
  }

  #close(): void {
    const element = this.#stack.pop();
    if (element) this.#closed(element);
  }
}

/** A table has one caption, before all else; a figure and `<details>` have one at most. */
function comesTooLate(part: string, { children }: OpenElement): boolean {
  return part === "caption"
    ? children.size > 0
    : (part === "figcaption" || part === "summary") && children.has(part);
}

/** What has to be begun in an element before a part that stands in one of `within` can come: the row group and row of a cell. */
function wrappersBetween(element: OpenElement, within: readonly string[]): readonly string[] | undefined {
  const missing: string[] = [];
  let { wrapper } = element.rule;
  while (wrapper !== undefined) {
    missing.push(wrapper);
    if (within.includes(wrapper)) return missing;
    wrapper = elementRule(wrapper)?.wrapper;
  }
  return undefined;
}

function openElement(
  name: string,
  rule: ElementRule,
  origin: OpenElement["origin"],
  { written = name, implied = false }: { readonly written?: string; readonly implied?: boolean } = {},
): OpenElement {
  return { name, rule, origin, written, implied, rows: 0, children: new Set(), unclosed: new Set() };
}
