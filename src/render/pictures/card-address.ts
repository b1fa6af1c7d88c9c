import type { Picture } from "../../model/content.ts";
import type { Settings } from "../../model/settings.ts";
import { drawableText } from "./card-text.ts";

/** True for a drawing that scales: the sites and apps that show a shared link want pixels. */
export function isVector(src: string): boolean {
  return /\.svgz?(?:[?#]|$)/i.test(src);
}

type Cards = Pick<Settings, "shareCards" | "face">;

/**
 * The card of a paper itself, which stands for every page that has no picture and no headline of its own. Undefined where
 * there is none: the settings want none, or there is no logo, and the fonts lack letters of the name.
 */
export function siteCardAddress(
  { shareCards, face, title }: Cards & Pick<Settings, "title">,
  paper: { readonly address: string },
): string | undefined {
  const hasCard = shareCards && (face.logo !== undefined || drawableText(title, face) !== undefined);
  return hasCard ? `${paper.address}card.png` : undefined;
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
 * headline has letters that no font has, such as Chinese ones where the newsroom gives none for them; the card of the site stands for it then.
 */
export function shareCardAddress(article: Shared, { shareCards, face }: Cards): string | undefined {
  if (!shareCards || hasSharedPicture(article)) return undefined;
  return drawableText(article.row.title, face) === undefined ? undefined : `${article.address}card.png`;
}
