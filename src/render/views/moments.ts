import type { Article } from "../../model/content.ts";
import { dayOf, timeOf } from "../../model/moment.ts";
import type { Partly } from "../../model/whole.ts";
import { timeView } from "../time-view.ts";
import type { MomentView } from "../views.ts";
import type { Words } from "../words.ts";

/** With fewer updates that have a headline, the text itself is list enough. */
const worthListing = 3;
const listed = 8;

/** The newest updates of a live article that have a headline; updates of other days than the newest say their day. */
export function momentViews({ updates = [] }: Partly<Pick<Article, "updates">>, words: Words): MomentView[] {
  const told = updates.filter(({ headline }) => headline !== "");
  const newest = told[0];
  if (newest === undefined || told.length < worthListing) return [];
  return told.slice(0, listed).map(({ id, date, headline }) => {
    const time = timeView(date, words);
    const text = dayOf(date) === dayOf(newest.date) ? (timeOf(date) ?? time.text) : time.text;
    return { text: headline, href: `#${id}`, time: { ...time, text } };
  });
}
