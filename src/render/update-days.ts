import type { Article } from "../model/content.ts";
import { type Html, trustHtml } from "../model/html.ts";
import { dayOf } from "../model/moment.ts";
import type { Partly } from "../model/whole.ts";
import type { RenderContext } from "./render-context.ts";
import { timeView } from "./time-view.ts";

/** The text of a live article, in which updates of other days than its own say their day in words, in its language. */
export function withUpdateDays(
  body: Html,
  row: Partly<Pick<Article, "date" | "updates" | "language">>,
  context: RenderContext,
): Html {
  const { date, updates = [], language } = row;
  if (updates.length === 0) return body;
  const { words } = context.in(language);
  let worded = "";
  let done = 0;
  for (const { id, date: moment } of updates) {
    if (dayOf(moment) === dayOf(date)) continue;
    const opening = `<a href="#${id}"><time datetime="${moment.iso}">`;
    const start = body.indexOf(opening, done);
    const end = body.indexOf("</time>", start);
    if (start === -1 || end === -1) continue;
    worded += body.slice(done, start) + opening + timeView(moment, words).text;
    done = end;
  }
  return done === 0 ? body : trustHtml(worded + body.slice(done));
}
