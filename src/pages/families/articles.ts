import type { Edition, PublicArticle } from "../../edition/edition.ts";
import type { Page } from "../page.ts";

/** One page for each article, which knows its neighbours in time. */
export function* articlePages({ articles, languages, mentionsIn }: Edition): Iterable<Page> {
  const neighbours = languages.length === 1 ? inOneLanguage(articles) : byLanguage(articles);
  for (let index = 0; index < articles.length; index += 1) {
    const article = articles[index];
    if (article === undefined) continue;
    const newer = neighbours.newer(index);
    const older = neighbours.older(index);
    yield {
      address: article.address,
      owner: article.row.path,
      subject: {
        kind: "article",
        article,
        mentions: mentionsIn(article),
        ...(newer === undefined ? {} : { newer }),
        ...(older === undefined ? {} : { older }),
      },
    };
  }
}

type At = (index: number) => PublicArticle | undefined;

function inOneLanguage(articles: readonly PublicArticle[]): { newer: At; older: At } {
  return { newer: (index) => articles[index - 1], older: (index) => articles[index + 1] };
}

/** Whoever reads an article reads its language: the next one is in it too. */
function byLanguage(articles: readonly PublicArticle[]): { newer: At; older: At } {
  const newer: (PublicArticle | undefined)[] = [];
  const older: (PublicArticle | undefined)[] = [];
  const last = new Map<string | undefined, number>();
  articles.forEach((article, index) => {
    const before = last.get(article.row.language);
    if (before !== undefined) {
      newer[index] = articles[before];
      older[before] = article;
    }
    last.set(article.row.language, index);
  });
  return { newer: (index) => newer[index], older: (index) => older[index] };
}
