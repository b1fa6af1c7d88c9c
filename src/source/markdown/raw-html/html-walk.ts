import type { Token } from "markdown-it";
import type { BodyDocument, WhereInBody } from "../body-document.ts";
import { offsetOf } from "../inline-offsets.ts";
import { commentForm } from "../leftovers/leftover-at.ts";
import { leftoverType } from "../leftovers/leftovers.ts";
import { type HtmlLeftover, MaskedHtml } from "../leftovers/masked-html.ts";
import type { BodyPlace } from "../line-places.ts";
import type { ElementRule } from "./element-rule.ts";
import { goesWithContent } from "./elements.ts";
import type { HtmlAside, HtmlPiece, HtmlStart } from "./html-pieces.ts";
import { HtmlSink } from "./html-sink.ts";
import type { OpenElement } from "./open-elements.ts";
import { RawTags, type RawTagsContext } from "./raw-tags.ts";
import { readHtml } from "./read-html.ts";

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
  /** Name of the element whose content is being passed over, and how many of that name are open. */
  #skipping: string | undefined;
  #skipDepth = 0;

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
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i];
      if (!token) continue;
      if (token.type === "html_block" || token.type === "html_inline") {
        const home = block ?? token;
        const offset = block ? (offsetOf(token) ?? 0) : 0;
        this.#fragment(token, home, offset, tokens, i);
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
      if (token.type === leftoverType && this.#tags.isVerbatim()) token.type = "text";
      if (!block && !inOwnContainer.test(token.type)) this.#tags.open.makeRoom("flow");
      else if (token.type !== "softbreak" && (token.type !== "text" || token.content.trim() !== ""))
        this.#tags.makeRoom("text");
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
    this.#tags.lineHome = paragraph && !paragraph.hidden ? this.#tags.open.around(holder) : undefined;
    this.#walk(token.children ?? [], token);
    this.#tags.open.closeLine(depth, holder);
    this.#sink.hideParagraph();
    this.#sink.paragraph = undefined;
    this.#tags.lineHome = undefined;
    token.children = this.#sink.tokens;
    if (this.#sink.holdsBlocks) token.meta = { ...token.meta, holdsBlocks: true };
    this.#sink.tokens = tokens;
    this.#sink.holdsBlocks = holdsBlocks;
    this.#sink.token(token);
  }

  #enter(token: Token, block: Token | undefined): void {
    if (!inOwnContainer.test(token.type)) {
      // A link in a link: the outer one has been there first.
      if (token.type === "link_open" && !this.#tags.leaveLink()) token.hidden = true;
      this.#tags.makeRoom(block ? "phrasing" : "flow");
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
    const masked = new MaskedHtml(token.content);
    const pieces = readHtml(masked.text);
    const line = this.#document.homeOf(home);
    const placeOf = ({ at }: { readonly at: number }) => this.#document.placeAt(line, offset + at);
    const where = (piece: HtmlPiece) => () => placeOf(piece);
    for (let i = 0; i < pieces.length; i++) {
      const piece = pieces[i];
      if (!piece) continue;
      if (this.#skipping !== undefined) {
        this.#skip(piece, this.#skipping);
      } else if (piece.kind === "text") {
        this.#tags.text(piece.content, masked, placeOf);
      } else if (piece.kind === "start") {
        this.#tags.start(this.#restored(piece, masked, placeOf), where(piece), home.type === "inline");
        if (goesWithContent.has(piece.name) && this.#endsLater(piece.name, pieces, i, siblings, index)) {
          this.#skipping = piece.name;
          this.#skipDepth = 1;
        }
      } else if (piece.kind === "end") {
        if (!this.#tags.end(piece.name) && this.#tags.open.isOpenAroundLine(piece.name))
          this.#endsAfterLine.push(piece.name);
      } else {
        this.#aside(piece, where(piece));
      }
    }
  }

  /** A drawing may hold drawings. */
  #skip(piece: HtmlPiece, name: string): void {
    if (piece.kind === "start" && piece.name === name && !piece.selfClosing) this.#skipDepth++;
    else if (piece.kind === "end" && piece.name === name) this.#skipDepth--;
    if (this.#skipDepth === 0) this.#skipping = undefined;
  }

  /** A tag with the leftovers of other programs in its values. */
  #restored(tag: HtmlStart, masked: MaskedHtml, whereOf: (leftover: HtmlLeftover) => BodyPlace): HtmlStart {
    const attributes = new Map<string, string>();
    for (const [name, value] of tag.attributes) {
      attributes.set(name, masked.restored(value));
      for (const part of masked.parts(value))
        if (typeof part !== "string") this.#document.leftovers.add(part.leftover, whereOf(part));
    }
    return { ...tag, attributes, source: masked.restored(tag.source) };
  }

  #aside(piece: HtmlAside, where: WhereInBody): void {
    const mark = piece.source.startsWith("<!--") ? commentForm(piece.source) : undefined;
    if (mark) this.#document.leftovers.add(mark, where());
    else if (!piece.closed) this.#tags.removed.reportUnclosed(piece.source, where);
    else if (piece.source.startsWith("<?")) this.#tags.removed.reportInstruction(piece.source, where);
    else if (piece.source.startsWith("<![")) this.#tags.removed.reportSection(where);
  }

  /** Whether an element that goes with its content has an end before the Markdown element around it has. */
  #endsLater(
    name: string,
    pieces: readonly HtmlPiece[],
    at: number,
    siblings: readonly Token[],
    index: number,
  ): boolean {
    const isEnd = (piece: HtmlPiece) => piece.kind === "end" && piece.name === name;
    if (pieces.some((piece, i) => i > at && isEnd(piece))) return true;
    const { unclosed } = this.#tags.open.top();
    if (unclosed.has(name)) return false;
    const level = siblings[index]?.level ?? 0;
    for (let i = index + 1; i < siblings.length; i++) {
      const sibling = siblings[i];
      if (!sibling || sibling.level < level) break;
      if (sibling.level > level || !sibling.type.startsWith("html_")) continue;
      if (sibling.content.toLowerCase().includes(`</${name}`) && readHtml(sibling.content).some(isEnd))
        return true;
    }
    unclosed.add(name);
    return false;
  }
}
