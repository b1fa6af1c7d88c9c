import type { PublicArticle } from "../edition/edition.ts";
import { groupIndex } from "../edition/edition.ts";
import { authorsGroup } from "../model/content.ts";
import { latest, type Moment, toRfc822 } from "../model/moment.ts";
import { feedHtml } from "./feed-html.ts";
import { urlOf } from "./links.ts";
import type { RenderContext } from "./render-context.ts";
import { type Xml, xml, xmlDocument } from "./xml.ts";

export interface FeedFacts {
  readonly title: string;
  readonly description: string;
  /** BCP 47 */
  readonly language: string;
  /** Address of the feed itself, within the site. */
  readonly self: string;
  /** Address of the page that it is the feed of. */
  readonly page: string;
  readonly articles: readonly PublicArticle[];
  readonly fullText: boolean;
}

/**
 * A feed, RSS 2.0 by the RSS Advisory Board’s profile: `guid` is the article’s address, authors are `dc:creator` (RSS’s
 * own `author` is an e-mail address), the summary stands before the full text, and `lastBuildDate` is the newest change of
 * an item, never the time of the build.
 */
export function rssFeed(facts: FeedFacts, context: RenderContext): string {
  const { settings } = context.edition;
  const changed = facts.articles
    .map(lastChange)
    .reduce<Moment | undefined>((a, b) => (a === undefined ? b : latest(a, b)), undefined);
  return xmlDocument(xml`<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel>
<title>${facts.title}</title>
<link>${urlOf(facts.page, settings)}</link>
<description>${facts.description || facts.title}</description>
<language>${facts.language}</language>
${changed === undefined ? undefined : xml`<lastBuildDate>${toRfc822(changed)}</lastBuildDate>\n`}<atom:link rel="self" type="application/rss+xml" href="${urlOf(facts.self, settings)}"/>
${facts.articles.map((article) =>
  facts.fullText
    ? item(article, true, context)
    : context.feedSummaries.of(article, () => item(article, false, context)),
)}</channel>
</rss>`);
}

function item(article: PublicArticle, fullText: boolean, context: RenderContext): Xml {
  const { edition } = context;
  const { row, address, terms } = article;
  const url = urlOf(address, edition.settings);
  const authors = terms[groupIndex(edition, authorsGroup)] ?? [];
  const content = fullText
    ? xml`<content:encoded>${feedHtml(context.body(row), url)}</content:encoded>\n`
    : undefined;
  return xml`<item>
<title>${row.title}</title>
<link>${url}</link>
<guid isPermaLink="true">${url}</guid>
<pubDate>${toRfc822(row.date)}</pubDate>
${authors.map(({ name }) => xml`<dc:creator>${name}</dc:creator>\n`)}${categories(article, context)}<description>${row.summary || row.title}</description>
${content}</item>
`;
}

/** Every tag of the taxonomies, told apart by the address of its index. */
function categories({ terms }: PublicArticle, { edition }: RenderContext): Xml[] {
  return edition.groups.flatMap((group, index) =>
    group.kind === "taxonomy"
      ? (terms[index] ?? []).map(
          ({ name }) =>
            xml`<category domain="${urlOf(group.address, edition.settings)}">${name}</category>\n`,
        )
      : [],
  );
}

function lastChange({ row }: PublicArticle): Moment {
  return row.corrections.reduce((change, { date }) => latest(change, date), row.updated ?? row.date);
}
