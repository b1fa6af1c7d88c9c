import { type Html, trustHtml } from "../../model/html.ts";
import { withoutRepeated } from "../../model/pull-quote.ts";
import { plainEmbeds } from "../embeds/dress-embeds.ts";
import type { ArticleRowFacts } from "../facts.ts";
import { urlOf } from "../links.ts";
import { plainPictures } from "../pictures/dress-pictures.ts";
import type { RenderContext } from "../render-context.ts";
import { paidFor, sponsoredLinks } from "../sponsored.ts";
import { timeView } from "../time-view.ts";
import { withUpdateDays } from "../update-days.ts";
import { withDateline } from "../with-dateline.ts";
import { xml } from "../xml.ts";
import { feedHtml } from "./feed-html.ts";

/**
 * The whole text of an article for feed readers, with what its page says around it and nobody may miss: that somebody paid
 * for it, before it, and what part AI had in it and what was put right in it, behind it. `pruned` leaves out of the text what may not
 * be handed on.
 */
export function articleText(
  row: ArticleRowFacts,
  address: string,
  context: RenderContext,
  pruned: (text: Html) => Html = (text) => text,
): Html {
  const { settings } = context.frame;
  const around = context.in(row.language);
  const body = trustHtml(withoutRepeated(context.body(row.body)));
  const pictured = plainPictures({ body, pictures: row.pictures, address }, around);
  const text = feedHtml(
    withDateline(withUpdateDays(pruned(plainEmbeds(pictured, around.words)), row, context), row.dateline),
    urlOf(address, settings),
  );
  if (row.type !== "sponsored" && row.ai === undefined && row.corrections.length === 0) return text;
  const paid = row.type === "sponsored";
  const linked = paid ? sponsoredLinks(text, settings) : text;
  return trustHtml(
    `${paid ? paidForNote(row, around) : ""}${linked}${aiNote(row, around)}${corrections(row, around)}`,
  );
}

function paidForNote(row: ArticleRowFacts, { words }: RenderContext): string {
  const parts = paidFor(row.sponsor, words).map(({ text, href }) =>
    href === undefined ? text : xml`<a rel="sponsored" href="${href}">${text}</a>`,
  );
  return xml`<p><strong>${parts}</strong></p>\n`.text;
}

function aiNote({ ai }: ArticleRowFacts, { words }: RenderContext): string {
  if (ai === undefined) return "";
  return xml`\n<p><em>${words.ai[ai.use]}${ai.note === undefined ? "" : ` — ${ai.note}`}</em></p>\n`.text;
}

function corrections(row: ArticleRowFacts, { words }: RenderContext): string {
  if (row.corrections.length === 0) return "";
  const notices = row.corrections.map(({ date, text, kind }) => {
    const { datetime, text: when } = timeView(date, words);
    return xml`<p><strong>${words.correctionKinds[kind]}</strong> <time datetime="${datetime}">${when}</time> ${text}</p>\n`;
  });
  return xml`\n<aside>\n<h2>${words.corrections}</h2>\n${notices}</aside>\n`.text;
}
