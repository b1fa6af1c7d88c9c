import type { Mention, PublicArticle } from "../edition/edition.ts";
import { dayOf } from "../model/moment.ts";
import type { StoryPlace } from "./story-place.ts";
import type { StorySubject } from "./story-subject.ts";

type Parts = (string | number | boolean | undefined)[];

/** What the page of an article shows of related ones; the labels of its terms are among its own parts. */
export function addRelated({ related }: PublicArticle, parts: Parts): void {
  parts.push(related.length);
  for (const { article, because } of related) {
    addMention(article, parts);
    parts.push(because.address);
  }
}

/** What the page of an article shows of its story. */
export function addStoryPlace({ story, part, total, before, after, soFar }: StoryPlace, parts: Parts): void {
  parts.push(story.label, story.entry?.description, part, total, soFar.length);
  for (const one of [before, after, ...soFar]) addMention(one, parts);
}

/** What a page of a story shows beside its articles. */
export function addStory({ term, slice, events, names }: StorySubject, parts: Parts): void {
  parts.push(term.label, term.entry?.description, events.length);
  // The background stands on the unnumbered page alone.
  if (slice.number === undefined) parts.push(term.entry?.digest);
  for (const { date, text, url, source } of events) parts.push(date.iso, text, url, source);
  for (const { group, terms } of names) {
    parts.push(group.id);
    for (const { term, count } of terms) parts.push(term.label, count, term.note);
  }
}

/** Beginning with an address, so that what is said only of some articles cannot be taken for the next one. */
function addMention(article: Mention | undefined, parts: Parts): void {
  if (article === undefined) {
    parts.push(undefined);
    return;
  }
  const { address, hidden, row } = article;
  parts.push(address, row.title, dayOf(row.date));
  if (row.type !== "news" || row.language !== undefined || hidden !== undefined)
    parts.push("!", row.type, row.language, hidden);
}
