import type { Mention, Paper, PublicArticle, Term } from "../edition/edition.ts";
import { earlierParts } from "../edition/story-so-far.ts";
import { storiesGroup } from "../model/content.ts";

/** What the page of an article says of the running story that it is part of. */
export interface StoryPlace {
  readonly story: Term;
  /** From 1, oldest first. */
  readonly part: number;
  /** How many parts there are; absent in long stories, where each new part would change the page of every older one. */
  readonly total?: number;
  readonly after?: Mention;
  /** Earlier parts, oldest first: the one it began with, and those right before this one. */
  readonly soFar: readonly Mention[];
}

/** A story with more parts no longer says on each of them how many there are. */
const mostCounted = 30;

/** Where an article stands in its story; undefined where it belongs to none. */
export function storyPlace(article: PublicArticle, { groups }: Paper): StoryPlace | undefined {
  const { part } = article;
  if (part === undefined) return undefined;
  const story = article.terms[groups.findIndex(({ id }) => id === storiesGroup)]?.[0];
  if (story === undefined) return undefined;
  const total = story.articles.length;
  // The articles of a term are newest first, parts are counted from the oldest.
  const at = (number: number): PublicArticle | undefined => story.articles[total - number];
  const after = at(part + 1);
  return {
    story,
    part,
    ...(total > mostCounted ? {} : { total }),
    ...(after === undefined ? {} : { after }),
    soFar: earlierParts(part).flatMap((number) => at(number) ?? []),
  };
}
