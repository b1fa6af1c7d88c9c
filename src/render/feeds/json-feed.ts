import { cleanText } from "../../model/clean-text.ts";
import { toRfc3339 } from "../../model/moment.ts";
import type { Settings } from "../../model/settings.ts";
import type { Feed, FeedItem, FeedPerson } from "./feed-model.ts";

/** What the `xml` tag leaves out too, so that all formats say the same. */
const spoilt = /[\u0080-\u009f\ufffd]/g;

/**
 * A feed as JSON Feed 1.1, https://jsonfeed.org/version/1.1. Titles and summaries are plain text; HTML stands in
 * `content_html` alone. Dates are RFC 3339 in the newsroom’s time `zone`.
 */
export function jsonFeed(feed: Feed, zone: Settings["timeZone"]): string {
  const document = {
    version: "https://jsonfeed.org/version/1.1",
    title: feed.title,
    home_page_url: feed.page,
    feed_url: feed.self,
    description: feed.description,
    language: feed.language,
    authors: [person(feed.publisher)],
    hubs: feed.hub === undefined ? undefined : [{ type: "WebSub", url: feed.hub }],
    items: feed.items.map((item) => itemOf(item, zone)),
  };
  const clean = (_key: string, value: unknown) =>
    typeof value === "string" ? cleanText(value).replace(spoilt, "") : value;
  return `${JSON.stringify(document, clean, 1)}\n`;
}

function itemOf(item: FeedItem, zone: Settings["timeZone"]): object {
  const { published, changed, html, authors, tags } = item;
  return {
    id: item.id,
    url: item.url,
    external_url: item.original,
    title: item.title,
    ...(html === undefined ? { content_text: item.summary } : { content_html: html, summary: item.summary }),
    image: item.image?.url,
    date_published: toRfc3339(published, zone),
    date_modified: changed === published ? undefined : toRfc3339(changed, zone),
    authors: authors.length === 0 ? undefined : authors.map(person),
    tags: tags.length === 0 ? undefined : tags.map(({ name }) => name),
    language: item.language,
  };
}

function person({ name, url }: FeedPerson): object {
  return { name, url };
}
