import type { PublishedCorrection } from "../../edition/corrections.ts";
import type { LanguageEdition, PublicArticle, Term } from "../../edition/edition.ts";
import type { Settings } from "../../model/settings.ts";
import { feedWordsAddress } from "../../pages/feed-addresses.ts";
import { feedItems } from "../../pages/feed-items.ts";
import { directionOf } from "../direction.ts";
import { languageName } from "../language-name.ts";
import { hrefOf, urlOf } from "../links.ts";
import type { RenderContext } from "../render-context.ts";
import { articleId, articleItem } from "./article-item.ts";
import type { Feed, FeedItem } from "./feed-model.ts";

/** The feed of the whole site, or of one of its further languages; `self` is its address, which its format decides. */
export function siteFeed(
  { language, address: page, articles }: LanguageEdition,
  self: string,
  context: RenderContext,
): Feed {
  const { settings } = context.edition;
  const { fullText } = settings.feeds;
  return feedOf(
    {
      title: languageTitle({ language, address: page }, settings),
      description: settings.description,
      language,
      self,
      page,
    },
    feedItems(articles, settings).map((article) =>
      fullText ? wholeItem(article, context) : summaryItem(article, context),
    ),
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
export function termFeed(term: Term, self: string, context: RenderContext): Feed {
  const { settings } = context.edition;
  return feedOf(
    {
      title: `${term.name} — ${settings.title}`,
      description: term.entry?.description ?? "",
      self,
      page: term.address,
    },
    feedItems(term.articles, settings).map((article) => summaryItem(article, context)),
    context,
  );
}

/** The feed of corrections: each leads to its notice on the article’s page. */
export function correctionsFeed(
  corrections: readonly PublishedCorrection[],
  self: string,
  context: RenderContext,
): Feed {
  const { edition, words } = context;
  const { settings } = edition;
  const items = corrections.map(({ article, correction, id }): FeedItem => {
    const { row, address } = article;
    return {
      id: `${articleId(article, settings)}#${id}`,
      url: `${urlOf(address, settings)}#${id}`,
      title: words.labelled(words.correctionKinds[correction.kind], row.title),
      published: correction.date,
      changed: correction.date,
      summary: correction.text,
      authors: [],
      tags: [],
      image: undefined,
      language: row.language === settings.language ? undefined : row.language,
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

function wholeItem(article: PublicArticle, context: RenderContext): FeedItem {
  return context.feedArticles.of(article, () => articleItem(article, true, context));
}

/** An article without its text stands in the feeds of all its terms, and is made once for most of them. */
function summaryItem(article: PublicArticle, context: RenderContext): FeedItem {
  return context.feedSummaries.of(article, () => articleItem(article, false, context));
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
  { edition }: RenderContext,
): Feed {
  const { settings } = edition;
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
