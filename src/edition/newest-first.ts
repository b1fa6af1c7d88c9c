import type { Article } from "../model/content.ts";
import { compareText } from "../model/order.ts";

/** The one order of articles: by date, newest first; equal dates by path, so that it is total. */
export function newestFirst(a: Article, b: Article): number {
  return b.date.epoch - a.date.epoch || compareText(a.path, b.path);
}
