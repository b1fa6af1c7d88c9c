import type { ContentRow, MediaFile } from "../model/content.ts";
import { nameOfFile, namesAtEnd } from "../model/file-name.ts";
import { logoAddresses, menuAddresses, type Settings } from "../model/settings.ts";
import { fieldAddress } from "../model/site-address.ts";

/**
 * The media files that may be published: all but those which only articles, records and pages use that readers may not see
 * yet. A file that nothing uses is published; a layout or another site may. What such a text speaks of in any way is held back
 * with it: an address in capitals or in another folder, a picture with a space in its address that became none.
 * `isPublic` tells whether readers may see what a row says.
 */
export function publicMedia(
  media: readonly MediaFile[],
  rows: Iterable<ContentRow>,
  isPublic: (row: ContentRow) => boolean,
  settings: Settings,
): MediaFile[] {
  const shown = new Set<string>(settingsMedia(settings));
  const held = new Set<string>();
  const spokenOf = new Set<string>();
  const { basePath } = settings;
  for (const row of rows) {
    if (row.media === undefined && row.filesNamed === undefined) continue;
    const isOpen = isPublic(row);
    const set = isOpen ? shown : held;
    if (!isOpen)
      for (const text of row.filesNamed ?? []) for (const name of namesAtEnd(text)) spokenOf.add(name);
    for (const address of row.media ?? []) {
      set.add(address);
      // The path of the site is no part of an address here, but somebody who writes it means this file.
      if (basePath !== "/" && address.startsWith(basePath)) set.add(address.slice(basePath.length - 1));
    }
  }
  const there = new Set(held.size === 0 ? [] : media.map(({ address }) => address));
  for (const address of held) if (!there.has(address)) spokenOf.add(nameOfFile(address));
  return media.filter(
    ({ address }) => shown.has(address) || !(held.has(address) || spokenOf.has(nameOfFile(address))),
  );
}

/** What every page may show or lead to. */
export function* settingsMedia(settings: Settings): Iterable<string> {
  const { publisher } = settings;
  const given = [
    ...menuAddresses(settings).map(({ url }) => url),
    ...Object.values(publisher.policies),
    publisher.logo,
    ...logoAddresses(settings),
  ];
  for (const one of given) {
    const address = one === undefined ? undefined : fieldAddress(one, settings);
    if (address !== undefined) yield address.replace(/#.*$/s, "");
  }
}
