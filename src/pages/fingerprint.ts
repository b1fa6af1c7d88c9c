import type { Edition, PublicArticle, Term } from "../edition/edition.ts";
import { digestOf } from "../model/digest.ts";
import { feedItems } from "./feed-items.ts";
import { frontPicks } from "./front-picks.ts";
import { kickerOf } from "./kicker.ts";
import type { Page } from "./page.ts";
import type { Slice } from "./paging.ts";
import { addRelated, addStory, addStoryPlace } from "./story-fingerprint.ts";

/** Parts of a fingerprint, in order. */
type Parts = (string | number | boolean | undefined)[];

/**
 * A digest of all that decides the bytes of a page. Two editions that give a page the same fingerprint give it the same
 * bytes; the property tests hold every view against that. `frame` stands for what all pages share: the settings, the
 * layouts, the program itself.
 *
 * Each kind names here what its view reads, in digests that were made once for each article and term.
 */
export function fingerprintOf(page: Page, edition: Edition, frame: string): string {
  const parts: Parts = [frame, page.address, page.subject.kind];
  describe(page, edition, parts);
  return digestOf(parts);
}

function describe({ subject }: Page, edition: Edition, parts: Parts): void {
  switch (subject.kind) {
    case "article":
      addArticle(subject.article, parts);
      for (const neighbour of [subject.newer, subject.older])
        parts.push(neighbour?.address, neighbour?.row.title);
      addRelated(subject.article, parts);
      if (subject.story !== undefined) addStoryPlace(subject.story, parts);
      return;
    case "front": {
      const { lead, secondary, more, rail } = frontPicks(edition);
      addCards(lead === undefined ? [] : [lead], parts);
      addCards(secondary, parts);
      addCards(more, parts);
      for (const { terms } of rail) addCounted(terms, parts);
      return;
    }
    case "latest":
      addSlice(subject.slice, parts);
      return;
    case "taxonomy":
      addCounted(subject.group.terms, parts);
      for (const { entry } of subject.group.terms) parts.push(entry?.digest);
      return;
    case "term": {
      const { term, slice } = subject;
      parts.push(term.label, term.entry?.digest);
      addRelatedTerm(edition, term, parts);
      addSlice(slice, parts);
      return;
    }
    case "story":
      addStory(subject, parts);
      addSlice(subject.slice, parts);
      return;
    case "year":
    case "month":
      parts.push(subject.before?.key, subject.after?.key);
      for (const { key, articles } of subject.narrower) parts.push(key, articles.length);
      addCards(subject.period.articles.slice(0, edition.settings.pageSize), parts);
      return;
    case "day":
      addSlice(subject.slice, parts);
      return;
    case "plain":
      parts.push(subject.page.digest);
      return;
    case "redirect":
      parts.push(subject.to);
      return;
    case "not-found":
      addCards(edition.articles.slice(0, notFoundCards), parts);
      return;
    case "feed":
      for (const article of feedItems(edition.articles, edition.settings)) addArticle(article, parts);
      return;
    case "term-feed":
      parts.push(subject.term.label, subject.term.entry?.digest);
      for (const article of feedItems(subject.term.articles, edition.settings)) addArticle(article, parts);
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
    case "asset":
    case "robots":
      return;
  }
}

/** How many of the latest articles the not-found page offers. */
export const notFoundCards = 5;

function addArticle({ row, terms, hidden }: PublicArticle, parts: Parts): void {
  parts.push(row.digest, hidden);
  for (const group of terms) {
    parts.push(group.length);
    for (const { label } of group) parts.push(label);
  }
}

function addCards(articles: readonly PublicArticle[], parts: Parts): void {
  parts.push(articles.length);
  for (const { row, terms, hidden } of articles) {
    parts.push(row.card, hidden, kickerOf(terms)?.label);
  }
}

function addSlice({ articles, number, older, newer, newest, total }: Slice, parts: Parts): void {
  parts.push(number, older, newer, newest);
  // Only the unnumbered page says how many there are: the numbered ones never change once full.
  if (number === undefined || newer === undefined) parts.push(total);
  addCards(articles, parts);
}

function addCounted(terms: readonly Term[], parts: Parts): void {
  for (const { label, articles } of terms) parts.push(label, articles.length);
}

/** Other terms that the page of a term names: the wider place or topic. */
function addRelatedTerm(edition: Edition, term: Term, parts: Parts): void {
  const wider = widerTerm(edition, term);
  parts.push(wider?.label);
}

/** The place that a place lies in, or the topic that a topic belongs to, if it has a page. */
export function widerTerm(edition: Edition, term: Term): Term | undefined {
  const name = term.entry?.within ?? term.entry?.broader;
  if (name === undefined) return undefined;
  return edition.groups.find(({ id }) => id === term.group)?.find(name);
}
