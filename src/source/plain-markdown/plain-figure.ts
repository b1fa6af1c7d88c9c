import { playerOf } from "../embeds/player-of.ts";
import { captionOf } from "../markdown/caption.ts";
import { renderCaption } from "../markdown/pictures.ts";
import { closeBracket, openParenthesis } from "./character-codes.ts";
import { escapeHtml } from "./escape-html.ts";
import { isUnsuspicious } from "./inline-kinds.ts";
import { readLinkTarget } from "./link-target.ts";
import type { PlainPage } from "./plain-page.ts";
import type { SourceText } from "./source-text.ts";

/** Signs that can be marks in a text alternative, and the beginning of a bare address. */
const marks = /[\][\\`*_<&~^]|:\/\//;

/** Renders a picture that stands by itself from `start` to `end`, its title as its caption; false if it does not. */
export function renderFigure(page: PlainPage, source: SourceText, start: number, end: number): boolean {
  let close = start + 2;
  while (close < end && source.unit(close) !== closeBracket) close++;
  if (close + 1 >= end || source.unit(close + 1) !== openParenthesis) return false;
  const alternative = source.slice(start + 2, close);
  if (alternative.trim() === "" || marks.test(alternative) || !isUnsuspicious(alternative)) return false;
  const target = readLinkTarget(source, close + 2, end, page.basePath);
  if (target === undefined || target.end !== end || playerOf(target.address) !== undefined) return false;
  const said =
    target.title === "" ? "" : captionOf(target.title, alternative, target.address, page.typography);
  const caption = said === "" ? "" : renderCaption(said, escapeHtml);
  page.html += `<figure><img src="${target.address}" alt="${escapeHtml(alternative)}" loading="lazy" decoding="async">${caption}</figure>\n`;
  return true;
}
