import type { Companion } from "./company.ts";
import type { Edition, Term } from "./edition.ts";

/** How many stories are named; the others are on their way into the archive. */
const wanted = 8;

/** The running stories that articles of a term are part of, the story with the newest article first. */
export function storiesOf({ groups }: Edition, { articles }: Term): readonly Companion[] {
  const stories = groups.findIndex(({ kind }) => kind === "stories");
  if ((groups[stories]?.terms.length ?? 0) === 0) return [];
  const shared = new Map<Term, number>();
  for (const { terms } of articles) {
    for (const story of terms[stories] ?? []) shared.set(story, (shared.get(story) ?? 0) + 1);
  }
  return Array.from(shared, ([term, shared]) => ({ term, shared })).slice(0, wanted);
}
