import type { CodeInfo } from "./code-info.ts";

/** The codes of what `check --built` finds in a finished site. */
export const builtCodes = {
  "built-link-broken": {
    severity: "error",
    title: "A page of the finished site leads to nothing",
    why: "Links of texts are looked at before a site is built. In the finished site there is more: what layouts, templates of an Eleventy configuration and files of the newsroom link to, show or load. Nothing stands where this leads. Correct it where it is written, and build again.",
  },
  "built-anchor-missing": {
    severity: "warning",
    title: "A link of the finished site names a place that its page does not have",
    why: "What follows `#` in an address is the `id` of an element. Where no element has it, readers arrive at the top of the page.",
  },
  "built-id-twice": {
    severity: "warning",
    title: "Two elements of a page have one id",
    why: "A link to the place leads to the first of them, and a label or a description may belong to the wrong one, which people hear who do not see the page. Give each element of a layout an id of its own.",
  },
  "built-unreadable": {
    severity: "error",
    title: "A file that programs read has a mistake in its form",
    why: "Feeds, sitemaps and data are read by programs, and one wrong sign makes all of such a file useless: feed readers show nothing new, and say so to nobody. XML and JSON are looked at by the rules of their form.",
  },
  "built-data-incomplete": {
    severity: "warning",
    title: "The structured data of a page lack something",
    why: "Search engines take the headline, the time and the picture of an article from the data in its page (https://schema.org/NewsArticle). Data that they cannot use are passed over.",
  },
  "built-heavy": {
    severity: "warning",
    title: "A file of the finished site is very large",
    why: "A page, a style sheet or a script stands between readers and the news until it has arrived: half a megabyte takes some seconds on a telephone in a train. Search engines read no sitemap beyond 50,000 addresses or 50 MB, and some feed readers nothing beyond 5 MB.",
  },
  "built-request-elsewhere": {
    severity: "warning",
    title: "Pages ask another site before their readers want it",
    why: "Whoever opens the page is seen by that site too, and waits for it. A picture, a font or a script can stand in `content/media/` or `layouts/`; a film can be asked for with a click, as Dateline does it for known services.",
  },
} as const satisfies Readonly<Record<string, CodeInfo>>;
