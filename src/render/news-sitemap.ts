import { inLanguage } from "../model/language.ts";
import type { Settings } from "../model/settings.ts";
import { urlOf } from "./links.ts";
import { xml, xmlDocument } from "./xml.ts";

/** What a news sitemap says of an article. */
export interface NewsFacts {
  readonly address: string;
  readonly title: string;
  /** ISO 8601 */
  readonly date: string;
  readonly language: string | undefined;
}

/**
 * A Google News sitemap, https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap. The date is
 * that of first publication; the name of the publication stands without what is in parentheses. A file without any address
 * is not valid (https://www.sitemaps.org/schemas/sitemap/0.9/sitemap.xsd), so where nothing is new it has the front page.
 */
export function newsSitemap(articles: readonly NewsFacts[], settings: Settings): string {
  const urls = articles.map(({ address, title, date, language: own = settings.language }) => {
    const name = withoutParentheses(inLanguage(settings.languages, own)?.title ?? settings.title);
    const language = newsLanguage(own);
    return xml`<url><loc>${urlOf(address, settings)}</loc><news:news><news:publication><news:name>${name}</news:name><news:language>${language}</news:language></news:publication><news:publication_date>${date}</news:publication_date><news:title>${title}</news:title></news:news></url>\n`;
  });
  if (urls.length === 0) urls.push(xml`<url><loc>${urlOf("/", settings)}</loc></url>\n`);
  return xmlDocument(
    xml`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">\n${urls}</urlset>`,
  );
}

/** “The Example Times (subscription)” → “The Example Times”; a name that is nothing else keeps its words. */
function withoutParentheses(title: string): string {
  const plain = title
    .replace(/\([^()]*\)/g, "")
    .replace(/\s+/g, " ")
    .trim();
  return plain === "" ? title.replace(/[()]/g, "").trim() : plain;
}

/** The language as Google wants it: two or three letters of ISO 639, but `zh-cn` and `zh-tw` for the two ways of writing Chinese. */
function newsLanguage(tag: string): string {
  const [language = "", ...rest] = tag.toLowerCase().split("-");
  if (language !== "zh") return language;
  return rest.some((part) => ["hant", "tw", "hk", "mo"].includes(part)) ? "zh-tw" : "zh-cn";
}
