import { toldUntil } from "../edition/age.ts";
import type { Paper, PublicArticle, Term } from "../edition/edition.ts";
import { at, tagIndexOf } from "../edition/tag-index.ts";
import type { Settings } from "../model/settings.ts";
import { firstPlace, placesOf } from "./in-term.ts";
import { kickerOf } from "./kicker.ts";
import type { StoryPlace } from "./story-place.ts";

/** How many newer articles an older one leads to. */
const offered = 2;

/**
 * The newest articles of an older one’s story, and then of its first topic, up to the moment at which its page was last told
 * (`toldUntil`); newest first. What the page leads to as the next part of the story is none of them, nor is advertising.
 *
 * @param place that of the article in its paper
 */
export function sinceThen(
  { row, terms }: PublicArticle,
  place: number,
  story: StoryPlace | undefined,
  paper: Paper,
  { settings, now }: { readonly settings: Settings; readonly now: number },
): readonly PublicArticle[] {
  const until = row.type === "sponsored" ? undefined : toldUntil(row, now);
  if (until === undefined) return none;
  const { dates } = tagIndexOf(paper);
  const first = firstPlace(dates.length, (one) => (dates[one] ?? 0) <= until);
  const found: PublicArticle[] = [];
  for (const term of [story?.story, kickerOf(terms, settings)]) {
    if (term === undefined) continue;
    for (const article of between(paper, term, first, place)) {
      if (found.length === offered) break;
      const isShown = found.includes(article) || article.address === story?.after?.address;
      if (article.row.type !== "sponsored" && !isShown) found.push(article);
    }
  }
  return found.length === 0 ? none : found;
}

const none: readonly PublicArticle[] = [];

/** The articles of a term from one place of the paper up to, but without, another; newest first. */
function* between(paper: Paper, term: Term, from: number, to: number): Iterable<PublicArticle> {
  const places = placesOf(term, paper);
  const skipped = firstPlace(places.length, (one) => at(places, one) >= from);
  for (const place of places.subarray(skipped)) {
    if (place >= to) return;
    const article = paper.articles[place];
    if (article !== undefined) yield article;
  }
}
