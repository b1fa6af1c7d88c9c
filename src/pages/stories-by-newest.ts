import type { Group, Paper, Term } from "../edition/edition.ts";

/** The stories of a paper, each list with that of the newest article first. */
export interface StoriesByNewest {
  readonly running: readonly Term[];
  /** Those that have ended, or of which nothing was heard for long. */
  readonly earlier: readonly Term[];
}

/** Milliseconds. */
const long = 180 * 86_400_000;

/** How long is counted back from the newest article of the paper, so that a build on another day tells the same. */
export function storiesByNewest(
  { articles }: Pick<Paper, "articles">,
  { terms }: Pick<Group, "terms">,
): StoriesByNewest {
  const stories = [...terms].sort((a, b) => newestOf(b) - newestOf(a));
  const since = (articles[0]?.row.date.epoch ?? 0) - long;
  const isRunning = (story: Term): boolean => story.entry?.ended !== true && newestOf(story) > since;
  return { running: stories.filter(isRunning), earlier: stories.filter((story) => !isRunning(story)) };
}

function newestOf({ articles }: Term): number {
  return articles[0]?.row.date.epoch ?? Number.NEGATIVE_INFINITY;
}
