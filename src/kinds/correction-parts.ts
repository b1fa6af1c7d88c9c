import type { PublishedCorrection } from "../edition/corrections.ts";
import type { Parts } from "./shared-facts.ts";

/** What a list of corrections says of each. */
export function correctionParts(corrections: readonly PublishedCorrection[]): Parts {
  return corrections.flatMap(({ article, correction: { date, kind, text }, id }) => {
    const { title, language } = article.row;
    return [article.address, title, language, id, date.iso, kind, text];
  });
}
