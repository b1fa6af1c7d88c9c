import type { Group, PublicArticle, Term } from "../edition/edition.ts";
import type { StoryEvent } from "../model/content.ts";
import { compareText } from "../model/order.ts";
import type { Slice } from "./paging.ts";

/** A page of a running story: its timeline, or a part of a long one. */
export interface StorySubject {
  readonly term: Term;
  readonly slice: Slice;
  /** The events of the record in the time that the page covers, newest first. */
  readonly events: readonly StoryEvent[];
  /** Who and what the story is most about, by taxonomy; on the unnumbered page only. */
  readonly names: readonly StoryNames[];
}

export interface StoryNames {
  readonly group: Group;
  readonly terms: readonly { readonly term: Term; readonly count: number }[];
}

/** How many names of each taxonomy are given. */
const mostNames = 8;

/** The subject of one page of a story. */
export function storySubject(term: Term, slice: Slice, groups: readonly Group[]): StorySubject {
  return {
    term,
    slice,
    events: eventsOf(term, slice),
    names: slice.number === undefined ? namesOf(term.articles, groups) : [],
  };
}

/**
 * The events that stand on a page: those from its oldest article up to the oldest of the next page, so that a
 * numbered page never changes once it is full. What came before the first article stands on the page with it.
 */
function eventsOf({ entry, articles }: Term, { articles: shown, total, older, newer }: Slice): StoryEvent[] {
  const events = entry?.events ?? [];
  if (events.length === 0) return [];
  const from = older === undefined ? -Infinity : (shown.at(-1)?.row.date.epoch ?? -Infinity);
  const to = newer === undefined ? Infinity : (oldestOfNext(articles, shown, total) ?? Infinity);
  return events
    .filter(({ date }) => date.epoch >= from && date.epoch < to)
    .sort((a, b) => b.date.epoch - a.date.epoch);
}

/** The moment of the article right after those of a page in time. */
function oldestOfNext(
  articles: readonly PublicArticle[],
  [newest]: readonly PublicArticle[],
  total: number,
): number | undefined {
  const part = newest?.part;
  return part === undefined ? undefined : articles[total - part - 1]?.row.date.epoch;
}

/** The terms met most often in the articles of a story; equal counts by name. */
function namesOf(articles: readonly PublicArticle[], groups: readonly Group[]): StoryNames[] {
  return groups.flatMap((group, index): StoryNames[] => {
    if (group.kind !== "taxonomy") return [];
    const counts = new Map<Term, number>();
    for (const { terms } of articles) {
      for (const term of terms[index] ?? []) counts.set(term, (counts.get(term) ?? 0) + 1);
    }
    if (counts.size === 0) return [];
    const terms = Array.from(counts, ([term, count]) => ({ term, count }))
      .sort((a, b) => b.count - a.count || compareText(a.term.slug, b.term.slug))
      .slice(0, mostNames);
    return [{ group, terms }];
  });
}
