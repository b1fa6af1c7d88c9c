import type { Entry } from "../model/content.ts";
import type { Edition } from "./edition.ts";

/** A record that a page shows. */
export interface ShownRecord {
  readonly entry: Entry;
  readonly group: string;
  /** Of the page; of one that several papers have, in the first. */
  readonly address: string;
}

/** The records that readers see, each once, whatever the papers that show them. */
export function* recordsShown({ papers }: Pick<Edition, "papers">): Iterable<ShownRecord> {
  const shown = new Set<string>();
  for (const { groups } of papers) {
    for (const { id, terms } of groups) {
      for (const { entry, address } of terms) {
        if (entry === undefined || shown.has(entry.path)) continue;
        shown.add(entry.path);
        yield { entry, group: id, address };
      }
    }
  }
}
