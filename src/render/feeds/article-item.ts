import type { PublicArticle } from "../../edition/edition.ts";
import { groupIndex } from "../../edition/edition.ts";
import { lastChange } from "../../edition/last-change.ts";
import { authorsGroup } from "../../model/content.ts";
import type { Settings } from "../../model/settings.ts";
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
export function articleId(
  { row, address }: Pick<PublicArticle, "row" | "address">,
  settings: Settings,
): string {
  return urlOf(row.aliases[0] ?? address, settings);
}

/** An article as an item of a feed. */
export function articleItem(article: PublicArticle, fullText: boolean, context: RenderContext): FeedItem {
  const { edition } = context;
  const { settings } = edition;
  const { row, address, terms } = article;
  const authors = terms[groupIndex(edition, authorsGroup)] ?? [];
  const { words } = context.in(row.language);
  return {
    id: articleId(article, settings),
    url: urlOf(address, settings),
    title: headlineAlone(row, words),
    published: row.date,
    changed: lastChange(row),
    summary: row.summary || row.title,
    ...(fullText ? { html: articleText(article, context) } : {}),
    authors: authors.map(({ name, address }) => ({ name, url: urlOf(address, settings) })),
    tags: [
      ...[labelOf({ type: row.type }, words) ?? []].flat().map((name) => ({ name, taxonomy: settings.url })),
      ...tagsOf(article, context),
    ],
    image: row.image && feedImage(row.image, edition),
    language: row.language === settings.language ? undefined : row.language,
    original: row.canonical && webUrl(row.canonical),
  };
}

/** Every tag of the taxonomies, told apart by the address of its index. */
function tagsOf({ terms }: PublicArticle, { edition }: RenderContext): FeedTag[] {
  return edition.groups.flatMap((group, index) => {
    const tagged = group.kind === "taxonomy" ? (terms[index] ?? []) : [];
    if (tagged.length === 0) return [];
    const taxonomy = urlOf(group.address, edition.settings);
    return tagged.map(({ name }) => ({ name, taxonomy }));
  });
}
