import { joinEdition } from "../edition/join.ts";
import type { TermRegister } from "../edition/term-register.ts";
import { type ContentRow, type Entry, storiesGroup } from "../model/content.ts";
import type { Settings } from "../model/settings.ts";
import { spellingsOf } from "../model/spellings.ts";
import type { KnownName } from "./known-names.ts";

/** So that no article is out of date: drafts and what waits tell how names are written, too. */
const everything = { now: 0, drafts: true };

/** The names that a newsroom knows, each once with all its spellings, from its records and the tags of all its articles. */
export function namesOfRows(rows: Iterable<ContentRow>, settings: Settings): readonly KnownName[] {
  return joinEdition(rows, settings, everything).registers.flatMap(namesOfRegister);
}

function namesOfRegister(register: TermRegister): readonly KnownName[] {
  const group = register.id;
  const shared = new Map<string, number>();
  for (const { name } of register.records) shared.set(name, (shared.get(name) ?? 0) + 1);
  const recorded = register.records.map((identity): KnownName => {
    const { entry, articles } = identity;
    // Namesakes are told apart by the names of their files, and stories are always named so.
    const isById = group === storiesGroup || (shared.get(entry.name) ?? 0) > 1;
    return {
      ...{
        group,
        name: isById ? entry.id : entry.name,
        uses: articles.length,
        hasRecord: true,
        record: entry.path,
      },
      spellings: [...new Set([...spellingsOf(entry), ...spellingsIn(register, identity)])],
      ...withinOf(entry),
    };
  });
  const unrecorded = register.identities
    .filter(({ entry }) => entry === undefined)
    .map(({ name, articles }): KnownName => {
      return { group, name, spellings: [name], uses: articles.length, hasRecord: false };
    });
  return [...recorded, ...unrecorded];
}

/** How articles write the name of a record. */
function spellingsIn(register: TermRegister, identity: TermRegister["records"][number]): Iterable<string> {
  const found = new Set<string>();
  const others = new Set<string>([identity.entry.id]);
  for (const { row } of identity.articles)
    for (const name of row.names[register.id] ?? [])
      if (!found.has(name) && !others.has(name))
        (register.lookUp(name).includes(identity) ? found : others).add(name);
  return found;
}

function withinOf({ within, country }: Entry): Pick<KnownName, "within"> {
  const wider = within ?? country;
  return wider === undefined ? {} : { within: wider };
}
