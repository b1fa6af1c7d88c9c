/**
 * The words of the interface in one language: every word a reader sees that no editor wrote.
 * One file per language implements this; dates are worded here too, so that a page never depends
 * on the locale data of the machine that built it.
 */
export interface Words {
  /** BCP 47 tag of this file's language. */
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  readonly skipToContent: string;
  readonly mainMenu: string;
  readonly latest: string;
  readonly moreNews: string;
  readonly published: string;
  readonly updated: string;
  readonly draft: string;
  readonly embargoed: string;
  readonly types: Readonly<Record<"analysis" | "opinion" | "review" | "live" | "sponsored", string>>;
  readonly correctionKinds: Readonly<Record<"correction" | "clarification", string>>;
  readonly corrections: string;
  readonly sources: string;
  readonly inThisArticle: string;
  readonly alsoKnownAs: string;
  readonly older: string;
  readonly newer: string;
  readonly newest: string;
  readonly pages: string;
  readonly breadcrumb: string;
  readonly neighbours: string;
  readonly authors: string;
  readonly notFoundTitle: string;
  readonly notFoundText: string;
  readonly feed: string;
  readonly previousArticle: string;
  readonly nextArticle: string;
  readonly externalRecords: string;
  readonly moved: string;
  readonly within: string;
  readonly partOf: string;
  readonly backToTop: string;
  readonly translations: {
    /** Names the links to a page in other languages, for screen readers. */
    readonly otherLanguages: string;
  };
  /** Built-in taxonomies; any other taxonomy shows its own id, capitalised. */
  readonly taxonomies: Readonly<Record<string, string>> &
    Readonly<Record<"people" | "places" | "topics" | "authors" | "stories", string>>;
  /** What stands before each of so many names in a byline: “By ”, “, ”, “ and ”, with the spaces that belong there. */
  byline(names: number): readonly string[];
  /** “1 article”, “12 articles”. */
  articleCount(count: number): string;
  /** “Opinion: Headline”, “Correction: Headline”: what kind of piece it is, where a headline stands alone. */
  labelled(label: string, headline: string): string;
  /** `2025-12-01` → “1 December 2025”. */
  day(day: string): string;
  /** `2025-12` → “December 2025”, as it stands alone, in a heading. */
  month(month: string): string;
  /** Day and wall-clock time → “1 December 2025, 18:30”. */
  dayAndTime(day: string, time: string): string;
  /** “Page 3, counted from the oldest”, for a numbered page. */
  page(number: number): string;
  /** The title of a numbered page, unlike that of any other: “Paris: Page 3, counted from the oldest”. */
  pageTitle(heading: string, number: number): string;
  /** What search engines show of pages for which no editor wrote a description. `site` is the publication’s name. */
  readonly descriptions: {
    /** The front page of a language, by the name of the language in itself. */
    front(site: string, language: string): string;
    latest(site: string): string;
    /** `2025` */
    year(site: string, year: string): string;
    /** `2025-12` */
    month(site: string, month: string): string;
    /** `2025-12-01` */
    day(site: string, day: string): string;
    /** The index of a taxonomy, by its name: “People”. */
    index(site: string, label: string): string;
    term(site: string, name: string): string;
    author(site: string, name: string): string;
    story(site: string, name: string): string;
  };
  /** Share cards: pictures that social media show beside a link. */
  readonly shareCard: {
    /** What the card of an article says, for those who do not see it: headline, publication, day. */
    alt(headline: string, site: string, day: string): string;
  };
  /** The page of all corrections, and its feed. */
  readonly correctionsPage: {
    standfirst(site: string): string;
    readonly none: string;
    /** The page that says how the newsroom corrects its mistakes. */
    readonly policy: string;
    /** A link to the page, from one correction. */
    readonly all: string;
    /** “1 correction”, “12 corrections”; clarifications count too. */
    count(count: number): string;
  };
  /** The page of feeds, and what feeds say of themselves. */
  readonly feeds: {
    readonly heading: string;
    /** What a feed is, in two sentences. */
    readonly explained: string;
    whole(site: string): string;
    readonly formats: Readonly<Record<"rss" | "atom" | "json", string>>;
    readonly formatsExplained: string;
    /** “The Times (Atom)” */
    inFormat(site: string, format: string): string;
    readonly narrower: string;
    readonly narrowerExplained: string;
    /** A link to the index of a taxonomy, by its name. */
    index(label: string): string;
    readonly list: string;
    readonly listExplained: string;
    /** Shown above a feed that is opened in a browser; lines are kept. `address` is that of the page of feeds. */
    shownInBrowser(site: string, address: string): string;
  };
  /** Pages of people, places, topics and authors. */
  readonly term: {
    readonly born: string;
    readonly email: string;
    readonly fediverse: string;
    readonly placesWithin: string;
    readonly narrower: string;
    readonly oftenWith: string;
    readonly writesAbout: string;
    readonly stories: string;
    readonly coverage: string;
    readonly coverageAsTable: string;
    readonly month: string;
    readonly year: string;
    readonly articles: string;
    /** Degrees north and east of the point 0° 0° → “48.86° N, 2.35° E”. */
    coordinates(latitude: number, longitude: number): string;
    /** What the map of a place shows: its name, its coordinates in words, the places that it lies in, nearest first. */
    map(name: string, coordinates: string, within: readonly string[]): string;
    /**
     * How many articles appeared from when to when, and, if there was one peak, when it was and how high. Periods are
     * months (`2025-12`) or years (`2025`), so that each language can put them into its own case.
     */
    coverageText(total: number, first: string, last: string, peak: string | undefined, most: number): string;
    /** What the chart is, for those who do not see it, then all that `coverageText` says. */
    coverageChart(text: string): string;
  };
  readonly related: {
    readonly heading: string;
    /** “Also about Ana Lind”: why a related article stands there. */
    alsoAbout(name: string): string;
  };
  readonly story: {
    readonly soFar: string;
    /** The way from an article to all of its story. */
    readonly whole: string;
    readonly previousPart: string;
    readonly nextPart: string;
    readonly timeline: string;
    /** What an entry of the timeline is that is no article. */
    readonly event: string;
    /** “Part 3 of 7”; without a total “Part 3”. */
    part(part: number, total: number | undefined): string;
  };
  readonly live: {
    /** Before the table of the updates of a live article. */
    readonly updates: string;
  };
  readonly sponsored: {
    /** “Sponsored by Harbour Tours”: the label of such an article. */
    by(sponsor: string): string;
    /** The same as `explained`, where it is known who paid; the name stands in it as it is, once. */
    explainedBy(sponsor: string): string;
    /** What readers must know of an article that somebody paid for. */
    readonly explained: string;
  };
  readonly calendar: {
    /** The day on which a week begins: 1 is Monday, 7 is Sunday. */
    readonly weekStart: number;
    /** From Monday on: as the head of a column, and in full. */
    readonly weekdays: readonly { readonly short: string; readonly full: string }[];
    /** “Articles in December 2025”. */
    caption(month: string): string;
    /** “1 December 2025, 8 articles”: what a day in the calendar leads to. */
    day(day: string, count: number): string;
    /** `2025-12` → “December”. */
    monthOnly(month: string): string;
    readonly earlier: string;
    readonly later: string;
    /** What the links to the month or year before and after are together. */
    readonly neighbours: string;
    /** Over the newest articles of a year or month. */
    readonly newest: string;
  };
  /** The policies that readers may look for, by their names in the settings; any other shows its own name, capitalised. */
  readonly policies: Readonly<Record<string, string>> & Readonly<Record<PolicyName, string>>;
}

/** That of corrections has its words beside the page of corrections. */
export type PolicyName =
  | "about"
  | "contact"
  | "diversity"
  | "diversity-staffing"
  | "ethics"
  | "fact-checking"
  | "feedback"
  | "masthead"
  | "mission"
  | "no-bylines"
  | "ownership"
  | "ownership-funding"
  | "privacy"
  | "publishing-principles"
  | "unnamed-sources";
