import { textOfHtml } from "../../model/html-text.ts";
import { slugify } from "../../model/slug.ts";
import { soundsLikeFurniture } from "../markdown/heading-ids.ts";
import { headingIdPrefix } from "../markdown/headings.ts";
import { hash } from "./character-codes.ts";
import { lineKind } from "./line-kind.ts";
import * as kinds from "./line-kinds.ts";
import { lineEnd, skipSpaces, trimmedEnd } from "./lines.ts";
import type { PlainPage } from "./plain-page.ts";
import type { SourceText } from "./source-text.ts";

/** Renders a heading of a level that follows on the one before. Gives its end, or -1. */
export function renderHeading(page: PlainPage, source: SourceText, at: number): number {
  let behind = at;
  while (source.unit(behind) === hash) behind++;
  const place = page.outline.place(behind - at);
  if (behind - at === 1 || place.skips) return -1;
  const line = lineEnd(source, at);
  const start = skipSpaces(source, behind);
  const end = trimmedEnd(source, start, line);
  // Signs at its end are no part of it, unless they are.
  if (source.unit(end - 1) === hash || lineKind(source, line + 1) >= kinds.dashes) return -1;
  const html = page.inline(source, start, end);
  if (html === undefined) return -1;
  const words = textOfHtml(html).trim();
  if (words === "") return -1;
  page.tableName = words;
  page.html += openingTag(`h${place.level}`, page.ids.claim(headingIdPrefix + (slugify(words) || "section")));
  page.html += `${html}</h${place.level}>\n`;
  return line + 1;
}

function openingTag(tag: string, id: string): string {
  return soundsLikeFurniture(id) ? `<${tag}><span id="${id}"></span>` : `<${tag} id="${id}">`;
}
