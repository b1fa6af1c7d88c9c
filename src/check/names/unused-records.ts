import type { Joined } from "../../edition/join.ts";
import type { TermRegister } from "../../edition/term-register.ts";
import type { Complaint } from "../../model/complaint.ts";

/**
 * Records that no article names, whether readers see it or not, and no record as its wider place or topic. They wait for an article
 * and harm nobody, so this is asked for and not told with every check.
 */
export function* unusedRecords({ registers, held }: Joined): Iterable<Complaint> {
  for (const register of registers) {
    const waiting = register.records.filter(({ articles }) => articles.length === 0);
    if (waiting.length === 0) continue;
    const used = usedBeside(register, held);
    for (const { entry } of waiting) {
      if (used.has(entry.path)) continue;
      yield {
        code: "record-unused",
        at: { file: entry.path, field: ["name"] },
        message: `No article names “${entry.name}”, so this record has no page.`,
        hint: "If it is there for an article to come, leave it. If articles spell the name otherwise, add that to `aliases`. Else delete the file.",
      };
    }
  }
}

/** The files of records that articles name that are not public, or other records as what is wider. */
function usedBeside(register: TermRegister, held: Joined["held"]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const row of held) {
    if (row.kind !== "article") continue;
    for (const name of row.names[register.id] ?? []) names.add(name);
    for (const [, token = ""] of row.byline?.matchAll(/\{([^{}]+)\}/g) ?? []) names.add(token.trim());
  }
  for (const { entry } of register.records)
    for (const name of [entry.within, entry.broader]) if (name !== undefined) names.add(name);
  const found = [...names].flatMap((name) => register.lookUp(name));
  return new Set(found.flatMap(({ entry }) => entry?.path ?? []));
}
