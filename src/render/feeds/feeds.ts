import { directionOf } from "../direction.ts";
import type { FeedArticleFacts, TermLinkFacts } from "../facts.ts";
import { hrefOf, inPaper, urlOf } from "../links.ts";
import { paperTitle } from "../paper-title.ts";
import type { RenderContext } from "../render-context.ts";
import type { CorrectionFacts } from "../views/corrections.ts";
import { articleId, articleItem, otherLanguage } from "./article-item.ts";
import type { Feed, FeedItem } from "./feed-model.ts";
import { inBrowser } from "./in-browser.ts";

/** What the feed of a paper holds, newest first. */
export interface SiteFeedFacts {
  readonly articles: readonly FeedArticleFacts[];
}

/** The feed of a term, newest first. */
export interface TermFeedFacts {
  readonly term: TermLinkFacts;
  /** As its record has it; empty if it has none. */
  readonly description: string;
  readonly articles: readonly FeedArticleFacts[];
}

/** The feed of a whole paper; `self` is its address, which its format decides. */
export function siteFeed({ articles }: SiteFeedFacts, self: string, context: RenderContext): Feed {
  const { frame } = context;
  const { settings, paper } = frame;
  return feedOf(
    { title: paperTitle(paper, frame), description: settings.description, self, page: paper.address },
    itemsOf(articles, context),
    context,
  );
}

/** The feed of a person, place or topic, of an author or a story. Thousands of feeds with whole articles would outweigh the site itself. */
export function termFeed(
  { term, description, articles }: TermFeedFacts,
  self: string,
  context: RenderContext,
): Feed {
  const { settings } = context.frame;
  return feedOf(
    {
      title: `${term.name} — ${settings.title}`,
      description,
      self,
      page: term.address,
    },
    itemsOf(articles, context),
    context,
  );
}

/** The feed of corrections: each leads to its notice on the article’s page. */
export function correctionsFeed(
  corrections: readonly CorrectionFacts[],
  self: string,
  context: RenderContext,
): Feed {
  const { frame, words } = context;
  const { settings } = frame;
  const items = corrections.map(({ article, date, kind, text, id }): FeedItem => {
    return {
      id: `${articleId(article, settings)}#${id}`,
      url: `${urlOf(article.address, settings)}#${id}`,
      title: words.labelled(words.correctionKinds[kind], article.title),
      published: date,
      changed: date,
      summary: text,
      authors: [],
      tags: [],
      image: undefined,
      language: otherLanguage(settings.language, article.language),
      original: undefined,
    };
  });
  return feedOf(
    {
      title: `${words.corrections} — ${settings.title}`,
      description: words.correctionsPage.standfirst(settings.title),
      self,
      page: inPaper("corrections/", frame),
    },
    items,
    context,
  );
}

/** An article stands in the feeds of all its terms, or in a feed of three formats, and is made once for most of them. */
function itemsOf(articles: readonly FeedArticleFacts[], context: RenderContext): FeedItem[] {
  return articles.map((article) => context.feedItems.of(article.digest, () => articleItem(article, context)));
}

/** A feed of items that are made already. */
export function feedOf(
  facts: {
    readonly title: string;
    readonly description: string;
    readonly self: string;
    readonly page: string;
  },
  items: readonly FeedItem[],
  context: RenderContext,
): Feed {
  const { settings } = context.frame;
  const { language } = settings;
  const feed = {
    title: facts.title,
    description: facts.description || facts.title,
    language,
    direction: directionOf(language),
    self: urlOf(facts.self, settings),
    page: urlOf(facts.page, settings),
    publisher: { name: settings.publisher.name, url: settings.url },
    hub: settings.webSub,
    styleSheet: hrefOf("/assets/feed.css", settings),
    items,
  };
  return { ...feed, inBrowser: inBrowser(feed, context) };
}
