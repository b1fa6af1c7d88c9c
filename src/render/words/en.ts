import type { Words } from "../words.ts";

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** `2025-12-01` → [“1”, “December”, “2025”]. */
function parts(date: string): readonly [day: string, month: string, year: string] {
  const [year = "", month = "", day = ""] = date.split("-");
  return [String(Number(day)), months[Number(month) - 1] ?? "", String(Number(year))];
}

/** 12000 → “12,000”, without the locale data of the machine. */
function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}

/** -2.35222 → “2.35°”; the letter behind it says on which side. */
function degrees(angle: number): string {
  return `${String(Math.round(Math.abs(angle) * 100) / 100)}°`;
}

/** English. */
export const en: Words = {
  language: "en",
  direction: "ltr",
  skipToContent: "Skip to content",
  mainMenu: "Main menu",
  latest: "Latest",
  moreNews: "More news",
  published: "Published",
  updated: "Updated",
  by: "By",
  and: "and",
  draft: "Draft: not published",
  embargoed: "Under embargo: not published yet",
  types: {
    analysis: "Analysis",
    opinion: "Opinion",
    review: "Review",
    live: "Live",
    sponsored: "Sponsored",
  },
  correctionKinds: { correction: "Correction", clarification: "Clarification" },
  corrections: "Corrections",
  sources: "Sources",
  inThisArticle: "In this article",
  alsoKnownAs: "Also known as",
  older: "Older",
  newer: "Newer",
  newest: "Newest",
  pages: "Pages",
  breadcrumb: "You are here",
  neighbours: "Earlier and later articles",
  authors: "Authors",
  notFoundTitle: "Page not found",
  notFoundText: "There is nothing at this address. It may have moved, or the address may have a slip in it.",
  feed: "RSS feed",
  previousArticle: "Earlier",
  nextArticle: "Later",
  externalRecords: "Elsewhere",
  moved: "This page has moved to",
  within: "In",
  partOf: "Part of",
  backToTop: "Back to top",
  taxonomies: {
    people: "People",
    places: "Places",
    topics: "Topics",
    authors: "Authors",
    stories: "Stories",
  },
  articleCount: (count) => (count === 1 ? "1 article" : `${grouped(count)} articles`),
  day: (day) => parts(day).join(" "),
  month: (month) => parts(`${month}-01`).slice(1).join(" "),
  dayAndTime: (day, time) => `${parts(day).join(" ")}, ${time}`,
  page: (number) => `Page ${number}, counted from the oldest`,
  term: {
    born: "Born",
    email: "E-mail",
    fediverse: "Fediverse",
    placesWithin: "Places within it",
    narrower: "Narrower topics",
    oftenWith: "Often appears with",
    writesAbout: "Often writes about",
    stories: "Part of these stories",
    coverage: "Coverage over time",
    coverageAsTable: "The figures as a table",
    month: "Month",
    year: "Year",
    articles: "Articles",
    coordinates: (latitude, longitude) =>
      `${degrees(latitude)} ${latitude < 0 ? "S" : "N"}, ${degrees(longitude)} ${longitude < 0 ? "W" : "E"}`,
    map: (name, coordinates, within) =>
      `Map: ${[name, coordinates, ...within.map((place) => `in ${place}`)].join(", ")}`,
    coverageText: (total, first, last, peak, most) => {
      if (first === last) return `${total} in ${first}.`;
      const span = `${total} from ${first} to ${last}.`;
      return peak === undefined ? span : `${span} The peak was ${peak}, with ${most}.`;
    },
  },
};
