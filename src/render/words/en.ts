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
  related: {
    heading: "Related",
    alsoAbout: (name) => `Also about ${name}`,
  },
  story: {
    soFar: "The story so far",
    whole: "The whole story",
    previousPart: "The part before",
    nextPart: "The part after",
    timeline: "Timeline",
    event: "Event",
    part: (part, total) => (total === undefined ? `Part ${grouped(part)}` : `Part ${part} of ${total}`),
  },
  live: { updates: "Updates" },
  sponsored: {
    explained: "Somebody paid for this article to appear. It is advertising, not news reporting.",
  },
  calendar: {
    weekStart: 1,
    weekdays: [
      { short: "Mon", full: "Monday" },
      { short: "Tue", full: "Tuesday" },
      { short: "Wed", full: "Wednesday" },
      { short: "Thu", full: "Thursday" },
      { short: "Fri", full: "Friday" },
      { short: "Sat", full: "Saturday" },
      { short: "Sun", full: "Sunday" },
    ],
    caption: (month) => `Articles in ${parts(`${month}-01`).slice(1).join(" ")}`,
    day: (day, count) => `${parts(day).join(" ")}, ${en.articleCount(count)}`,
    monthOnly: (month) => parts(`${month}-01`)[1],
    earlier: "Earlier",
    later: "Later",
    neighbours: "Earlier and later",
    newest: "The newest articles",
  },
};
