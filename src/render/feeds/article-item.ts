import type { PublicArticle } from "../../edition/edition.ts";
import { groupIndex } from "../../edition/edition.ts";
import { lastChange } from "../../edition/last-change.ts";
import { authorsGroup } from "../../model/content.ts";
import { urlOf, webUrl } from "../links.ts";
import type { RenderContext } from "../render-context.ts";
import { withDateline } from "../with-dateline.ts";
import { feedHtml } from "./feed-html.ts";
import { feedImage } from "./feed-image.ts";
import type { FeedItem, FeedTag } from "./feed-model.ts";

/** An article as an item of a feed. Its address is its id: it is made of the day and the file’s name, not of the headline. */
export function articleItem(article: PublicArticle, fullText: boolean, context: RenderContext): FeedItem {
  const { edition } = context;
  const { settings } = edition;
  const { row, address, terms } = article;
  const id = urlOf(address, settings);
  const authors = terms[groupIndex(edition, authorsGroup)] ?? [];
  return {
    id,
    title: row.title,
    published: row.date,
    changed: lastChange(row),
    summary: row.summary || row.title,
    ...(fullText ? { html: feedHtml(withDateline(context.body(row), row.dateline), id) } : {}),
    authors: authors.map(({ name, address }) => ({ name, url: urlOf(address, settings) })),
    tags: tagsOf(article, context),
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
