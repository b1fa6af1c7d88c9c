import { narrowSpace } from "./narrow-spaces.ts";
import type { Typography } from "./typography.ts";

const capital = /\p{Lu}/u;

/** Where a straight mark stands that could begin a quotation and has no partner. */
export interface OpeningPlace {
  readonly isSingle: boolean;
  /** It is the first character of its paragraph. */
  readonly isFirst: boolean;
  /** A comma or a colon and a space stand before it. */
  readonly isIntroduced: boolean;
  /** The UTF-16 unit behind it. */
  readonly next: number;
}

/**
 * What becomes of a mark that could begin a quotation and has no partner in its paragraph. A quotation over several
 * paragraphs is opened in each and closed in the last. Single marks are more often apostrophes, unless they stand where
 * quotations begin.
 */
export function unpairedMark(
  { isSingle, isFirst, isIntroduced, next }: OpeningPlace,
  { quotes, spaces }: Typography,
): string {
  if (!isSingle) return spaces === undefined ? quotes[0] : withSpace(quotes[0]);
  const isOpening = isFirst || (isIntroduced && capital.test(String.fromCharCode(next)));
  return isOpening ? quotes[2] : "’";
}

/** A mark of a language with narrow spaces: guillemets have one on their inner side. */
export function withSpace(mark: string): string {
  return mark === "«" ? `«${narrowSpace}` : mark === "»" ? `${narrowSpace}»` : mark;
}
