import type { Article } from "../model/content.ts";
import { dayOf } from "../model/moment.ts";

/** The address of an article: its day in the newsroom’s zone, then its slug. `/2025/12/01/slug/` */
export function articleAddress({ date, slug }: Article): string {
  return `/${dayOf(date).replaceAll("-", "/")}/${slug}/`;
}
