import { yearsOld } from "../edition/age.ts";
import type { Mention, PublicArticle } from "../edition/edition.ts";
import { lastChange } from "../edition/last-change.ts";
import { kickerOf } from "../pages/kicker.ts";
import { neighboursOf } from "../pages/neighbours.ts";
import type { Neighbour } from "../pages/page.ts";
import { republishAddress, republishTerms } from "../pages/republished.ts";
import { sinceThen } from "../pages/since-then.ts";
import { type StoryPlace, storyPlace } from "../pages/story-place.ts";
import type { ArticleFacts, NeighbourFacts, StoryPlaceFacts } from "../render/facts.ts";
import { articleView } from "../render/views/article.ts";
import { type Kind, noneNewest, usualClaim } from "./kind.ts";
import { linkFacts } from "./plain-facts.ts";
import type { SharedFacts } from "./shared-facts.ts";

/** One page for each article, which knows its neighbours in its story or its section. */
export const articleKind: Kind<"article", ArticleFacts> = {
  of: "paper",
  *pages(paper, edition) {
    for (const [index, article] of paper.articles.entries()) {
      const story = storyPlace(article, paper);
      const since = sinceThen(article, index, story, paper, edition);
      const shown = new Set([...article.related.map(({ article }) => article), ...since].map(addressOf));
      const neighbours = neighboursOf(article, index, story, shown, paper, edition.settings);
      yield {
        address: article.address,
        paper,
        owner: article.row.path,
        subject: {
          kind: "article",
          article,
          ...neighbours,
          ...(story === undefined ? {} : { story }),
          ...(since.length === 0 ? {} : { since }),
        },
      };
    }
  },
  facts({ subject: { article, newer, older, story, since } }, shared) {
    const { address, hidden, terms, byline, related } = article;
    return {
      address,
      hidden,
      row: shared.row(article),
      terms: terms.map((group) => group.map((term) => shared.term(term))),
      byline: byline?.map((piece) => (typeof piece === "string" ? piece : linkFacts(piece))),
      newer: newer && neighbourFacts(newer),
      older: older && neighbourFacts(older),
      related: related.map(({ article, because: { name, address } }) => ({
        article: shared.mention(article),
        because: { name, address },
      })),
      mentions: shared.edition.mentionsIn(article),
      story: story && storyFacts(story, shared),
      since: since && sinceFacts(since, article, shared),
      live: article.live,
      republish:
        republishTerms(article, shared.edition.settings) === undefined
          ? undefined
          : republishAddress(article),
      years: shared.edition.settings.ageNotes ? yearsOld(article.row, shared.edition.now) : 0,
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

/** What came after an older article, and where all of its topic is. */
function sinceFacts(
  since: readonly Mention[],
  { terms }: PublicArticle,
  shared: SharedFacts,
): ArticleFacts["since"] {
  const topic = kickerOf(terms, shared.edition.settings);
  return { articles: since.map((one) => shared.mention(one)), topic: topic && linkFacts(topic) };
}

function addressOf({ address }: Mention): string {
  return address;
}

function neighbourFacts({ address, row: { title } }: Neighbour): NeighbourFacts {
  return { address, title };
}

function storyFacts({ story, part, total, after, soFar }: StoryPlace, shared: SharedFacts): StoryPlaceFacts {
  return {
    story: shared.term(story),
    description: story.entry?.description,
    part,
    total,
    after: after && shared.mention(after),
    soFar: soFar.map((one) => shared.mention(one)),
  };
}
