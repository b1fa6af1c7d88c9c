import type { Edition, PublicArticle } from "../../edition/edition.ts";
import type { Page } from "../page.ts";
import { storyPlace } from "../story-place.ts";

/** One page for each article, which knows its neighbours in time and in its story. */
export function* articlePages(edition: Edition): Iterable<Page> {
  const { articles } = edition;
  const neighbours = neighboursOf(articles);
  for (let index = 0; index < articles.length; index += 1) {
    const article = articles[index];
    if (article === undefined) continue;
    const newer = neighbours.newer[index];
    const older = neighbours.older[index];
    const story = storyPlace(article, edition);
    yield {
      address: article.address,
      owner: article.row.path,
      subject: {
        kind: "article",
        article,
        ...(newer === undefined ? {} : { newer }),
        ...(older === undefined ? {} : { older }),
        ...(story === undefined ? {} : { story }),
      },
    };
  }
}

interface Neighbours {
  readonly newer: readonly (PublicArticle | undefined)[];
  readonly older: readonly (PublicArticle | undefined)[];
}

/**
 * The articles before and after each, by its place in the list. Whoever reads an article reads its language, so they are in
 * it too; and advertising leads nowhere as if it were news, and no news leads to it.
 */
function neighboursOf(articles: readonly PublicArticle[]): Neighbours {
  const newer: (PublicArticle | undefined)[] = new Array(articles.length);
  const older: (PublicArticle | undefined)[] = new Array(articles.length);
  const last = new Map<string | undefined, number>();
  articles.forEach((article, index) => {
    if (article.row.type === "sponsored") return;
    const before = last.get(article.row.language);
    if (before !== undefined) {
      newer[index] = articles[before];
      older[before] = article;
    }
    last.set(article.row.language, index);
  });
  return { newer, older };
}
