import type { Article } from "../model/content.ts";
import { dayOf } from "../model/moment.ts";
import type { Settings } from "../model/settings.ts";
import { languageAddress } from "./language-address.ts";

type Placed = Pick<Article, "date" | "slug" | "language">;

/**
 * The address of an article: below that of its language’s paper its day in the newsroom’s zone, then its slug.
 * `/2025/12/01/slug/`, or `/fr/2025/12/01/slug/`
 */
export function articleAddress(article: Placed, settings: Pick<Settings, "language">): string {
  const plain = plainAddress(article);
  const { language } = article;
  return language === undefined ? plain : languageAddress(language, settings) + plain.slice(1);
}

/** The same as if the site had one language: `/2025/12/01/slug/`. */
export function plainAddress({ date, slug }: Placed): string {
  return `/${dayOf(date).replaceAll("-", "/")}/${slug}/`;
}
