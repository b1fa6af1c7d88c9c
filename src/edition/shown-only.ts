import type { ContentRow } from "../model/content.ts";
import { nameOfFile, namesAtEnd } from "../model/file-name.ts";
import type { Settings } from "../model/settings.ts";
import { settingsMedia } from "./public-media.ts";

/**
 * The addresses of files that everything public that uses them only shows as pictures: no link leads to them, no film has
 * them for its cover, no sentence speaks of them, and the settings do not name them.
 *
 * @param rows what readers may see
 */
export function shownOnly(rows: Iterable<ContentRow>, settings: Settings): ReadonlySet<string> {
  const shown = new Set<string>();
  const wanted = new Set<string>(settingsMedia(settings));
  const named = new Set<string>();
  for (const { media, linkedMedia = [], filesNamed = [] } of rows) {
    // Where one leads that is relative to its page, its name alone is known here.
    for (const address of media ?? [])
      if (address.startsWith("/")) shown.add(address);
      else named.add(nameOfFile(address));
    for (const address of linkedMedia) wanted.add(address);
    for (const text of filesNamed) for (const name of namesAtEnd(text)) named.add(name);
  }
  for (const address of shown)
    if (wanted.has(address) || named.has(nameOfFile(address))) shown.delete(address);
  return shown;
}
