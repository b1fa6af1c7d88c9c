import type { Settings } from "../../model/settings.ts";
import type { FeedArticleFacts } from "../facts.ts";
import { headlineAlone, labelOf } from "../labels.ts";
import { urlOf, webUrl } from "../links.ts";
import type { RenderContext } from "../render-context.ts";
import { articleText } from "./article-text.ts";
import { feedImage } from "./feed-image.ts";
import type { FeedItem, FeedTag } from "./feed-model.ts";

/**
 * By what feed readers know an article: its address, which is made of the day and the file’s name, not of the headline. Where
 * the address changed, the oldest one, which leads to the article still.
 */
export function articleId({ firstAddress }: { readonly firstAddress: string }, settings: Settings): string {
  return urlOf(firstAddress, settings);
}

/** An article as an item of a feed. */
export function articleItem(article: FeedArticleFacts, context: RenderContext): FeedItem {
  const { frame } = context;
  const { settings } = frame;
  const { row, address, authors, whole } = article;
  const { words } = context.in(row.language);
  return {
    id: articleId(article, settings),
    url: urlOf(address, settings),
    title: headlineAlone(row, words),
    published: row.date,
    changed: article.changed,
    summary: row.summary || row.title,
    ...(whole === undefined ? {} : { html: articleText(whole, address, context) }),
    authors: authors.map(({ name, address }) => ({ name, url: urlOf(address, settings) })),
    tags: [
      ...[labelOf({ type: row.type }, words) ?? [], row.ai === undefined ? [] : words.ai[row.ai.use]]
        .flat()
        .map((name) => ({ name, taxonomy: settings.url })),
      ...tagsOf(article, context),
    ],
    image: row.image && feedImage(row.image, settings),
    language: otherLanguage(settings.language, row.language),
    original: row.canonical && webUrl(row.canonical),
  };
}

/** The language of an item, where it is not that of its feed. */
export function otherLanguage(feed: string, language: string | undefined): string | undefined {
  return language?.toLowerCase() === feed.toLowerCase() ? undefined : language;
}

/** Every tag of the taxonomies, told apart by the address of its index. */
function tagsOf({ tags }: FeedArticleFacts, { frame }: RenderContext): FeedTag[] {
  return tags.flatMap(({ group, terms }) => {
    const { address } = frame.groups.find(({ id }) => id === group.id) ?? group;
    const taxonomy = urlOf(address, frame.settings);
    return terms.map(({ name }) => ({ name, taxonomy }));
  });
}
