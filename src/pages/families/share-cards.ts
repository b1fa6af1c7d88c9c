import type { Edition } from "../../edition/edition.ts";
import type { Page } from "../page.ts";
import { shareCardAddress, siteCardAddress } from "../share-card.ts";

/** The share card of the site, and of each article that has no picture, where the settings want them. */
export function* shareCards({ articles, settings }: Edition): Iterable<Page> {
  if (!settings.shareCards) return;
  yield { address: siteCardAddress, subject: { kind: "site-card" } };
  for (const article of articles) {
    const address = shareCardAddress(article, settings);
    if (address !== undefined)
      yield { address, subject: { kind: "share-card", article }, owner: article.row.path };
  }
}
