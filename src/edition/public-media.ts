import type { ContentRow, MediaFile } from "../model/content.ts";
import type { Settings } from "../model/settings.ts";
import { fieldAddress } from "../model/site-address.ts";

/**
 * The media files that may be published: all but those which only articles, records and pages use that readers may not see
 * yet. A file that nothing uses is published; a layout or another site may. `isPublic` tells whether readers may see what a
 * row says.
 */
export function publicMedia(
  media: readonly MediaFile[],
  rows: Iterable<ContentRow>,
  isPublic: (row: ContentRow) => boolean,
  settings: Settings,
): MediaFile[] {
  const shown = new Set<string>(settingsMedia(settings));
  const held = new Set<string>();
  const { basePath } = settings;
  for (const row of rows) {
    if (row.media === undefined) continue;
    const set = isPublic(row) ? shown : held;
    for (const address of row.media) {
      set.add(address);
      // The path of the site is no part of an address here, but somebody who writes it means this file.
      if (basePath !== "/" && address.startsWith(basePath)) set.add(address.slice(basePath.length - 1));
    }
  }
  return media.filter(({ address }) => shown.has(address) || !held.has(address));
}

/** What every page may show or lead to. */
function* settingsMedia(settings: Settings): Iterable<string> {
  const { menu, publisher } = settings;
  const given = [...menu.map(({ url }) => url), ...Object.values(publisher.policies), publisher.logo];
  for (const one of given) {
    const address = one === undefined ? undefined : fieldAddress(one, settings);
    if (address !== undefined) yield address.replace(/#.*$/s, "");
  }
}
