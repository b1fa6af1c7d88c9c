import type { MarkdownIt } from "markdown-it";

const star = 0x2a;
const space = 0x20;
const quote = /["'„‚\p{Pi}\p{Pf}]/u;

/** Whether a UTF-16 unit is a quotation mark of any language, straight ones too. */
export function isQuotationMark(code: number): boolean {
  return quote.test(String.fromCharCode(code));
}

/**
 * Has two stars make bold text where they stand between a quotation mark and a letter: `**“Stop”**s`. CommonMark takes them
 * for the wrong end there, and readers would see stars. Single stars are left alone: they also multiply.
 */
export function emphasisAtQuotes(md: MarkdownIt): void {
  const { isWhiteSpace, isMdAsciiPunct, isPunctCharCode } = md.utils;
  const isLetter = (code: number): boolean =>
    !isWhiteSpace(code) && !isMdAsciiPunct(code) && !isPunctCharCode(code);
  const Before = md.inline.State;
  md.inline.State = class extends Before {
    override scanDelims(
      start: number,
      canSplitWord: boolean,
    ): ReturnType<InstanceType<typeof Before>["scanDelims"]> {
      const run = super.scanDelims(start, canSplitWord);
      if (run.length !== 2 || this.src.charCodeAt(start) !== star) return run;
      const before = start === 0 ? space : this.src.charCodeAt(start - 1);
      const behind = start + 2 < this.posMax ? this.src.charCodeAt(start + 2) : space;
      if (isQuotationMark(before) && isLetter(behind)) return { ...run, can_close: true };
      return isLetter(before) && isQuotationMark(behind) ? { ...run, can_open: true } : run;
    }
  };
}
