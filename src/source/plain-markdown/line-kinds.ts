/** What a line is by its beginning, wherever it stands. */
export const blank = 0;
export const text = 1;
/** Spaces, and something behind them. */
export const indented = 2;
export const heading = 3;
export const quotation = 4;
/** A thematic break of stars or underscores. */
export const rule = 5;
export const bullet = 6;
/** An item of an ordered list that is numbered 1, which can stand right below a paragraph. */
export const firstNumber = 7;
export const laterNumber = 8;
/** The text of a footnote. */
export const note = 9;
/** A thematic break of dashes, which below a text makes a heading of it. */
export const dashes = 10;
export const tableRow = 11;
/** Anything else that might not be text. Lines from `dashes` on can change what the line above them is. */
export const odd = 12;
