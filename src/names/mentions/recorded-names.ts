import type { Entry } from "../../model/content.ts";
import { digestOf } from "../../model/digest.ts";
import { compareText } from "../../model/order.ts";
import { spellingsOf } from "../../model/spellings.ts";

/** What a name names, as far as it matters to where it may be linked. Other taxonomies hold proper names, as of organisations. */
export type NameKind = "person" | "place" | "topic" | "other";

export function kindOfGroup(group: string): NameKind {
  if (group === "people") return "person";
  if (group === "places") return "place";
  return group === "topics" ? "topic" : "other";
}

/** A spelling of a record. */
export interface RecordedName {
  readonly group: string;
  /** The record’s id. */
  readonly id: string;
  readonly spelling: string;
  /** Places: what may stand behind the name after a comma without making it another place. */
  readonly within?: string;
}

/** Every spelling of the records of the taxonomies, in an order that depends on nothing but the records. */
export function recordedNames(entries: readonly Entry[], taxonomies: readonly string[]): RecordedName[] {
  const held = entries.filter(({ group }) => taxonomies.includes(group));
  held.sort((a, b) => compareText(a.path, b.path));
  return held.flatMap((entry) => {
    const { group, id, within, country } = entry;
    const wider = within ?? country;
    return [...new Set(spellingsOf(entry))].map(
      (spelling): RecordedName => ({
        group,
        id,
        spelling,
        ...(wider === undefined ? {} : { within: wider }),
      }),
    );
  });
}

/** A digest of names: what was found with them is right as long as it is the same. */
export function digestOfNames(names: readonly RecordedName[]): string {
  return digestOf(names.flatMap(({ group, id, spelling, within }) => [group, id, spelling, within]));
}
