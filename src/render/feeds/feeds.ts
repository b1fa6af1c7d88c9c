import type { LanguageEdition } from "../../edition/edition.ts";
import type { Settings } from "../../model/settings.ts";
import { feedWordsAddress } from "../../pages/feed-addresses.ts";
import { directionOf } from "../direction.ts";
import type { FeedArticleFacts, TermLinkFacts, VersionFacts } from "../facts.ts";
import { languageName } from "../language-name.ts";
import { hrefOf, urlOf } from "../links.ts";
import type { RenderContext } from "../render-context.ts";
import type { CorrectionFacts } from "../views/corrections.ts";
import { articleId, articleItem } from "./article-item.ts";
import type { Feed, FeedItem } from "./feed-model.ts";

/** What the feed of a language holds, newest first. */
export interface SiteFeedFacts {
  readonly language: VersionFacts;
  readonly articles: readonly FeedArticleFacts[];
}

/** The feed of a term, newest first. */
export interface TermFeedFacts {
  readonly term: TermLinkFacts;
  /** As its record has it; empty if it has none. */
  readonly description: string;
  readonly articles: readonly FeedArticleFacts[];
}

/** The feed of the whole site, or of one of its further languages; `self` is its address, which its format decides. */
export function siteFeed(
  { language: { language, address: page }, articles }: SiteFeedFacts,
  self: string,
  context: RenderContext,
): Feed {
  const { settings } = context.frame;
  return feedOf(
    {
      title: languageTitle({ language, address: page }, settings),
      description: settings.description,
      language,
      self,
      page,
    },
    itemsOf(articles, context),
    context,
  );
}

/** The name of the publication, and of the language where it is not the site’s own. */
export function languageTitle(
  { language, address }: Pick<LanguageEdition, "language" | "address">,
  { title }: Pick<Settings, "title">,
): string {
  return address === "/" ? title : `${title} — ${languageName(language)}`;
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
      language: article.language === settings.language ? undefined : article.language,
      original: undefined,
    };
  });
  return feedOf(
    {
      title: `${words.corrections} — ${settings.title}`,
      description: words.correctionsPage.standfirst(settings.title),
      self,
      page: "/corrections/",
    },
    items,
    context,
  );
}

/** An article stands in the feeds of all its terms, or in a feed of three formats, and is made once for most of them. */
function itemsOf(articles: readonly FeedArticleFacts[], context: RenderContext): FeedItem[] {
  return articles.map((article) => context.feedItems.of(article.digest, () => articleItem(article, context)));
}

function feedOf(
  facts: {
    readonly title: string;
    readonly description: string;
    /** BCP 47; the site’s own if absent. */
    readonly language?: string;
    readonly self: string;
    readonly page: string;
  },
  items: readonly FeedItem[],
  { frame }: RenderContext,
): Feed {
  const { settings } = frame;
  const { language = settings.language } = facts;
  return {
    title: facts.title,
    description: facts.description || facts.title,
    language,
    direction: directionOf(language),
    self: urlOf(facts.self, settings),
    page: urlOf(facts.page, settings),
    publisher: { name: settings.publisher.name, url: settings.url },
    hub: settings.webSub,
    styleSheets: ["/assets/feed.css", feedWordsAddress].map((address) => hrefOf(address, settings)),
    items,
  };
}
