import type { TermRegister } from "../../edition/term-register.ts";
import type { Complaint } from "../../model/complaint.ts";
import type { Entry } from "../../model/content.ts";
import { nameKey } from "../../names/name-key.ts";

/** Records of one name say who is who, so that readers can tell their pages apart. */
export function* toldApart({ records }: TermRegister): Iterable<Complaint> {
  const known = new Map<string, Entry>();
  for (const { entry } of records) {
    const key = JSON.stringify([nameKey(entry.name), entry.role ?? entry.description]);
    const other = known.get(key);
    if (other === undefined) known.set(key, entry);
    else {
      yield {
        code: "name-shared",
        at: { file: entry.path, field: ["name"] },
        related: { file: other.path, field: ["name"] },
        message: `Nothing tells “${entry.name}” from the one of ${other.path}.`,
        hint: "Give each a `role` or `description` of its own, or merge them if they are one.",
      };
    }
  }
}
