import type { Edition, PublicArticle } from "../edition/edition.ts";
import { lastChange } from "../edition/last-change.ts";
import type { Neighbour, PageOf } from "../pages/page.ts";
import { type StoryPlace, storyPlace } from "../pages/story-place.ts";
import type { ArticleFacts, NeighbourFacts, StoryPlaceFacts } from "../render/facts.ts";
import { articleView } from "../render/views/article.ts";
import { type Kind, noneNewest, usualClaim } from "./kind.ts";
import { linkFacts } from "./plain-facts.ts";
import type { SharedFacts } from "./shared-facts.ts";

/** One page for each article, which knows its neighbours in time and in its story. */
export const articleKind: Kind<"article", ArticleFacts> = {
  *pages(edition) {
    const { articles } = edition;
    const neighbours = neighboursOf(articles);
    for (const [index, article] of articles.entries())
      yield articlePage(article, neighbours.newer[index], neighbours.older[index], edition);
  },
  facts({ subject: { article, newer, older, story } }, shared) {
    const { address, hidden, terms, byline, versions = [], related } = article;
    return {
      address,
      hidden,
      row: shared.row(article),
      terms: terms.map((group) => group.map((term) => shared.term(term))),
      byline: byline?.map((piece) => (typeof piece === "string" ? piece : linkFacts(piece))),
      versions: versions.map(({ language, address }) => ({ language, address })),
      newer: newer && neighbourFacts(newer),
      older: older && neighbourFacts(older),
      related: related.map(({ article, because: { name, address } }) => ({
        article: shared.mention(article),
        because: { name, address },
      })),
      mentions: shared.edition.mentionsIn(article),
      story: story && storyFacts(story, shared),
    };
  },
  made: {
    as: "page",
    apart: true,
    view: (facts, _address, site) => articleView(facts, site.in(facts.row.language)),
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

function neighbourFacts({ address, row: { title } }: Neighbour): NeighbourFacts {
  return { address, title };
}

function storyFacts(
  { story, part, total, before, after, soFar }: StoryPlace,
  shared: SharedFacts,
): StoryPlaceFacts {
  return {
    story: shared.term(story),
    description: story.entry?.description,
    part,
    total,
    before: before && shared.mention(before),
    after: after && shared.mention(after),
    soFar: soFar.map((one) => shared.mention(one)),
  };
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
