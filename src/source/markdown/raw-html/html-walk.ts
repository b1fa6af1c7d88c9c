import type { Token } from "markdown-it";
import type { BodyDocument } from "../body-document.ts";
import { type ElementRule, goesWithContent } from "./elements.ts";
import { HtmlSink } from "./html-sink.ts";
import type { OpenElement } from "./open-elements.ts";
import { RawTags, type RawTagsContext } from "./raw-tags.ts";
import { type HtmlPiece, scanHtml } from "./scan-html.ts";

const flow: ElementRule = { is: "flow", holds: "flow" };
const line: ElementRule = { is: "flow", holds: "phrasing" };
const inLine: ElementRule = { is: "phrasing", holds: "phrasing" };
const link: ElementRule = { is: "phrasing", holds: "same" };
/** Tokens that stand in one of Markdown’s own containers by Markdown’s own rules. */
const inOwnContainer = /^(?:list_item|thead|tbody|tr|th|td|footnote|footnote_anchor)(?:_open)?$/;

/** An element of Markdown that was entered; `element` is missing where its tags are left out. */
interface Entered {
  readonly token: Token;
  readonly element: OpenElement | undefined;
}

/** Walks the tokens of one document in reading order and returns them with their raw HTML replaced. */
export class HtmlWalk {
  readonly #document: BodyDocument;
  readonly #sink: HtmlSink;
  readonly #tags: RawTags;
  readonly #entered: Entered[] = [];
  /** Ends of raw elements that came in the middle of a Markdown paragraph; they end after it. */
  #endsAfterLine: string[] = [];
  /** Name of the element whose content is being passed over. */
  #skipping: string | undefined;

  constructor(context: RawTagsContext & { readonly Token: typeof Token }) {
    this.#document = context.document;
    this.#sink = new HtmlSink(context.Token);
    this.#tags = new RawTags(context, this.#sink);
  }

  /** The tokens of the whole document. */
  blocks(tokens: readonly Token[]): Token[] {
    this.#walk(tokens, undefined);
    this.#tags.open.closeTo(1);
    return this.#sink.tokens;
  }

  /** `block` is the inline token whose children the tokens are; its content is where they stand in the source. */
  #walk(tokens: readonly Token[], block: Token | undefined): void {
    let searchFrom = 0;
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i];
      if (!token) continue;
      if (token.type === "html_block" || token.type === "html_inline") {
        const home = block ?? token;
        const offset = block ? Math.max(searchFrom, block.content.indexOf(token.content, searchFrom)) : 0;
        this.#fragment(token, home, offset, tokens, i);
        searchFrom = offset + token.content.length;
      } else if (this.#skipping === undefined) {
        this.#own(token, block);
      }
    }
    // What is passed over in a line ends with the line at the latest.
    if (block) this.#skipping = undefined;
  }

  /** A token of Markdown’s own. */
  #own(token: Token, block: Token | undefined): void {
    if (token.type === "inline") this.#line(token);
    else if (token.nesting === 1) this.#enter(token, block);
    else if (token.nesting === -1) this.#leave(token);
    else {
      if (token.type === "footnote_ref") this.#tags.leaveLink();
      if (!block && !inOwnContainer.test(token.type)) this.#tags.open.makeRoom("flow");
      else if (token.type !== "softbreak" && (token.type !== "text" || token.content.trim() !== ""))
        this.#tags.open.makeRoom("text");
      this.#sink.token(token);
    }
  }

  /** A line of text: its children are replaced, the token stays. */
  #line(token: Token): void {
    const { tokens, holdsBlocks } = this.#sink;
    const before = tokens.at(-1);
    const paragraph = before?.type === "paragraph_open" ? before : undefined;
    this.#sink.tokens = [];
    this.#sink.holdsBlocks = false;
    const { depth } = this.#tags.open;
    const holder = this.#tags.open.top();
    this.#sink.paragraph = paragraph;
    this.#walk(token.children ?? [], token);
    this.#tags.open.closeLine(depth, holder);
    this.#sink.hideParagraph();
    token.children = this.#sink.tokens;
    if (this.#sink.holdsBlocks) token.meta = { ...token.meta, holdsBlocks: true };
    this.#sink.tokens = tokens;
    this.#sink.holdsBlocks = holdsBlocks;
    this.#sink.token(token);
  }

  #enter(token: Token, block: Token | undefined): void {
    const { open } = this.#tags;
    if (!inOwnContainer.test(token.type)) {
      // A link in a link: the outer one has been there first.
      if (token.type === "link_open" && !this.#tags.leaveLink()) token.hidden = true;
      open.makeRoom(block ? "phrasing" : "flow");
    }
    this.#entered.push({
      token,
      element: token.hidden && block ? undefined : this.#open(token, block !== undefined),
    });
    this.#sink.token(token);
  }

  #open(token: Token, isInLine: boolean): OpenElement {
    const { open } = this.#tags;
    if (isInLine) return open.push(token.tag, token.type === "link_open" ? link : inLine, "line");
    if (token.type === "paragraph_open" && !token.hidden) return open.push("p", line, "line");
    return open.push(token.tag, token.type === "heading_open" ? line : flow, "block");
  }

  #leave(token: Token): void {
    const { open } = this.#tags;
    const entered = this.#entered.pop();
    if (!entered) throw new Error(`Markdown’s ${token.type} ends nothing.`);
    if (!entered.element || open.leave(entered.element)) {
      token.hidden = entered.token.hidden;
      this.#sink.token(token);
    }
    if (token.type === "paragraph_close") {
      const ends = this.#endsAfterLine;
      this.#endsAfterLine = [];
      for (const name of ends) this.#tags.end(name);
    }
  }

  #fragment(token: Token, home: Token, offset: number, siblings: readonly Token[], index: number): void {
    const pieces = scanHtml(token.content);
    for (let i = 0; i < pieces.length; i++) {
      const piece = pieces[i];
      if (!piece) continue;
      if (this.#skipping !== undefined) {
        if (piece.kind === "close" && piece.name === this.#skipping) this.#skipping = undefined;
        continue;
      }
      this.#piece(piece, home, offset);
      if (
        piece.kind === "open" &&
        goesWithContent.has(piece.name) &&
        this.#endsLater(piece.name, pieces, i, siblings, index)
      ) {
        this.#skipping = piece.name;
      }
    }
  }

  #piece(piece: HtmlPiece, home: Token, offset: number): void {
    switch (piece.kind) {
      case "text":
        this.#tags.text(piece.source);
        break;
      case "open":
        this.#tags.start(
          piece.name,
          piece.source,
          () => this.#document.placeOf(piece.source, home, offset + piece.at),
          home.type === "inline",
        );
        break;
      case "close":
        if (!this.#tags.end(piece.name) && this.#tags.open.isOpenAroundLine(piece.name)) {
          this.#endsAfterLine.push(piece.name);
        }
        break;
      case "aside":
        this.#aside(piece, home, offset);
        break;
    }
  }

  #aside(piece: HtmlPiece & { readonly kind: "aside" }, home: Token, offset: number): void {
    const where = () => this.#document.placeOf(piece.source, home, offset + piece.at);
    if (!piece.closed) this.#tags.removed.reportUnclosed(piece.source, where);
    else if (piece.source.startsWith("<?"))
      this.#tags.removed.report(piece.source.split(/[\s>]/, 1)[0]?.slice(1) ?? "?", where);
  }

  /** Whether an element that goes with its content has an end before the Markdown element around it has. */
  #endsLater(
    name: string,
    pieces: readonly HtmlPiece[],
    at: number,
    siblings: readonly Token[],
    index: number,
  ): boolean {
    const isEnd = (piece: HtmlPiece) => piece.kind === "close" && piece.name === name;
    if (pieces.some((piece, i) => i > at && isEnd(piece))) return true;
    const { unclosed } = this.#tags.open.top();
    if (unclosed.has(name)) return false;
    const level = siblings[index]?.level ?? 0;
    for (let i = index + 1; i < siblings.length; i++) {
      const sibling = siblings[i];
      if (!sibling || sibling.level < level) break;
      if (sibling.level > level || !sibling.type.startsWith("html_")) continue;
      if (sibling.content.toLowerCase().includes(`</${name}`) && scanHtml(sibling.content).some(isEnd))
        return true;
    }
    unclosed.add(name);
    return false;
  }
}
