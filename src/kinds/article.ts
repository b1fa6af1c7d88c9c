import type { Edition, PublicArticle } from "../edition/edition.ts";
import { lastChange } from "../edition/last-change.ts";
import type { PageOf } from "../pages/page.ts";
import { storyPlace } from "../pages/story-place.ts";
import { articleView } from "../render/views/article.ts";
import { type Kind, noneNewest, usualClaim } from "./kind.ts";
import { articleParts, type Parts } from "./shared-facts.ts";
import { relatedParts, storyPlaceParts } from "./story-parts.ts";

/** One page for each article, which knows its neighbours in time and in its story. */
export const articleKind: Kind<"article"> = {
  *pages(edition) {
    const { articles } = edition;
    const neighbours = neighboursOf(articles);
    for (const [index, article] of articles.entries())
      yield articlePage(article, neighbours.newer[index], neighbours.older[index], edition);
  },
  facts: ({ subject: { article, newer, older, story } }, edition) => [
    ...articleParts(article),
    ...(article.versions ?? []).flatMap(({ language, address, title }) => [language, address, title]),
    ...[newer, older].flatMap((neighbour) => [neighbour?.address, neighbour?.row.title]),
    ...mentionParts(edition, article),
    ...relatedParts(article),
    ...(story === undefined ? [] : storyPlaceParts(story)),
  ],
  made: {
    as: "page",
    view: ({ subject }, site) => articleView(subject, site.in(subject.article.row.language)),
  },
  sitemap({ address, subject: { article } }) {
    const { row, hidden } = article;
    if (hidden !== undefined || row.canonical !== undefined) return undefined;
    return { address, changed: lastChange(row).iso };
  },
  newest: noneNewest,
  claim: {
    ...usualClaim,
    at: ({ subject: { article } }) => ({ file: article.row.path, field: ["slug"] }),
    advice: () => "Give one of the two articles another `slug`.",
    rename: (_page, part) => `Give the article another \`slug\`, such as \`slug: ${part}-news\`.`,
    text: ({ subject: { article } }) => article.row,
  },
};

function articlePage(
  article: PublicArticle,
  newer: PublicArticle | undefined,
  older: PublicArticle | undefined,
  edition: Edition,
): PageOf<"article"> {
  const story = storyPlace(article, edition);
  return {
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

function mentionParts(edition: Edition, article: PublicArticle): Parts {
  return edition.mentionsIn(article).flatMap(({ start, end, address }) => [start, end, address]);
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
