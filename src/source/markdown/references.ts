import type { StateCore, Token } from "markdown-it";
import { candidates } from "../addresses-used.ts";
import { pageAddress } from "./addresses.ts";
import { type BodyDocument, documentOf, type WrittenReference } from "./body-document.ts";
import { offsetOf } from "./inline-offsets.ts";
import type { BodyPlace } from "./line-places.ts";

/**
 * Every address of a parsed text in its order, with its place: of links and pictures, inline, by reference, between `<>` and
 * bare, and in the attributes of raw HTML. To be called behind the rule `linkify`.
 */
export function referencesOf(state: StateCore, basePath: string): WrittenReference[] {
  const document = documentOf(state.env);
  const lister = new ReferenceLister(state, document, basePath);
  for (const token of state.tokens) {
    if (token.type === "html_block") lister.html(token.content, token, 0);
    else if (token.type === "inline") lister.line(token.children ?? [], document.homeOf(token));
  }
  return lister.found;
}

class ReferenceLister {
  readonly found: WrittenReference[] = [];
  readonly #state: StateCore;
  readonly #document: BodyDocument;
  readonly #basePath: string;

  constructor(state: StateCore, document: BodyDocument, basePath: string) {
    this.#state = state;
    this.#document = document;
    this.#basePath = basePath;
  }

  line(children: readonly Token[], block: Token): void {
    // Bare addresses have no offset of their own: they are looked for behind what was met last.
    let behind = 0;
    for (const [index, child] of children.entries()) {
      const at = offsetOf(child);
      if (child.type === "link_open" && child.markup === "linkify") {
        const text = children[index + 1]?.content ?? "";
        const found = Math.max(behind, block.content.indexOf(text, behind));
        this.#add(child, "link", this.#document.placeAt(block, found));
        behind = found + text.length;
      } else if (child.type === "link_open" || child.type === "image") {
        const end = child.type === "image" ? (at ?? 0) + 2 + child.content.length : closeOf(children, index);
        const to = at === undefined || end === undefined ? behind : this.#destination(child, block, at, end);
        behind = Math.max(behind, to);
      } else if (at !== undefined) {
        if (child.type === "html_inline") this.html(child.content, block, at);
        behind = Math.max(behind, at + child.content.length + 2 * child.markup.length);
      }
    }
  }

  /** Raw HTML that begins at an offset of its block’s content. */
  html(source: string, block: Token, offset: number): void {
    if (!source.includes("=")) return;
    const shown = source.replace(/<!--.*?(?:-->|$)/gs, (comment) => " ".repeat(comment.length));
    for (const { groups = {}, index, 0: all } of shown.matchAll(attribute)) {
      const { name = "", value = "" } = groups;
      const bare = value.replace(/^["']|["']$/g, "");
      const start = offset + index + all.length - value.length + (value === bare ? 0 : 1);
      const as = name.toLowerCase() === "href" ? "link" : "picture";
      const given = name.toLowerCase() === "srcset" ? candidates(bare) : [bare];
      let from = 0;
      for (const one of given) {
        const at = bare.indexOf(one, from);
        from = at + one.length;
        const place = this.#document.placeAt(block, start + at);
        this.found.push({ address: pageAddress(this.#characters(one.trim()), this.#basePath), as, place });
      }
    }
  }

  /** Adds a link or a picture of Markdown’s own; returns where its address begins in the content. */
  #destination(token: Token, block: Token, at: number, end: number): number {
    const as = token.type === "image" ? "picture" : "link";
    const label: unknown = token.meta?.label;
    const defined = typeof label === "string" ? this.#document.definitions.get(label) : undefined;
    if (defined !== undefined) {
      this.#add(token, as, this.#inDefinition(defined));
      return end;
    }
    if (token.markup === "autolink") {
      this.#add(token, as, this.#document.placeAt(block, at + 1));
      return at + 1;
    }
    const { content } = block;
    let to = end + 2;
    while (/\s/.test(content.charAt(to))) to++;
    // A link that leads nowhere has its place at the words that do not lead on.
    if (content.charAt(to) === ")" && token.attrGet(as === "link" ? "href" : "src") === "")
      to = as === "link" ? at : at + 2;
    else if (content.charAt(to) === "<") to++;
    this.#add(token, as, this.#document.placeAt(block, to));
    return to;
  }

  /** Where the address of a definition `[label]: address` stands. */
  #inDefinition([first, end]: readonly [number, number]): BodyPlace {
    const lines = this.#document.lines.slice(first, end);
    const text = lines.join("\n");
    const head = /\[(?:\\.|[^\]\\])*\]:(?:[ \t]|\n[ \t>]*)*<?/.exec(text);
    const offset = head === null ? 0 : head.index + head[0].length;
    const before = text.slice(0, offset).split("\n");
    return { line: first + before.length - 1, column: (before.at(-1)?.length ?? 0) + 1 };
  }

  #add(token: Token, as: WrittenReference["as"], place: BodyPlace): void {
    const address = String(token.attrGet(as === "link" ? "href" : "src") ?? "");
    this.found.push({ address, as, place, token });
  }

  /** A value without its character references. */
  #characters(value: string): string {
    if (!value.includes("&")) return value;
    return value
      .split("\\")
      .map((part) => this.#state.md.utils.unescapeAll(part))
      .join("\\");
  }
}

const attribute = /(?<=[\s"'/])(?<name>href|src|srcset|poster)\s*=\s*(?<value>"[^"]*"|'[^']*'|[^\s"'>]+)/gi;

/** Where the words of a link end in the content of its block. */
function closeOf(children: readonly Token[], index: number): number | undefined {
  const close = children.find(({ type }, at) => at > index && type === "link_close");
  return close === undefined ? undefined : offsetOf(close);
}
