import type { HeadView, SiteView } from "../../src/render/views.ts";

const SAME = {};

/**
 * `lang` and `dir` for the furniture around a page written in another language than the site, so that a screen
 * reader speaks each in its own voice; nothing where both are the same.
 */
export function foreign(site: SiteView, head: HeadView): { lang?: string; dir?: "ltr" | "rtl" } {
  const { language, direction } = site;
  const same = head.language === language || head.language.startsWith(`${language}-`);
  return same ? SAME : { lang: language, dir: direction };
}
