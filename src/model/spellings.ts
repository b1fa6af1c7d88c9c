import type { Entry } from "./content.ts";

/** Every name of a record: its own, its aliases, those in other languages. One that is given twice stands twice. */
export function spellingsOf({ name, aliases, names }: Pick<Entry, "name" | "aliases" | "names">): string[] {
  return names === undefined ? [name, ...aliases] : [name, ...aliases, ...Object.values(names)];
}
