import type { PublishedCorrection } from "../edition/corrections.ts";
import type { Edition, PublicArticle, Term } from "../edition/edition.ts";
import { lastChange } from "../edition/last-change.ts";
import { mediaFileAt } from "../edition/media-file.ts";
import { digestOf } from "../model/digest.ts";
import { dayOf } from "../model/moment.ts";
import type { Settings } from "../model/settings.ts";
import { feedItems } from "./feed-items.ts";
import { feedPicks } from "./feed-picks.ts";
import { frontPicks } from "./front-picks.ts";
import { kickerOf } from "./kicker.ts";
import type { Page } from "./page.ts";
import type { PagePlace, Slice } from "./paging.ts";
import { addRelated, addStory, addStoryPlace } from "./story-fingerprint.ts";
import { partsOfPicks, termPicks } from "./term-picks.ts";

/** Parts of a fingerprint, in order. */
type Parts = (string | number | boolean | undefined)[];

/** What many pages have in common, put together once; by the place of an article. */
interface Memory {
  readonly settings: Settings;
  /** What a list shows of it. */
  readonly cards: string[];
  /** What a feed says of it, with its text and without. */
  readonly items: string[];
  readonly summaries: string[];
}

/** Makes the fingerprints of the pages of an edition; `frame` stands for what is beside it. */
export function fingerprints(edition: Edition): (page: Page, frame: string) => string {
  const { length } = edition.articles;
  const memory: Memory = {
    settings: edition.settings,
    cards: new Array(length),
    items: new Array(length),
    summaries: new Array(length),
  };
  return (page, frame) => {
    const parts: Parts = [frame, page.address, page.subject.kind];
    describe(page, edition, parts, memory);
    return digestOf(parts);
  };
}

/**
 * A digest of all that decides the bytes of a page. Two editions that give a page the same fingerprint give it the same
 * bytes; the property tests hold every view against that. `frame` stands for what all pages share: the settings, the
 * layouts, the program itself.
 *
 * Each kind names here what its view reads, in digests that were made once for each article and term.
 */
export function fingerprintOf(page: Page, edition: Edition, frame: string): string {
  return fingerprints(edition)(page, frame);
}

function describe({ subject }: Page, edition: Edition, parts: Parts, memory: Memory): void {
  switch (subject.kind) {
    case "article":
      addArticle(subject.article, parts);
      addVersions(subject.article, parts);
      for (const neighbour of [subject.newer, subject.older])
        parts.push(neighbour?.address, neighbour?.row.title);
      for (const { start, end, address } of edition.mentionsIn(subject.article))
        parts.push(start, end, address);
      addRelated(subject.article, parts);
      if (subject.story !== undefined) addStoryPlace(subject.story, parts);
      return;
    case "front": {
      const { lead, secondary, more, rail } = frontPicks(subject.language, edition);
      addCards(lead === undefined ? [] : [lead], parts, memory);
      addCards(secondary, parts, memory);
      addCards(more, parts, memory);
      for (const { terms } of rail) addCounted(terms, parts);
      for (const { language, address } of edition.languages) parts.push(language, address);
      return;
    }
    case "latest":
      addSlice(subject.slice, parts, memory);
      return;
    case "taxonomy":
      addCounted(subject.group.terms, parts);
      for (const { entry } of subject.group.terms) parts.push(entry?.digest);
      return;
    case "term": {
      const { term, slice } = subject;
      parts.push(term.label, term.entry?.digest);
      // The numbered pages are plain lists.
      if (slice.number === undefined) parts.push(...partsOfPicks(termPicks(edition, term)));
      addSlice(slice, parts, memory);
      return;
    }
    case "story":
      addStory(subject, parts);
      addSlice(subject.slice, parts, memory);
      return;
    case "year":
    case "month":
      parts.push(subject.before?.key, subject.after?.key);
      for (const { key, articles } of subject.narrower) parts.push(key, articles.length);
      addCards(subject.period.articles.slice(0, edition.settings.pageSize), parts, memory);
      return;
    case "day":
      addSlice(subject.slice, parts, memory);
      return;
    case "plain":
      parts.push(subject.page.digest);
      return;
    case "redirect":
      parts.push(subject.to);
      return;
    case "not-found":
      addCards(edition.articles.slice(0, notFoundCards), parts, memory);
      return;
    case "feed":
      if (edition.settings.feeds.fullText) addItems(subject.language.articles, edition, parts, memory);
      else addSummaries(subject.language.articles, edition, parts, memory);
      return;
    case "term-feed":
      parts.push(subject.term.label, subject.term.entry?.digest);
      addSummaries(subject.term.articles, edition, parts, memory);
      return;
    case "corrections":
      addPlace(subject.place, parts);
      addCorrections(subject.corrections, parts);
      return;
    case "corrections-feed":
      addCorrections(subject.corrections, parts);
      return;
    case "feeds":
      for (const { language } of edition.languages) parts.push(language);
      for (const { group, terms } of feedPicks(edition))
        parts.push(group.id, ...terms.map(({ label }) => label));
      return;
    case "feed-list":
      for (const { language } of edition.languages) parts.push(language);
      for (const { id, terms } of edition.groups) parts.push(id, ...terms.map(({ label }) => label));
      return;
    case "news-sitemap":
      for (const { address, row } of subject.articles)
        parts.push(address, row.title, row.date.iso, row.language);
      return;
    case "sitemap":
      for (const { address, changed } of subject.entries) parts.push(address, changed);
      return;
    case "sitemap-index":
      parts.push(...subject.parts);
      return;
    case "media":
      parts.push(subject.file.digest);
      return;
    case "share-card": {
      const { row } = subject.article;
      const { title, language, url } = edition.settings;
      parts.push(row.title, row.language, dayOf(row.date), row.type, row.sponsor?.name);
      parts.push(title, language, url);
      return;
    }
    case "site-card": {
      const { title, language, url } = edition.settings;
      parts.push(title, language, url);
      return;
    }
    case "host-redirects":
      for (const { from, to } of subject.redirects) parts.push(from, to);
      return;
    case "machine-file":
      parts.push(subject.name);
      return;
    case "asset":
    case "icon":
    case "feed-words":
    case "robots":
      return;
  }
}

/** How many of the latest articles the not-found page offers. */
export const notFoundCards = 5;

function addArticle({ row, terms, byline, hidden }: PublicArticle, parts: Parts): void {
  // Two dates may be left out of the row until they come, which its digest does not tell.
  parts.push(row.digest, hidden, row.updated?.iso, row.corrections.length);
  addLabels(terms, parts);
  // Whom a token names depends on the records, too.
  for (const part of byline ?? []) if (typeof part !== "string") parts.push(part.label);
}

function addLabels(terms: PublicArticle["terms"], parts: Parts): void {
  for (const group of terms) {
    parts.push(group.length);
    for (const { label } of group) parts.push(label);
  }
}

function addVersions({ versions }: PublicArticle, parts: Parts): void {
  for (const { language, address, title } of versions ?? []) parts.push(language, address, title);
}

/** The items of a feed of whole articles. */
function addItems(
  articles: readonly PublicArticle[],
  edition: Edition,
  parts: Parts,
  { items }: Memory,
): void {
  for (const article of feedItems(articles, edition.settings)) {
    items[article.place] ??= itemOf(article, edition);
    parts.push(items[article.place]);
  }
}

function itemOf(article: PublicArticle, edition: Edition): string {
  const parts: Parts = [];
  addArticle(article, parts);
  addPicture(article, edition, parts);
  return digestOf(parts);
}

/** The items of a feed without texts: an edit of a text leaves the feeds of people, places and topics as they are. */
function addSummaries(
  articles: readonly PublicArticle[],
  edition: Edition,
  parts: Parts,
  { summaries }: Memory,
): void {
  for (const article of feedItems(articles, edition.settings)) {
    summaries[article.place] ??= summaryOf(article, edition);
    parts.push(summaries[article.place]);
  }
}

function summaryOf(article: PublicArticle, edition: Edition): string {
  const { row, terms } = article;
  const parts: Parts = [row.card, row.aliases[0], row.canonical, lastChange(row).iso];
  addLabels(terms, parts);
  addPicture(article, edition, parts);
  return digestOf(parts);
}

/** A feed says how large a picture is. */
function addPicture({ row: { image } }: PublicArticle, edition: Edition, parts: Parts): void {
  if (image !== undefined) parts.push(mediaFileAt(edition, image.src)?.size);
}

function addCorrections(corrections: readonly PublishedCorrection[], parts: Parts): void {
  for (const { article, correction, id } of corrections) {
    const { title, language } = article.row;
    parts.push(article.address, title, language, id, correction.date.iso, correction.kind, correction.text);
  }
}

function addCards(articles: readonly PublicArticle[], parts: Parts, { cards, settings }: Memory): void {
  parts.push(articles.length);
  for (const article of articles) {
    cards[article.place] ??= cardOf(article, settings);
    parts.push(cards[article.place]);
  }
}

/** Neither of the digests has a space in it. */
function cardOf({ row, terms, hidden }: PublicArticle, settings: Settings): string {
  return `${row.card} ${hidden ?? ""} ${kickerOf(terms, settings)?.label ?? ""}`;
}

function addSlice(slice: Slice, parts: Parts, memory: Memory): void {
  addPlace(slice, parts);
  addCards(slice.articles, parts, memory);
}

function addPlace({ number, older, newer, newest, total }: PagePlace, parts: Parts): void {
  parts.push(number, older, newer, newest);
  // Only the unnumbered page says how many there are: the numbered ones never change once full.
  if (number === undefined || newer === undefined) parts.push(total);
}

function addCounted(terms: readonly Term[], parts: Parts): void {
  for (const { label, articles } of terms) parts.push(label, articles.length);
}
