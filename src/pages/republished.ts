import type { PublicArticle } from "../edition/edition.ts";
import type { Settings } from "../model/settings.ts";
import type { Partly } from "../model/whole.ts";

/** On which terms an article may be republished. */
export interface RepublishTerms {
  /** As somebody of the newsroom wrote it. */
  readonly licence: string;
  readonly note: string | undefined;
  /** Whether the article itself says the note, in its own language; else it is in that of the site. */
  readonly isNoteOwn: boolean;
}

/** An article that others may republish. */
export interface Republished {
  readonly article: PublicArticle;
  readonly terms: RepublishTerms;
}

/** Below the address of an article, the page with its text to copy. */
const place = "republish/";

/** The feed of what may be republished, below the address of a paper. */
export const partnersFeedFile = "republish/feed.xml";

/**
 * On which terms others may republish an article; undefined where they may not. Nor is there a page to copy from of what is not the
 * newsroom’s own, of advertising, and of what changes by the minute.
 */
export function republishTerms(
  { row, live }: Partly<Pick<PublicArticle, "row" | "live">>,
  { republish: usual }: Pick<Settings, "republish">,
): RepublishTerms | undefined {
  const own = row.republish;
  const licence = own?.licence ?? usual?.licence;
  if (licence === undefined || licence.toLowerCase() === "none") return undefined;
  if (row.canonical !== undefined || row.type === "sponsored" || live === "running") return undefined;
  return { licence, note: own?.note ?? usual?.note, isNoteOwn: own?.note !== undefined };
}

export function republishAddress(article: Pick<PublicArticle, "address">): string {
  return `${article.address}${place}`;
}

/** The newest of what others may republish, as many as a feed holds; what readers may not see yet is not among them. */
export function partnersArticles(
  articles: readonly PublicArticle[],
  settings: Pick<Settings, "republish" | "feeds">,
): Republished[] {
  const found: Republished[] = [];
  for (const article of articles) {
    if (found.length === settings.feeds.items) break;
    const terms = republishTerms(article, settings);
    if (terms !== undefined && article.hidden === undefined) found.push({ article, terms });
  }
  return found;
}
