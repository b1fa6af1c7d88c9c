import { type EditionChange, isAsset } from "../publish/publish-order.ts";
import { type EditionFiles, isSame } from "./edition.ts";
import { isForEver } from "./host-rules.ts";
import type { Standing } from "./standing.ts";

/** From what stands at a target to the next edition. */
export interface Plan {
  readonly change: EditionChange;
  /** Assets that the next edition does not have, but may stay for those who still read the last. */
  readonly stay: ReadonlySet<string>;
}

/**
 * Compares what stands with the next edition.
 *
 * @param there every file that stands, whichever edition it is of
 * @param mayStay of the assets that are gone, those that something shows which was not withdrawn
 */
export function planOf(
  standing: Standing,
  there: EditionFiles,
  next: EditionFiles,
  keepsLook: boolean,
  mayStay: ReadonlySet<string>,
): Plan {
  const { edition, flight } = standing;
  // What was deleted on the way to an edition that never came to its end may still be led to, so it is not new to readers.
  const deleted = new Set(flight?.steps.flatMap(({ file, entry }) => (entry === undefined ? [file] : [])));
  const isNew = (file: string): boolean => edition?.files.has(file) !== true && !deleted.has(file);
  const added: string[] = [];
  const changed: string[] = [];
  for (const [file, entry] of next) {
    const stands = there.get(file);
    if (stands === undefined) (isNew(file) ? added : changed).push(file);
    else if (!isSame(stands, entry, keepsLook)) changed.push(file);
  }
  const left = [...there.keys()].filter((file) => !next.has(file));
  const kept = edition?.kept;
  // The very edition that stands ends nothing of what was kept for its readers.
  const isSameEdition = flight === undefined && added.length + changed.length === 0;
  if (isSameEdition && left.every((file) => kept?.has(file)))
    return { change: { added, changed, gone: [] }, stay: new Set(left) };
  const gone = goneAssets(standing, next);
  const isToStay = (file: string): boolean => {
    const look = gone.get(file)?.look;
    return look !== undefined && isForEver(look) && mayStay.has(file);
  };
  return {
    change: { added, changed, gone: left.filter((file) => !isToStay(file)) },
    stay: new Set(left.filter(isToStay)),
  };
}

/** The pages of the last whole edition that the next one does not have, or has as the way to another. */
export function withdrawnBy({ edition }: Standing, next: EditionFiles): ReadonlySet<string> {
  const withdrawn = new Set<string>();
  for (const [file, { look }] of edition?.files ?? []) {
    if (isAsset(file)) continue;
    const now = next.get(file);
    if (now === undefined || (look.redirect === undefined && now.look.redirect !== undefined))
      withdrawn.add(file);
  }
  return withdrawn;
}

/** The assets of the last whole edition that the next one does not have. */
export function goneAssets({ edition }: Standing, next: EditionFiles): EditionFiles {
  return new Map([...(edition?.files ?? [])].filter(([file]) => isAsset(file) && !next.has(file)));
}
