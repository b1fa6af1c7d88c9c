/** Of columns of figures: they stand below each other at their last digit. */
export const figuresClass = "figures";

/** A number, with what stands around numbers in tables: signs, units of money and of measure, a footnote’s star. */
const figure =
  /^[-+−–±<>≈~]?\s?(?:[$€£¥₴]\s?)?\d[\d.,’'\u00a0\u202f ]*(?:\s?(?:%|‰|[$€£¥₴]|°[CF]?|[a-zµ]{1,3}))?\*?$/u;
const nothing = /^[-–—−]?$/;

/**
 * Which columns hold figures alone, by the texts of the cells below the head; an empty cell or a dash is neither. The first names
 * its rows, also where it does so by years.
 */
export function figureColumns(rows: readonly (readonly string[])[], columns: number): boolean[] {
  return Array.from({ length: columns }, (_, column) => {
    if (column === 0) return false;
    const cells = rows.map((row) => (row[column] ?? "").trim()).filter((text) => !nothing.test(text));
    return cells.length > 0 && cells.every((text) => figure.test(text));
  });
}
