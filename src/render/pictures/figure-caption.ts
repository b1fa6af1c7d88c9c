import { type BodyPicture, withoutReferences } from "../../model/body-pictures.ts";
import { creditShown } from "../../model/picture-words.ts";
import type { Settings } from "../../model/settings.ts";
import type { PictureFileFacts } from "../facts.ts";
import type { Words } from "../words.ts";
import { type Xml, xml } from "../xml.ts";
import { originOf } from "./origin.ts";

/** Where the caption of a picture stands, or would stand, in a rendered text. */
interface Figure {
  /** Where the picture, and the link around it, ends. */
  readonly end: number;
  readonly caption: Caption | undefined;
}

interface Caption {
  /** With its tags. */
  readonly html: string;
  readonly tag: string;
  readonly content: string;
}

/** How the tag of a figure, and of a link in it, ends before the picture. */
const opened = /<figure\b[^<]*>\s*(?:<a\b[^<]*>\s*)?$/;
/** So much is looked through for them. */
const longest = 3_000;
const closed = /((?:\s*<\/a>)?\s*)((<figcaption\b[^<]*>)([\s\S]*?)<\/figcaption>\s*)?<\/figure>/y;

/** The figure that a picture has for itself; undefined where it stands among words or with others. */
export function figureAround(body: string, { start, end }: BodyPicture): Figure | undefined {
  if (!opened.test(body.slice(Math.max(0, start - longest), start))) return undefined;
  closed.lastIndex = end;
  const [, before, html, tag, content] = closed.exec(body) ?? [];
  if (before === undefined) return undefined;
  const caption = html && tag && content !== undefined ? { html, tag, content } : undefined;
  return { end: end + before.length, caption };
}

/** The caption of a picture with what is known of where it comes from, as far as that does not stand in it; empty where nothing is. */
export function captionWith(
  caption: Caption | undefined,
  file: PictureFileFacts,
  words: Words,
  settings: Settings,
): string {
  const { tag, content, html } = caption ?? { tag: "<figcaption>", content: "", html: "" };
  const said = withoutReferences(content.replace(/<[^>]*>/g, ""));
  const { credit, ai } = creditShown({ caption: said }, file.says);
  const { ai: madeBy, original } = originOf({ ai, file }, words, settings);
  const isCredited = content.includes('class="credit"');
  const more: Xml[] = [
    ...(credit === undefined || isCredited ? [] : [xml`<span class="credit">${credit}</span>`]),
    ...(madeBy === undefined ? [] : [xml`<span class="made-by">${madeBy}</span>`]),
    ...(original === undefined
      ? []
      : [xml`<a class="original" href="${original.href}">${original.text}</a>`]),
  ];
  if (more.length === 0) return html;
  const parts = [...(content === "" ? [] : [content]), ...more.map(({ text }) => text)];
  return `${tag}${parts.join(" ")}</figcaption>`;
}
