import type { Article } from "../model/content.ts";
import type { Settings } from "../model/settings.ts";
import { articleAddress, plainAddress } from "./article-address.ts";

/** What an editor may call an article: its address or an old one, its slug, its file without folder and ending. */
export function namesOfArticle(row: Article, settings: Pick<Settings, "language">): Set<string> {
  const file = row.path.replace(/^content\/articles\//, "").replace(/\.md$/, "");
  return new Set([
    articleAddress(row, settings),
    plainAddress(row),
    ...row.aliases,
    row.slug,
    file,
    file.replace(/^.*\//, ""),
  ]);
}
