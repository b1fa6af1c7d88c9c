import type { Picture } from "../model/content.ts";
import type { Settings } from "../model/settings.ts";

/** The card of the site itself, which stands for every page that has no picture and no headline of its own. */
export const siteCardAddress = "/card.png";

/** Drawings that scale: the sites and apps that show a shared link want pixels. */
const vector = /\.svgz?(?:[?#]|$)/i;

/** As much of an article as decides what stands for it. */
interface Shared {
  readonly address: string;
  readonly row: { readonly image?: Pick<Picture, "src"> | undefined };
}

/** True where an article has a picture that the sites and apps which show a shared link can show. */
function hasSharedPicture({ row }: Shared): boolean {
  return row.image !== undefined && !vector.test(row.image.src);
}

/**
 * The address of an article’s share card, the picture of its headline that stands for it where its link is shared:
 * `/2025/12/01/slug/card.png`. Undefined where there is none: the settings want none, or the article has a picture.
 */
export function shareCardAddress(
  article: Shared,
  { shareCards }: Pick<Settings, "shareCards">,
): string | undefined {
  return shareCards && !hasSharedPicture(article) ? `${article.address}card.png` : undefined;
}
