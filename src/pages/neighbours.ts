import type { Paper, PublicArticle } from "../edition/edition.ts";
import { at } from "../edition/tag-index.ts";
import type { Settings } from "../model/settings.ts";
import { firstPlace, placesOf } from "./in-term.ts";
import { kickerOf } from "./kicker.ts";
import type { StoryPlace } from "./story-place.ts";

export interface Neighbours {
  readonly newer?: PublicArticle;
  readonly older?: PublicArticle;
}

/**
 * The articles of its section right before and after one: what a reader who came for this one may want next. None where its
 * story leads on to other parts. Advertising leads nowhere as if it were news, and no news leads to it.
 *
 * @param place that of the article in its paper
 * @param shown what its page leads to already, by address: nothing stands there twice
 */
export function neighboursOf(
  { row, terms }: PublicArticle,
  place: number,
  story: StoryPlace | undefined,
  shown: ReadonlySet<string>,
  paper: Paper,
  settings: Settings,
): Neighbours {
  const section = row.type === "sponsored" || leadsOn(story) ? undefined : kickerOf(terms, settings);
  if (section === undefined) return none;
  const places = placesOf(section, paper);
  const own = firstPlace(places.length, (one) => at(places, one) >= place);
  const from = (step: 1 | -1): PublicArticle | undefined => {
    for (let one = own + step; one >= 0 && one < places.length; one += step) {
      const article = paper.articles[at(places, one)];
      if (article !== undefined && article.row.type !== "sponsored" && !shown.has(article.address))
        return article;
    }
    return undefined;
  };
  const [newer, older] = [from(-1), from(1)];
  return { ...(newer === undefined ? {} : { newer }), ...(older === undefined ? {} : { older }) };
}

const none: Neighbours = {};

function leadsOn(story: StoryPlace | undefined): boolean {
  return story !== undefined && (story.soFar.length > 0 || story.after !== undefined);
}
