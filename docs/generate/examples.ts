import type { Examples } from "./field-table.ts";

/** Examples for the reference. A test reads each of them with its schema. */
export const articleExamples: Examples = {
  title: "title: Presidents meet in Paris",
  date: "date: 2025-12-01T18:30",
  updated: "updated: 2025-12-01T20:40",
  description: "description: Talks on guarantees go on behind closed doors.",
  people: "people: [Volodymyr Zelenskyy, emmanuel-macron]",
  places: "places: Paris",
  topics: "topics: [Peace talks, European unity]",
  authors: "authors: [dateline-desk]",
  byline: "byline: By the {dateline-desk}, in Kyiv",
  dateline: "dateline: Paris",
  type: "type: analysis",
  story: "story: the-paris-talks",
  "image.src": "src: /media/staircase.jpg",
  "image.alt": "alt: Two people shaking hands on a staircase",
  "image.caption": "caption: The arrival at the palace.",
  "image.credit": "credit: Ana Ilić",
  "corrections[].date": "date: 2025-12-02T09:00",
  "corrections[].text": "text: An earlier version gave the wrong day.",
  "corrections[].kind": "kind: clarification",
  "sources[].title": "title: Statement of the Élysée",
  "sources[].url": "url: https://example.org/statement",
  slug: "slug: presidents-in-paris",
  aliases: "aliases: [/2019/old-address/]",
  draft: "draft: true",
  embargo: "embargo: 2025-12-02T06:00",
  expires: "expires: 2026-01-01",
  canonical: "canonical: https://example.org/first-published-here/",
  language: "language: fr",
  pin: "pin: true",
};

export const recordExamples: Examples = {
  name: "name: Volodymyr Zelenskyy",
  aliases: "aliases: [Zelensky, Володимир Зеленський]",
  description: "description: President of Ukraine since 2019.",
  sameAs: "sameAs: [https://www.wikidata.org/wiki/Q3874799]",
  "image.src": "src: /media/portrait.jpg",
  "image.alt": "alt: A man at a lectern",
  "image.caption": "caption: At the press conference.",
  "image.credit": "credit: Ana Ilić",
  role: "role: President of Ukraine",
  born: 'born: "1978-01-25"',
  within: "within: Paris",
  lat: "lat: 48.8704",
  lon: "lon: 2.3167",
  country: "country: FR",
  broader: "broader: War in Ukraine",
  email: "email: desk@example.org",
  fediverse: 'fediverse: "@desk@example.social"',
  "events[].date": "date: 2025-12-02",
  "events[].text": "text: The envoy and the president meet in Moscow.",
  "events[].url": "url: https://example.org/statement",
  "events[].source": "source: Statement of the Élysée",
};

export const plainPageExamples: Examples = {
  title: "title: About us",
  description: "description: Who we are and how to reach us.",
  draft: "draft: true",
};

export const settingsExamples: Examples = {
  title: "title: The Dateline Edition",
  url: "url: https://example.org/news/",
  language: "language: en-GB",
  timeZone: "timeZone: Europe/Paris",
  description: "description: News from the harbour towns.",
  "publisher.name": "name: The Harbour Press Society",
  "publisher.logo": "logo: /media/mark.svg",
  "publisher.policies": "policies: {corrections: /corrections-policy/}",
  taxonomies: "taxonomies: [people, places, topics, organisations]",
  "menu[].label": "label: People",
  "menu[].url": "url: /people/",
  "feeds.items": "items: 30",
  "feeds.fullText": "fullText: false",
  pageSize: "pageSize: 30",
  search: "search: true",
  webSub: "webSub: https://hub.example.org/",
  allowedEmbeds: "allowedEmbeds: [www.youtube.com, player.vimeo.com]",
};

/**
 * Fields that are read, checked and kept, and that nothing on the site shows yet. A test fails when one of them comes
 * into use, so that it is taken off here.
 */
export const idleFields = {
  record: ["image", "born", "lat", "lon", "country", "email", "fediverse"],
  settings: ["search", "webSub"],
} as const;
