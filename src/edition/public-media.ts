import type { ContentRow, MediaFile } from "../model/content.ts";

/**
 * The media files that may be published: all but those which only articles use that readers may not see yet. A file that
 * nothing uses is published; a layout or another site may.
 */
export function publicMedia(
  media: readonly MediaFile[],
  rows: Iterable<ContentRow>,
  isPublic: (row: ContentRow) => boolean,
): MediaFile[] {
  const shown = new Set<string>();
  const held = new Set<string>();
  for (const row of rows) {
    if (row.media === undefined) continue;
    const set = isPublic(row) ? shown : held;
    for (const address of row.media) set.add(address);
  }
  return media.filter(({ address }) => shown.has(address) || !held.has(address));
}
