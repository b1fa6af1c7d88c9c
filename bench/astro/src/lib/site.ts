import { getCollection, type CollectionEntry } from "astro:content";
import anyAscii from "any-ascii";

export type Article = CollectionEntry<"articles">;
export const TAXONOMIES = ["people", "places", "topics", "authors"] as const;
export type Taxonomy = (typeof TAXONOMIES)[number];
export const TITLES = { people: "People", places: "Places", topics: "Topics", authors: "Authors" };
export const SITE = { title: "The Bench Courier", url: "https://bench.example" };

let newest: Promise<Article[]> | undefined;

/** All articles, newest first; sorted once. */
export function newestFirst(): Promise<Article[]> {
  newest ??= getCollection("articles").then((all) => all.sort((a, b) => +b.data.date - +a.data.date));
  return newest;
}

export interface Term {
  taxonomy: Taxonomy;
  name: string;
  slug: string;
  articles: Article[];
}

const grouped = new Map<Taxonomy, Promise<Term[]>>();

/** The terms of a taxonomy with their articles, by name; grouped once. */
export function termsOf(taxonomy: Taxonomy): Promise<Term[]> {
  let terms = grouped.get(taxonomy);
  if (terms === undefined) {
    terms = group(taxonomy);
    grouped.set(taxonomy, terms);
  }
  return terms;
}

async function group(taxonomy: Taxonomy): Promise<Term[]> {
  const terms = new Map<string, Term>();
  for (const article of await newestFirst()) {
    for (const name of article.data[taxonomy]) {
      const term = terms.get(name) ?? { taxonomy, name, slug: slugify(name), articles: [] };
      terms.set(name, term);
      term.articles.push(article);
    }
  }
  return [...terms.values()].sort((a, b) => a.name.localeCompare(b.name));
}

export function slugify(text: string): string {
  return anyAscii(text)
    .toLowerCase()
    .replaceAll("'", "")
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
}

/** YAML took the newsroom's clock for UTC; so the digits of the UTC time are the ones to show. */
export const dayOf = (article: Article): string => article.data.date.toISOString().slice(0, 10);

export function addressOf(article: Article): string {
  const slug = article.id.replace(/^.*\//, "").replace(/^\d{4}-\d\d-\d\d-/, "");
  return `/${dayOf(article).replaceAll("-", "/")}/${slug}/`;
}

const SUMMER = new Intl.DateTimeFormat("en", { timeZone: "Europe/Berlin", timeZoneName: "longOffset" });

/** ISO 8601 with the offset of the newsroom's zone. */
export function isoDate(date: Date): string {
  const offset = /GMT([+-]\d\d:\d\d)/.exec(SUMMER.format(date))?.[1] ?? "+00:00";
  return date.toISOString().slice(0, 19) + offset;
}

export const rssDate = (date: Date): string => {
  return date.toUTCString().replace("GMT", isoDate(date).slice(19).replace(":", ""));
};

const LONG = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });
export const longDate = (date: Date): string => LONG.format(date);
export const longTime = (date: Date): string => `${LONG.format(date)}, ${date.toISOString().slice(11, 16)}`;

export function jsonLd(article: Article): string {
  const { data } = article;
  const url = (path: string): string => new URL(path, SITE.url).href;
  const entities = (taxonomy: Taxonomy, type: string) =>
    data[taxonomy].map((name) => ({ "@type": type, name, "@id": url(`/${taxonomy}/${slugify(name)}/`) }));
  return JSON.stringify({
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    headline: data.title,
    description: data.description,
    datePublished: isoDate(data.date),
    dateModified: isoDate(data.date),
    mainEntityOfPage: url(addressOf(article)),
    inLanguage: "en",
    author: data.authors.map((name) => ({ "@type": "Person", name, url: url(`/authors/${slugify(name)}/`) })),
    about: [...entities("people", "Person"), ...entities("places", "Place"), ...entities("topics", "Thing")],
    publisher: { "@type": "NewsMediaOrganization", name: "Bench Courier Press", url: url("/") },
    ...(data.image && { image: [url(data.image.src)] }),
  }).replaceAll("<", "\\u003c");
}
