import { XMLParser, XMLValidator } from "fast-xml-parser";
import { payloadMistakes } from "./payload-rules.ts";

/** The feed’s own address, and the moment after which nothing in it may be dated (milliseconds since 1970 UTC). */
export interface FeedFacts {
  readonly self: string;
  readonly now: number;
}

const lists = ["item", "entry", "category", "dc:creator", "atom:link", "link", "author", "guid", "enclosure"];
const parser = new XMLParser({
  ignoreAttributes: false,
  parseTagValue: false,
  htmlEntities: true,
  trimValues: false,
  isArray: (name, path) => lists.includes(name) && !(name === "link" && String(path).startsWith("rss")),
});

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const badCharacters = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u0080-\u009f\ufffd-\uffff]/;
const rfc822 =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} (?:GMT|[+-]\d{4})$/;
const rfc3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;
const absolute = /^https?:\/\/[^/\s]+\/\S*$/;

/** Collects mistakes: `says(rule, holds, what)` notes the rule where it does not hold. */
function book() {
  const mistakes: string[] = [];
  const says = (rule: string, holds: unknown, what: unknown): void => {
    if (!holds) mistakes.push(`${rule}: ${String(what).slice(0, 120)}`);
  };
  return { mistakes, says };
}

function wellFormed(text: string, rule: string, says: ReturnType<typeof book>["says"]): boolean {
  says(rule, text.startsWith('<?xml version="1.0" encoding="UTF-8"?>\n'), "declaration");
  says("R10", !badCharacters.test(text) && !/&#(?:x0|x1[0-9a-f]|[0-8]);/i.test(text), "characters");
  const valid = XMLValidator.validate(text);
  says(rule, valid === true, JSON.stringify(valid));
  return valid === true;
}

function unique(values: readonly string[]): boolean {
  return new Set(values).size === values.length;
}

/** What of an RSS feed is against the rules of the RSS Advisory Board’s profile and of the W3C’s validator. */
export function rssMistakes(text: string, { self, now }: FeedFacts): string[] {
  const { mistakes, says } = book();
  if (!wellFormed(text, "R11", says)) return mistakes;
  const { channel } = parser.parse(text).rss;
  for (const name of ["title", "link", "description", "language"]) says("R1", channel[name]?.trim(), name);
  const links = channel["atom:link"] ?? [];
  const own = links.filter((link: Attributes) => link["@_rel"] === "self");
  says(
    "R2",
    own.length === 1 && own[0]["@_href"] === self && own[0]["@_type"] === "application/rss+xml",
    self,
  );
  says("R2", text.includes('xmlns:atom="http://www.w3.org/2005/Atom"'), "namespace");
  const items: Item[] = channel.item ?? [];
  const guids = items.map(({ guid }) => String(guid?.[0]?.["#text"] ?? ""));
  says("R3", unique(guids), guids);
  says("R11", items.length === 0 || rfc822.test(channel.lastBuildDate), channel.lastBuildDate);
  says("R4", items.length === 0 || Date.parse(channel.lastBuildDate) <= now, channel.lastBuildDate);
  for (const [at, item] of items.entries()) {
    says("R1", item.title?.trim() && item.description?.trim(), JSON.stringify(item));
    // The first address of an item stays its id when the item has moved.
    const moved = item.link !== guids[at];
    says("R3", absolute.test(guids[at] ?? "") && absolute.test(item.link), guids[at]);
    says("R3", item.guid?.length === 1 && item.guid[0]?.["@_isPermaLink"] === String(!moved), item.link);
    says("R4", rfc822.test(item.pubDate) && Date.parse(item.pubDate) <= now, item.pubDate);
    says("R9", item.author === undefined && item["dc:subject"] === undefined, "author");
    for (const name of item["dc:creator"] ?? []) says("R9", name.trim(), "dc:creator");
    for (const category of item.category ?? []) {
      says("R9", absolute.test(category["@_domain"]) && category["#text"]?.trim(), JSON.stringify(category));
    }
    const content = item["content:encoded"];
    for (const mistake of payloadMistakes(content ?? "")) says(mistake, false, guids[at]);
    says("enclosure", (item.enclosure?.length ?? 0) <= 1, guids[at]);
    for (const one of item.enclosure ?? []) {
      says(
        "enclosure",
        absolute.test(one["@_url"]) && /^(?:0|[1-9]\d*)$/.test(one["@_length"]),
        JSON.stringify(one),
      );
      says("enclosure", /^[\w.+-]+\/[\w.+-]+$/.test(one["@_type"]), JSON.stringify(one));
    }
  }
  for (const item of text.split("<item>").slice(1)) {
    const full = item.indexOf("<content:encoded>");
    says(
      "R5",
      full === -1 || (item.indexOf("<description>") !== -1 && item.indexOf("<description>") < full),
      item,
    );
    says("R6", !/<title>[^<]*&(?!#x[0-9A-F]+;)/.test(item), item);
  }
  return mistakes;
}

/** What of an Atom feed is against RFC 4287 and the W3C’s validator. */
export function atomMistakes(text: string, { self, now }: FeedFacts): string[] {
  const { mistakes, says } = book();
  if (!wellFormed(text, "A1", says)) return mistakes;
  const { feed } = parser.parse(text);
  const dated = (rule: string, date: string) =>
    says(rule, rfc3339.test(date) && Date.parse(date) <= now + 1_000, date);
  says("A1", absolute.test(feed.id) && feed.title?.trim() && feed.author?.[0]?.name, feed.id);
  dated("A1", feed.updated);
  const own = (feed.link ?? []).filter((link: Attributes) => link["@_rel"] === "self");
  says("A1", own.length === 1 && own[0]["@_href"] === self, self);
  const entries: Entry[] = feed.entry ?? [];
  says("A4", unique(entries.map(({ id }) => id)), "ids");
  says(
    "A4",
    unique(entries.map(({ updated }) => updated)),
    entries.map(({ updated }) => updated),
  );
  for (const {
    id,
    title,
    published,
    updated,
    link = [],
    content,
    summary,
    category = [],
    author = [],
  } of entries) {
    says("A2", absolute.test(id) && textOf(title).trim(), id);
    says(
      "A2",
      link.some((one) => one["@_rel"] === "alternate" && absolute.test(one["@_href"] ?? "")),
      id,
    );
    dated("A3", published);
    dated("A3", updated);
    says("A3", Date.parse(published) <= Date.parse(updated), `${published} ${updated}`);
    says("A2", textOf(summary).trim(), `summary of ${id}`);
    says("A2", content === undefined || content["@_type"] === "html", id);
    for (const mistake of payloadMistakes(content === undefined ? "" : textOf(content)))
      says(mistake, false, id);
    for (const one of category)
      says("A", one["@_term"] && absolute.test(one["@_scheme"] ?? ""), JSON.stringify(one));
    for (const one of author) says("A", textOf(one.name).trim(), id);
  }
  return mistakes;
}

/** What of a JSON Feed is against version 1.1. */
export function jsonFeedMistakes(text: string, { self, now }: FeedFacts): string[] {
  const { mistakes, says } = book();
  const feed = JSON.parse(text);
  says("J1", feed.version === "https://jsonfeed.org/version/1.1", feed.version);
  says("J1", feed.title && feed.feed_url === self && absolute.test(feed.home_page_url), self);
  says("J1", Array.isArray(feed.items), "items");
  says("J4", !("author" in feed) && /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(feed.language), feed.language);
  says("J5", feed.next_url !== self && Buffer.byteLength(text) < 1_000_000, text.length);
  says("R10", !badCharacters.test(JSON.stringify(feed)) && !/\\ud[89a-f]/i.test(text), "characters");
  says("J2", unique(feed.items.map(({ id }: JsonItem) => id)), "ids");
  for (const item of feed.items as JsonItem[]) {
    says("J2", absolute.test(item.id) && absolute.test(item.url), item.id);
    says("J2", typeof item.content_html === "string" || typeof item.content_text === "string", item.id);
    says("J3", item.title.trim() !== "", item.id);
    says("J4", !("author" in item), item.id);
    for (const author of item.authors ?? []) says("J4", author.name && absolute.test(author.url), item.id);
    for (const tag of item.tags ?? []) says("J4", typeof tag === "string" && tag !== "", item.id);
    for (const date of [item.date_published, item.date_modified ?? item.date_published])
      says("J4", rfc3339.test(date) && Date.parse(date) <= now, date);
    for (const mistake of payloadMistakes(item.content_html ?? "")) says(mistake, false, item.id);
  }
  return mistakes;
}

function textOf(value: unknown): string {
  if (typeof value === "object" && value !== null && "#text" in value) return String(value["#text"]);
  return value === undefined ? "" : String(value);
}

type Attributes = Readonly<Record<string, string>>;

interface Item {
  readonly title: string;
  readonly link: string;
  readonly description: string;
  readonly pubDate: string;
  readonly guid?: readonly Attributes[];
  readonly author?: unknown;
  readonly "dc:subject"?: unknown;
  readonly "dc:creator"?: readonly string[];
  readonly category?: readonly (Attributes & { readonly "@_domain": string })[];
  readonly "content:encoded"?: string;
  readonly enclosure?: readonly (Attributes & {
    readonly "@_url": string;
    readonly "@_length": string;
    readonly "@_type": string;
  })[];
}

interface Entry {
  readonly id: string;
  readonly title: unknown;
  readonly published: string;
  readonly updated: string;
  readonly link?: readonly Attributes[];
  readonly content?: Attributes;
  readonly summary: unknown;
  readonly category?: readonly Attributes[];
  readonly author?: readonly { readonly name: unknown }[];
}

interface JsonItem {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly content_html?: string;
  readonly content_text?: string;
  readonly date_published: string;
  readonly date_modified?: string;
  readonly authors?: readonly { readonly name: string; readonly url: string }[];
  readonly tags?: readonly string[];
}
