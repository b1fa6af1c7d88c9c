import { isProtocolRelative } from "../../model/schemes.ts";
import { tidyAddress } from "../../model/site-address.ts";

export { isHarmless, isProtocolRelative } from "../../model/schemes.ts";

/** The newsroom’s media, however far away the folder of the article lies, or as the newsroom’s own folder has them. */
const mediaAddress = /^(?:\.{1,2}\/+)*(?:content\/+)?media\/|^\/+content\/+media\//;
/** `pictures/../media/x.jpg`, `media//x.jpg` */
const hasDetour = /^[^?#:]*\/(?:\.|%2e){0,2}\//i;
/**
 * The address that a page uses for one written in an article.
 *
 * - `/about/` is meant from the top of the site, so it gets the site’s path (`/news/about/`).
 * - `media/x.jpg`, `./media/x.jpg`, `../../media/x.jpg` and `/content/media/x.jpg` all mean the newsroom’s media, whatever
 *   folder the article lies in: that is what works in an editor’s preview, and all would be wrong at the article’s own
 *   address.
 * - A path within the site stands in its one form (see `plainPath`), so that it leads to the same file on every host.
 * - `//host/x` gets `https:`.
 * - Anything else, other relative addresses too, stays as it is.
 *
 * `basePath` is the path of the site, `/` or `/news/`.
 */
export function pageAddress(written: string, basePath: string): string {
  if (isProtocolRelative(written)) return `https:${written.replaceAll("\\", "/")}`;
  const media = mediaAddress.exec(hasDetour.test(written) ? tidyAddress(written) : written);
  if (media) return basePath.slice(0, -1) + tidyAddress(`/media/${media.input.slice(media[0].length)}`);
  return written.startsWith("/") ? basePath.slice(0, -1) + tidyAddress(written) : written;
}
