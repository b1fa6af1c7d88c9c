import type { Mention, PublicArticle } from "../edition/edition.ts";
import { dayOf } from "../model/moment.ts";
import type { StoryPlace } from "../pages/story-place.ts";
import type { StorySubject } from "../pages/story-subject.ts";
import type { Parts } from "./shared-facts.ts";

/** What the page of an article shows of related ones; the labels of its terms are among its own parts. */
export function relatedParts({ related }: PublicArticle): Parts {
  return [
    related.length,
    ...related.flatMap(({ article, because }) => [...mentionParts(article), because.address]),
  ];
}

/** What the page of an article shows of its story. */
export function storyPlaceParts({ story, part, total, before, after, soFar }: StoryPlace): Parts {
  return [
    ...[story.label, story.entry?.description, part, total, soFar.length],
    ...[before, after, ...soFar].flatMap(mentionParts),
  ];
}

/** What a page of a story shows beside its articles. */
export function storyParts({ term, slice, events, names }: StorySubject): Parts {
  return [
    ...[term.label, term.entry?.description, events.length],
    // The background stands on the unnumbered page alone.
    ...(slice.number === undefined ? [term.entry?.digest] : []),
    ...events.flatMap(({ date, text, url, source }) => [date.iso, text, url, source]),
    ...names.flatMap(({ group, terms }) => [
      group.id,
      ...terms.flatMap(({ term, count }) => [term.label, count, term.note]),
    ]),
  ];
}

/** Beginning with an address, so that what is said only of some articles cannot be taken for the next one. */
function mentionParts(article: Mention | undefined): Parts {
  if (article === undefined) return [undefined];
  const { address, hidden, row } = article;
  const usual = [address, row.title, dayOf(row.date)];
  if (row.type === "news" && row.language === undefined && hidden === undefined) return usual;
  return [...usual, "!", row.type, row.language, hidden];
}
