import { addressOf, rssDate, SITE, type Article } from "./site.ts";

const escape = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** An RSS 2.0 feed of the first twenty articles. */
export function feed(title: string, path: string, articles: Article[], full: boolean): Response {
  const url = (to: string): string => new URL(to, SITE.url).href;
  const items = articles.slice(0, 20).map((article) => {
    const link = url(addressOf(article));
    return `    <item>
      <title>${escape(article.data.title)}</title>
      <link>${link}</link>
      <guid>${link}</guid>
      <pubDate>${rssDate(article.data.date)}</pubDate>
      <description>${escape(article.data.description)}</description>${
        full ? `\n      <content:encoded>${escape(article.rendered?.html ?? "")}</content:encoded>` : ""
      }
    </item>`;
  });
  return new Response(`<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/">
  <channel>
    <title>${escape(title)}</title>
    <link>${url(path)}</link>
    <description>${escape(title)}</description>
    <language>en</language>
    <atom:link href="${url(`${path}feed.xml`)}" rel="self" type="application/rss+xml"/>
${items.join("\n")}
  </channel>
</rss>
`);
}
