import type { Typography } from "../typography/typography.ts";
import { unpairedMark, withSpace } from "../typography/unpaired-mark.ts";
import { doubleQuote, isDigit, newline, singleQuote } from "./character-codes.ts";
import { letter, neighbourKind, punctuation, unsure, whiteSpace } from "./neighbours.ts";

/** More open marks than any text has; markdown-it has a limit too. */
const mostOpen = 500;
/** Above the level of any mark, so that both fit into one number. */
const levels = 256;

/**
 * Makes the straight quotation marks of one block typographic. A mark is decided when the character behind it is
 * known, and an opening one is written when its partner is met, so the HTML is held in pieces until the block ends.
 */
export class QuotationMarks {
  /** True from a mark until `settle` was told what stands behind it. */
  isWaiting = false;
  /** True if it cannot be said what the marks of this block become. */
  isUnsure = false;
  /** HTML and marks in turn. */
  readonly #pieces: string[] = [];
  /** Places of open marks in the pieces, each with the level it stands at. */
  readonly #single: number[] = [];
  readonly #double: number[] = [];
  #code = 0;
  #before = 0;
  #isIntroduced = false;
  #level = 0;
  /** The lowest level since the last mark. */
  #floor = 0;

  #typography: Typography | undefined;
  /** Opening and closing marks, double ones and then single ones, with the spaces that belong to them. */
  #marks: readonly string[] = [];

  useMarksOf(typography: Typography): void {
    if (this.#typography === typography) return;
    this.#typography = typography;
    const { quotes, spaces } = typography;
    this.#marks = spaces === undefined ? quotes : quotes.map(withSpace);
  }

  begin(): void {
    this.isWaiting = false;
    this.isUnsure = false;
    if (this.#pieces.length === 0) return;
    this.#pieces.length = 0;
    this.#single.length = 0;
    this.#double.length = 0;
  }

  /**
   * Takes the HTML since the last mark and the next mark, with the character before it and the elements around it. A mark
   * is introduced where a comma or a colon and a space stand before it.
   */
  meet(html: string, code: number, before: number, isIntroduced: boolean, level: number): void {
    this.leaveTo(level);
    this.#dropAbove(this.#floor);
    this.#pieces.push(html, code === doubleQuote ? "&quot;" : "'");
    this.#code = code;
    this.#before = before;
    this.#isIntroduced = isIntroduced;
    this.#level = level;
    this.#floor = level;
    this.isWaiting = true;
  }

  /** An element has ended, `level` are still open. Marks that were opened in it find no partner outside. */
  leaveTo(level: number): void {
    if (level < this.#floor) this.#floor = level;
  }

  /** Decides the mark met last; `next` is the character behind it, a space where the line ends. */
  settle(next: number): void {
    this.isWaiting = false;
    const before = neighbourKind(this.#before);
    const after = neighbourKind(next);
    if (before === unsure || after === unsure) {
      this.isUnsure = true;
      return;
    }
    let canOpen = after !== whiteSpace && (after !== punctuation || before !== letter);
    let canClose = before !== whiteSpace && (before !== punctuation || after !== letter);
    // Twice the sign for inches.
    if (next === doubleQuote && this.#code === doubleQuote && isDigit(this.#before)) {
      canOpen = false;
      canClose = false;
    } else if (canOpen && canClose) {
      canOpen = before === punctuation;
      canClose = after === punctuation;
    }
    if (canClose && this.#close()) return;
    if (canOpen) this.#open(canClose, next);
    else if (this.#code === singleQuote) this.#pieces[this.#pieces.length - 1] = "’";
  }

  /** The HTML of the block; `rest` is what stands behind the last mark. */
  join(rest: string): string {
    return this.#pieces.length === 0 ? rest : this.#pieces.join("") + rest;
  }

  #open(canClose: boolean, next: number): void {
    if (!canClose) this.#pieces[this.#pieces.length - 1] = this.#unpaired(next);
    const own = this.#code === singleQuote ? this.#single : this.#double;
    own.push((this.#pieces.length - 1) * levels + this.#level);
    if (this.#single.length + this.#double.length > mostOpen) this.isUnsure = true;
  }

  #close(): boolean {
    const isSingle = this.#code === singleQuote;
    const own = isSingle ? this.#single : this.#double;
    const partner = own.at(-1);
    if (partner === undefined || partner % levels !== this.#level) return false;
    own.pop();
    const other = isSingle ? this.#double : this.#single;
    while ((other.at(-1) ?? -1) > partner) other.pop();
    const marks = this.#marks;
    this.#pieces[Math.floor(partner / levels)] = (isSingle ? marks[2] : marks[0]) ?? "";
    this.#pieces[this.#pieces.length - 1] = (isSingle ? marks[3] : marks[1]) ?? "";
    return true;
  }

  /** What an opening mark is until its partner is met. */
  #unpaired(next: number): string {
    const isSingle = this.#code === singleQuote;
    const isFirst = this.#before === newline;
    const place = { isSingle, isFirst, isIntroduced: this.#isIntroduced, next };
    return this.#typography === undefined ? "" : unpairedMark(place, this.#typography);
  }

  #dropAbove(level: number): void {
    while ((this.#single.at(-1) ?? 0) % levels > level) this.#single.pop();
    while ((this.#double.at(-1) ?? 0) % levels > level) this.#double.pop();
  }
}
