import { type Token, type TokenHandler, Tokenizer, TokenizerMode } from "parse5";
import type { HtmlPiece, HtmlStart } from "./html-pieces.ts";
import { asStart, readStartTag } from "./start-tag.ts";
import { findSlip } from "./tag-slips.ts";

/** Elements in which no tag means anything, and how they are read (HTML Standard, “Tokenization”). */
const modes = new Map([
  ["script", TokenizerMode.SCRIPT_DATA],
  ["style", TokenizerMode.RAWTEXT],
  ["iframe", TokenizerMode.RAWTEXT],
  ["textarea", TokenizerMode.RCDATA],
  ["title", TokenizerMode.RCDATA],
  ["xmp", TokenizerMode.RAWTEXT],
  ["plaintext", TokenizerMode.PLAINTEXT],
]);
/** Those of them whose text is shown. */
const shown = new Set(["xmp", "plaintext"]);

/** To see that a tag has no end takes a look at all that follows; after so many of them in a fragment the rest is text. */
const mostUnended = 20;

/**
 * Cuts a fragment of raw HTML into tags and text with the tokenizer of the HTML Standard, so that they are those that
 * browsers see. It differs where browsers would lose text: a tag with a quotation mark too few ends where it was meant
 * to, and what never becomes a tag is text. `<? … ?>` and `<![CDATA[ … ]]>` end as in CommonMark. The content of
 * a script and its like is left out.
 */
export function readHtml(fragment: string): readonly HtmlPiece[] {
  const reader = new HtmlReader(fragment);
  while (reader.readOn());
  return reader.pieces;
}

/** The text that a stretch of raw HTML without tags stands for: character references resolved, as browsers do. */
function textOf(source: string): string {
  return readHtml(source.replaceAll("<", "&lt;"))
    .map((piece) => (piece.kind === "text" ? piece.content : ""))
    .join("");
}

class HtmlReader implements TokenHandler {
  readonly pieces: HtmlPiece[] = [];
  readonly #fragment: string;
  /** Where the text of the present tokenizer begins in the fragment. */
  #from = 0;
  /** Everything before it has been read. */
  #done = 0;
  #tokenizer: Tokenizer | undefined;
  #isHidden = false;
  #unended = 0;
  /** Ends that do not come any more. */
  readonly #missing = new Set<string>();

  constructor(fragment: string) {
    this.#fragment = fragment;
  }

  /** Reads up to a place where another tokenizer has to begin; false at the end. */
  readOn(): boolean {
    this.#from = this.#done;
    const tokenizer = new Tokenizer({ sourceCodeLocationInfo: true }, this);
    this.#tokenizer = tokenizer;
    tokenizer.write(this.#fragment.slice(this.#from), true);
    return this.#tokenizer !== tokenizer && this.#done < this.#fragment.length;
  }

  onStartTag(token: Token.TagToken): void {
    if (!this.#tokenizer) return;
    const at = this.#done;
    const source = this.#take(token);
    if (findSlip(token, this.#fragment.slice(this.#from))) {
      this.#goOnBehind(readStartTag(this.#fragment, at), at);
      return;
    }
    this.pieces.push(asStart(token, source, at, []));
    const mode = modes.get(token.tagName);
    if (mode === undefined) return;
    this.#tokenizer.state = mode;
    this.#isHidden = !shown.has(token.tagName);
  }

  onEndTag(token: Token.TagToken): void {
    if (!this.#tokenizer) return;
    this.#isHidden = false;
    const at = this.#done;
    this.pieces.push({ kind: "end", name: token.tagName, source: this.#take(token), at });
  }

  onCharacter(token: Token.CharacterToken): void {
    if (!this.#tokenizer) return;
    const at = this.#done;
    const source = this.#take(token);
    if (!this.#isHidden) this.#text(token.chars, source, at);
  }

  onWhitespaceCharacter(token: Token.CharacterToken): void {
    this.onCharacter(token);
  }

  onNullCharacter(token: Token.CharacterToken): void {
    if (this.#tokenizer) this.#take(token);
  }

  onComment(token: Token.CommentToken): void {
    this.#aside(token);
  }

  onDoctype(token: Token.DoctypeToken): void {
    this.#aside(token);
  }

  onEof(): void {
    const at = this.#done;
    if (!this.#tokenizer || this.#isHidden || at >= this.#fragment.length) return;
    this.#unended++;
    this.#goOnBehind(this.#unended > mostUnended ? undefined : readStartTag(this.#fragment, at), at);
  }

  /** Goes on behind a tag that was put right; where none could be, all that follows is text. */
  #goOnBehind(tag: HtmlStart | undefined, at: number): void {
    if (tag) {
      this.pieces.push(tag);
      this.#done = at + tag.source.length;
    } else {
      const source = this.#fragment.slice(at);
      this.#text(textOf(source), source, at);
      this.#done = this.#fragment.length;
    }
    this.#stop();
  }

  #aside(token: Token.CommentToken | Token.DoctypeToken): void {
    if (!this.#tokenizer) return;
    const at = this.#done;
    const written = this.#take(token);
    const end = written.startsWith("<?") ? "?>" : written.startsWith("<![CDATA[") ? "]]>" : ">";
    const endAt = written.endsWith(end) || this.#missing.has(end) ? -1 : this.#fragment.indexOf(end, at);
    if (endAt < 0 && !written.endsWith(end)) this.#missing.add(end);
    if (endAt >= 0) {
      this.#done = endAt + end.length;
      this.#stop();
    }
    const source = this.#fragment.slice(at, this.#done);
    const closed = written.startsWith("<!--") ? /-->$|--!>$|^<!--?>$/.test(source) : source.endsWith(">");
    this.pieces.push({ kind: "aside", source, at, closed });
  }

  #text(content: string, source: string, at: number): void {
    const last = this.pieces.at(-1);
    if (last?.kind === "text" && last.at + last.source.length === at) {
      this.pieces.pop();
      this.pieces.push({
        kind: "text",
        content: last.content + content,
        source: last.source + source,
        at: last.at,
      });
    } else {
      this.pieces.push({ kind: "text", content, source, at });
    }
  }

  /** How a token is written, which begins where the last one ended. */
  #take(token: Token.Token): string {
    const start = this.#done;
    this.#done = this.#from + (token.location?.endOffset ?? 0);
    return this.#fragment.slice(start, this.#done);
  }

  #stop(): void {
    this.#tokenizer?.pause();
    this.#tokenizer = undefined;
  }
}
