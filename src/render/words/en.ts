import type { Words } from "../words.ts";
import { beforeNames } from "./byline.ts";
import { dateParts, grouped } from "./calendar.ts";

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

function monthAndYear(date: string): string {
  const { month, year } = dateParts(date);
  return `${months[month - 1] ?? ""} ${year}`;
}

function dayInWords(date: string): string {
  return `${dateParts(date).day} ${monthAndYear(date)}`;
}

/** `2025-12` → “December 2025”; `2025` stays as it is. */
function periodInWords(period: string): string {
  return period.length === 4 ? period : monthAndYear(period);
}

function counted(count: number, one: string, many: string): string {
  return `${grouped(count, ",")} ${count === 1 ? one : many}`;
}

function onPage(number: number): string {
  return `Page ${number}, counted from the oldest`;
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
  translations: { otherLanguages: "In other languages" },
  taxonomies: {
    people: "People",
    places: "Places",
    topics: "Topics",
    authors: "Authors",
    stories: "Stories",
  },
  byline: (names) => beforeNames(names, "By ", ", ", " and "),
  labelled: (label, headline) => `${label}: ${headline}`,
  articleCount: (count) => counted(count, "article", "articles"),
  day: dayInWords,
  month: monthAndYear,
  dayAndTime: (day, time) => `${dayInWords(day)}, ${time}`,
  page: onPage,
  pageTitle: (heading, number) => `${heading}: ${onPage(number)}`,
  descriptions: {
    front: (site, language) => `The articles of ${site} in ${language}.`,
    latest: (site) => `All articles of ${site}, newest first.`,
    year: (site, year) => `What ${site} published in ${year}, month by month.`,
    month: (site, month) => `What ${site} published in ${monthAndYear(month)}, day by day.`,
    day: (site, day) => `What ${site} published on ${dayInWords(day)}.`,
    index: (site, label) => `${label} in the articles of ${site}, from A to Z.`,
    term: (site, name) => `All articles of ${site} about ${name}, newest first.`,
    author: (site, name) => `All articles by ${name} in ${site}, newest first.`,
    story: (site, name) => `The story “${name}” as ${site} reported it, day by day.`,
  },
  shareCard: { alt: (headline, site, day) => `“${headline}” — ${site}, ${day}` },
  correctionsPage: {
    standfirst: (site) => `What ${site} has put right or made clearer after publication, newest first.`,
    none: "Nothing has had to be corrected so far.",
    policy: "Corrections policy",
    all: "All corrections",
    count: (count) => counted(count, "correction", "corrections"),
  },
  feeds: {
    heading: "Feeds",
    explained:
      "A feed is a list of the newest articles that a program, the feed reader, looks at for you. Give it the address of a feed, and new articles come to you as they are published, with no account and no tracking.",
    whole: (site) => `All of ${site}`,
    formats: { rss: "RSS", atom: "Atom", json: "JSON Feed" },
    formatsExplained: "The three formats hold the same articles. If you do not know which to take, take RSS.",
    inFormat: (site, format) => `${site} (${format})`,
    narrower: "Single subjects",
    narrowerExplained:
      "Everyone and everything that has a page here has a feed too; the way to it is on the page. These are the ones with most articles.",
    index: (label) => `${label} from A to Z`,
    list: "All feeds in one file (OPML)",
    listExplained: "Most feed readers can take in such a file, and let you choose from it.",
    shownInBrowser: (site, address) =>
      `This is a feed of ${site}, made for feed readers.\nCopy the address of this page into a feed reader, and new articles will come to you.\nMore about feeds: ${address}`,
  },
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
      const articles = counted(total, "article", "articles");
      if (first === last) return `${articles} in ${periodInWords(first)}.`;
      const span = `${articles} from ${periodInWords(first)} to ${periodInWords(last)}.`;
      if (peak === undefined) return span;
      return `${span} The peak was ${periodInWords(peak)}, with ${counted(most, "article", "articles")}.`;
    },
    coverageChart: (text) => `Coverage over time: ${text}`,
  },
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
    part: (part, total) => (total === undefined ? `Part ${grouped(part, ",")}` : `Part ${part} of ${total}`),
  },
  live: { updates: "Updates" },
  sponsored: {
    by: (sponsor) => `Sponsored by ${sponsor}`,
    explainedBy: (sponsor) =>
      `${sponsor} paid for this article to appear. It is advertising, not news reporting.`,
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
    caption: (month) => `Articles in ${monthAndYear(month)}`,
    day: (day, count) => `${dayInWords(day)}, ${counted(count, "article", "articles")}`,
    monthOnly: (month) => months[dateParts(month).month - 1] ?? "",
    earlier: "Earlier",
    later: "Later",
    neighbours: "Earlier and later",
    newest: "The newest articles",
  },
  policies: {
    about: "About",
    contact: "Contact",
    diversity: "Diversity",
    "diversity-staffing": "Diversity staffing",
    ethics: "Ethics",
    "fact-checking": "Fact checking",
    feedback: "Feedback",
    masthead: "Masthead",
    mission: "Mission",
    "no-bylines": "No bylines",
    ownership: "Ownership",
    "ownership-funding": "Ownership and funding",
    privacy: "Privacy",
    "publishing-principles": "Publishing principles",
    "unnamed-sources": "Unnamed sources",
  },
};
