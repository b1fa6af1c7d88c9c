import { type LiveState, newestUpdate } from "../../edition/live.ts";
import type { Article, LiveUpdate } from "../../model/content.ts";
import { dayOf, timeOf } from "../../model/moment.ts";
import type { Partly } from "../../model/whole.ts";
import type { LiveView, MomentView } from "../article-views.ts";
import { timeView } from "../time-view.ts";
import type { Words } from "../words.ts";

/** With fewer updates that have a headline, the text itself is list enough. */
const worthListing = 3;
/** How many are listed before the others are folded. */
const listed = 8;

/**
 * How a live article stands, and the list of its updates that have a headline; updates of other days than the newest say their
 * day.
 *
 * @param href the page itself. With the newest update behind it, it is another address than the one from which a reader came, so that
 *   no browser takes from its cache what some hosts have it keep for minutes
 */
export function liveView(
  row: Partly<Pick<Article, "date" | "updates" | "updated">>,
  state: LiveState,
  href: string,
  words: Words,
): LiveView {
  const told = (row.updates ?? []).filter(({ headline }) => headline !== "");
  const first = told[0];
  const moments = first === undefined || told.length < worthListing ? [] : told;
  const views = moments.map((one) => momentView(one, first, words));
  const newest = newestUpdate(row);
  return {
    isRunning: state === "running",
    text: state === "ended" ? words.live.ended : newest && words.live.newest,
    newest: state === "ended" ? undefined : newest && timeView(newest.date, words),
    refresh:
      state === "ended"
        ? undefined
        : { text: words.live.refresh, href: newest === undefined ? href : `${href}?${newest.id}` },
    moments: views.slice(0, listed),
    older: views.slice(listed),
    olderText: words.live.older(Math.max(0, views.length - listed)),
  };
}

function momentView(
  { id, date, headline }: LiveUpdate,
  newest: LiveUpdate | undefined,
  words: Words,
): MomentView {
  const time = timeView(date, words);
  const [day, clock] = [dayOf(date), timeOf(date)];
  const isOfDay = newest !== undefined && day === dayOf(newest.date) && clock !== undefined;
  return { text: headline, href: `#${id}`, time: { ...time, text: isOfDay ? words.time(clock) : time.text } };
}
