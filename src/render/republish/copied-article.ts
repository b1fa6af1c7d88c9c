import { type Html, trustHtml } from "../../model/html.ts";
import type { Moment } from "../../model/moment.ts";
import type { RepublishFacts } from "../facts.ts";
import { articleText } from "../feeds/article-text.ts";
import { feedImage } from "../feeds/feed-image.ts";
import { urlOf } from "../links.ts";
import { originOf } from "../pictures/origin.ts";
import type { RenderContext } from "../render-context.ts";
import { timeView } from "../time-view.ts";
import { bylineView } from "../views/byline.ts";
import type { Words } from "../words.ts";
import { type Xml, xml } from "../xml.ts";
import { licenceFrom } from "./licence.ts";
import { isHandedOn, prunedText } from "./pruned.ts";

/**
 * An article as others republish it: without names as links, without anything of our own pages, every address absolute; with who
 * wrote it, when, what was put right, and at its end where it appeared first. Pictures are there only where their credit is one of
 * those of the settings.
 */
export function copiedText(facts: RepublishFacts, context: RenderContext): Html {
  const { row, address, terms } = facts;
  const { settings } = context.frame;
  const { words } = context;
  const credits = settings.republish?.pictures ?? [];
  const text = articleText(row, address, context, (html) => prunedText(html, credits));
  const byline = bylineView(facts, facts.authors, context)
    .map((part) => part.text)
    .join("");
  const standfirst = row.standfirst ? xml`<p><strong>${row.summary}</strong></p>\n` : undefined;
  const by = byline === "" ? undefined : xml`<p>${byline}</p>\n`;
  const day = (label: string, moment: Moment): Xml => xml`${label} ${time(moment, words)}`;
  const dates = xml`<p>${day(words.published, row.date)}${row.updated && xml` · ${day(words.updated, row.updated)}`}</p>\n`;
  const head = xml`${standfirst}${by}${dates}${leadPicture(facts, credits, context)}`;
  return trustHtml(
    `${head.text}${text}\n${creditLine(urlOf(address, settings), terms.licence, context).text}`,
  );
}

/** The same with its headline. */
export function copiedArticle(facts: RepublishFacts, context: RenderContext): Html {
  return trustHtml(`${xml`<h1>${facts.row.title}</h1>\n`.text}${copiedText(facts, context)}`);
}

function time(moment: Moment, words: Words): Xml {
  const { datetime, text } = timeView(moment, words);
  return xml`<time datetime="${datetime}">${text}</time>`;
}

function leadPicture(
  { row: { image } }: RepublishFacts,
  credits: readonly string[],
  context: RenderContext,
): Xml | undefined {
  const { settings } = context.frame;
  if (image === undefined) return undefined;
  const { credit } = image;
  if (!isHandedOn(credit, credits)) return undefined;
  const { url, width, height, alt } = feedImage(image, settings);
  const said = [image.caption, credit, originOf(image, context.words, settings).ai].filter(
    (one) => one !== undefined,
  );
  return xml`<figure><img src="${url}" alt="${alt}"${width && xml` width="${width}"`}${height && xml` height="${height}"`}><figcaption>${said.join(" ")}</figcaption></figure>\n`;
}

/** Where it appeared first, and under which licence, with the address as a link. */
function creditLine(url: string, licence: string, { frame, words }: RenderContext): Xml {
  const { name, href } = licenceFrom(licence);
  const [before = "", behind = ""] = words.republish
    .credit(frame.settings.title, "\u0000", url)
    .split("\u0000");
  const linked = href === undefined ? name : xml`<a rel="license" href="${href}">${name}</a>`;
  return xml`<p><em>${withLink(before, url)}${linked}${withLink(behind, url)}</em></p>\n`;
}

function withLink(text: string, url: string): (string | Xml)[] {
  const at = text.indexOf(url);
  return at === -1
    ? [text]
    : [text.slice(0, at), xml`<a rel="canonical" href="${url}">${url}</a>`, text.slice(at + url.length)];
}
