import type { Edition, PublicArticle, Term } from "../edition/edition.ts";
import type { ArticleType } from "../model/front-matter.ts";
import type { Settings } from "../model/settings.ts";
import { urlFrom, urlOf } from "./links.ts";
import { liveBlogData } from "./live-blog-data.ts";

/** The schema.org type of each type of article. */
const schemaTypes: Readonly<Record<ArticleType, string>> = {
  news: "NewsArticle",
  analysis: "AnalysisNewsArticle",
  opinion: "OpinionNewsArticle",
  review: "ReviewNewsArticle",
  live: "LiveBlogPosting",
  sponsored: "AdvertiserContentArticle",
};

const entityTypes: Readonly<Record<string, string>> = {
  people: "Person",
  places: "Place",
  organisations: "Organization",
};

/** An article for search engines, https://schema.org/NewsArticle. Dates carry their offset. */
export function newsArticle(article: PublicArticle, authors: readonly Term[], edition: Edition): object {
  const { row, address, terms } = article;
  const { settings, groups } = edition;
  const about = groups.flatMap((group, index) =>
    group.kind === "taxonomy"
      ? (terms[index] ?? []).map((term) => ({
          "@type": entityTypes[group.id] ?? "Thing",
          name: term.name,
          url: urlOf(term.address, settings),
          ...(term.entry === undefined || term.entry.sameAs.length === 0
            ? {}
            : { sameAs: term.entry.sameAs }),
        }))
      : [],
  );
  return {
    "@context": "https://schema.org",
    "@type": schemaTypes[row.type],
    headline: row.title,
    description: row.summary,
    datePublished: row.date.iso,
    dateModified: (row.updated ?? row.date).iso,
    url: urlOf(address, settings),
    mainEntityOfPage: row.canonical ?? urlOf(address, settings),
    inLanguage: row.language ?? settings.language,
    isAccessibleForFree: true,
    ...(row.image === undefined ? {} : { image: [urlFrom(row.image.src, settings)] }),
    ...(row.dateline === undefined ? {} : { dateline: row.dateline }),
    ...(authors.length === 0
      ? {}
      : {
          author: authors.map(({ name, address }) => ({
            "@type": "Person",
            name,
            url: urlOf(address, settings),
          })),
        }),
    publisher: newsOrganisation(settings),
    ...(about.length === 0 ? {} : { about }),
    ...liveBlogData(article, settings),
  };
}

/** The publication, https://schema.org/NewsMediaOrganization. */
export function newsOrganisation(settings: Settings): object {
  const { name, logo } = settings.publisher;
  return {
    "@context": "https://schema.org",
    "@type": "NewsMediaOrganization",
    name,
    url: settings.url,
    ...(logo === undefined ? {} : { logo: urlFrom(logo, settings) }),
  };
}
