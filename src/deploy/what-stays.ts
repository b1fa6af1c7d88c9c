import type { EditionFiles } from "./edition.ts";
import { isOfSearch } from "./may-remain.ts";
import type { OldBytes } from "./old-bytes.ts";
import { isText, namedIn } from "./references.ts";
import type { Before } from "./standing.ts";

/**
 * What of the edition that stands stays, when the one before comes back: pages and feeds that led to something that was withdrawn or cannot come
 * back, and all that is new and named by them. Where nothing was withdrawn, nothing stays.
 *
 * @param now the files of the edition that stands
 */
export async function whatStays(
  { back, stays: before, added, withdrawn }: Before,
  now: EditionFiles,
  bytes: OldBytes,
): Promise<ReadonlySet<string>> {
  const away = new Set(withdrawn);
  const stays = new Set(before);
  const keep = (file: string): void => {
    if (!now.has(file)) away.add(file);
    stays.add(file);
  };
  for (const file of back.keys()) if (!bytes.has(file)) keep(file);
  if (away.size === 0 && stays.size === 0) return stays;

  const base = await bytes.base();
  const texts = [...back.keys()].filter((file) => isText(file) && !stays.has(file));
  const named = new Map(texts.map((file) => [file, namedIn(bytes.text(file), base)]));
  for (let last = -1; last < stays.size; ) {
    last = stays.size;
    for (const [file, names] of named)
      if (!stays.has(file) && [...names].some((one) => away.has(one))) keep(file);
  }

  const isNew = new Set(added);
  let queue = [...stays].filter((file) => isText(file) && now.has(file));
  // The page of the search names folders, and no file in them.
  if (queue.some(isOfSearch)) for (const file of added) if (isOfSearch(file)) stays.add(file);
  while (queue.length > 0) {
    const reached: string[] = [];
    for (const text of await bytes.textsNow(queue))
      for (const one of namedIn(text, base))
        if (isNew.has(one) && !stays.has(one)) {
          stays.add(one);
          reached.push(one);
        }
    queue = reached.filter(isText);
  }
  return stays;
}
