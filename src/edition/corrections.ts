import type { Correction } from "../model/content.ts";
import { correctionIds } from "../model/correction-id.ts";
import type { PublicArticle } from "./edition.ts";

/** A correction that readers may see. */
export interface PublishedCorrection {
  readonly article: PublicArticle;
  readonly correction: Correction;
  /** The id of its notice on the article’s page. */
  readonly id: string;
}

/**
 * The corrections and clarifications of public articles, newest first; equal dates in the order of the articles, and of
 * the list on an article. A correction follows its article: that of a draft or an embargoed article is not among them.
 */
export function publishedCorrections(articles: readonly PublicArticle[]): PublishedCorrection[] {
  const all: PublishedCorrection[] = [];
  for (const article of articles) {
    const { corrections } = article.row;
    if (corrections.length === 0 || article.hidden !== undefined) continue;
    const ids = correctionIds(corrections);
    corrections.forEach((correction, index) => {
      all.push({ article, correction, id: ids[index] ?? "" });
    });
  }
  return all.sort((a, b) => b.correction.date.epoch - a.correction.date.epoch);
}
