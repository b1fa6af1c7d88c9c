import type { Picture } from "../model/content.ts";
import type { Settings } from "../model/settings.ts";

/** Letters of scripts that no font of the cards has (`render/pictures/card-fonts.ts`). */
const otherLetters =
  /(?![\p{sc=Latn}\p{sc=Cyrl}\p{sc=Grek}\p{sc=Arab}\p{sc=Hebr}\p{sc=Zyyy}\p{sc=Zinh}])\p{L}/u;

/**
 * The card of a paper itself, which stands for every page that has no picture and no headline of its own. Undefined where
 * there is none: the settings want none, or its name cannot be drawn and the card would say nothing.
 */
export function siteCardAddress(
  { shareCards, title }: SiteShared,
  paper: { readonly address: string },
): string | undefined {
  return shareCards && !otherLetters.test(title) ? `${paper.address}card.png` : undefined;
}

type SiteShared = Pick<Settings, "shareCards" | "title">;

/** True for a drawing that scales: the sites and apps that show a shared link want pixels. */
export function isVector(src: string): boolean {
  return /\.svgz?(?:[?#]|$)/i.test(src);
}

/** As much of an article as decides what stands for it. */
interface Shared {
  readonly address: string;
  readonly row: { readonly title: string; readonly image?: Pick<Picture, "src"> | undefined };
}

/** True where an article has a picture that the sites and apps which show a shared link can show. */
function hasSharedPicture({ row }: Shared): boolean {
  return row.image !== undefined && !isVector(row.image.src);
}

/**
 * The address of an article’s share card, the picture of its headline that stands for it where its link is shared:
 * `/2025/12/01/slug/card.png`. Undefined where there is none: the settings want none, the article has a picture, or its
 * headline has letters that cannot be drawn, such as Chinese ones; the card of the site stands for it then.
 */
export function shareCardAddress(
  article: Shared,
  { shareCards }: Pick<Settings, "shareCards">,
): string | undefined {
  if (!shareCards || hasSharedPicture(article) || otherLetters.test(article.row.title)) return undefined;
  return `${article.address}card.png`;
}
