import type { Typography } from "../typography/typography.ts";
import { newline, space } from "./character-codes.ts";
import { inlineKinds, mark } from "./inline-kinds.ts";
import type { PlainNotes } from "./plain-notes.ts";
import type { QuotationMarks } from "./quotation-marks.ts";
import type { SourceText } from "./source-text.ts";

/**
 * The place in the text of a block that is being rendered, and what has become of the text before it. Runs of
 * characters that stay as they are are copied at once, when something else comes.
 */
export class InlineCursor {
  readonly notes: PlainNotes;
  readonly basePath: string;
  readonly quotes: QuotationMarks;
  /** Without one, the signs of typography are left as they are. */
  readonly typography: Typography | undefined;
  /** Words of all blocks so far, as `countWords` counts them. */
  words = 0;
  /** Emphasis that is open, each as its sign and how often it stands there. */
  readonly open: number[] = [];
  source: SourceText;
  start = 0;
  end = 0;
  at = 0;
  /** HTML of what is copied, since the last quotation mark. */
  html = "";
  /**
   * The last character of what is copied; a newline at the beginning of a block, a space at that of a further line. Marks
   * of elements do not count.
   */
  last = newline;
  /** The bracket that ends the text of the link we are in; -1 in none. */
  linkEnd = -1;
  /** The place behind that link, and how much emphasis was open before it. */
  behindLink = 0;
  openBeforeLink = 0;
  /** Where the run begins that is not copied yet. */
  from = 0;
  /** 1 within a word. */
  inWord = 0;

  constructor(
    source: SourceText,
    notes: PlainNotes,
    basePath: string,
    quotes: QuotationMarks,
    typography: Typography | undefined,
  ) {
    this.source = source;
    this.notes = notes;
    this.basePath = basePath;
    this.quotes = quotes;
    this.typography = typography;
    if (typography !== undefined) quotes.useMarksOf(typography);
  }

  begin(source: SourceText, start: number, end: number): void {
    this.source = source;
    this.start = start;
    this.end = end;
    this.at = start;
    this.from = start;
    this.html = "";
    this.inWord = 0;
    this.last = newline;
    this.quotes.begin();
  }

  /** Counts the words up to the next mark, and stops there; -1 at the end. */
  nextMark(): number {
    const { end } = this;
    const { units } = this.source;
    let { at, inWord } = this;
    let words = 0;
    let code = -1;
    for (; at < end; at++) {
      code = units[at] as number;
      const kind = inlineKinds[code] as number;
      if (kind === mark) break;
      words += (kind & 1 & ~inWord) | (kind >> 2);
      inWord = (kind & 1) | (inWord & (kind >> 1));
    }
    this.at = at;
    this.inWord = inWord;
    this.words += words;
    return at < end ? code : -1;
  }

  /** The character behind this one; a space at the end. */
  codeBehind(): number {
    return this.at + 1 < this.end ? this.source.unit(this.at + 1) : space;
  }

  /** How many elements are open. */
  level(): number {
    return this.open.length + (this.linkEnd === -1 ? 0 : 1);
  }

  /** The characters up to `to` are text. */
  keep(to: number): true {
    this.settle(this.source.unit(this.at));
    this.at = to;
    return true;
  }

  /** Tells a quotation mark that waits for it which character stands behind it. */
  settle(code: number): void {
    if (this.quotes.isWaiting) this.quotes.settle(code);
  }

  copy(): void {
    if (this.at === this.from) return;
    this.html += this.source.slice(this.from, this.at);
    this.last = this.source.unit(this.at - 1);
  }

  /** Puts HTML in the place of characters, the last of which stays the last character. */
  replace(length: number, html: string): true {
    this.replaceByTag(this.at + length, html);
    this.last = this.source.unit(this.at - 1);
    return true;
  }

  /** Puts tags, or nothing, in the place of the characters up to `to`. */
  replaceByTag(to: number, html: string): true {
    this.copy();
    this.html += html;
    this.at = to;
    this.from = to;
    return true;
  }

  /** A line of the paragraph begins; spaces before it do not count. */
  beginLine(start: number): true {
    let at = start;
    while (this.source.unit(at) === space) at++;
    this.at = at;
    this.from = at;
    this.last = space;
    this.inWord = 0;
    return true;
  }
}
