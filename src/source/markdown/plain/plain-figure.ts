import { renderCaption } from "../pictures.ts";
import { escapeHtml } from "./escape-html.ts";
import { isUnsuspicious } from "./inline-kinds.ts";
import { readLinkTarget } from "./link-target.ts";
import type { PlainPage } from "./plain-page.ts";

/** Signs that can be marks in a text alternative, and the beginning of a bare address. */
const marks = /[\][\\`*_<&~^]|:\/\//;

/** Renders a picture that stands by itself from `start` to `end`, its title as its caption; false if it does not. */
export function renderFigure(page: PlainPage, text: string, start: number, end: number): boolean {
  const close = text.indexOf("](", start);
  if (close === -1 || close >= end) return false;
  const alternative = text.slice(start + 2, close);
  if (alternative.trim() === "" || marks.test(alternative) || !isUnsuspicious(alternative)) return false;
  const target = readLinkTarget(text, close + 2, end, page.basePath);
  if (target === undefined || target.end !== end) return false;
  const caption = target.title === "" ? "" : renderCaption(target.title, escapeHtml);
  page.html += `<figure><img src="${target.address}" alt="${escapeHtml(alternative)}" loading="lazy" decoding="async">${caption}</figure>\n`;
  return true;
}
