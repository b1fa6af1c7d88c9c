import { ambiguousName } from "../../edition/ambiguous-name.ts";
import { entriesOf, type TermRegister } from "../../edition/term-register.ts";
import type { Complaint } from "../../model/complaint.ts";
import { nearestName } from "../../model/nearest.ts";

/** Looking for what was meant takes a look at every name, so it is done for so many mistakes and no more. */
const mostSuggestions = 50;

/** The wider place and topic of every record have a record themselves, or are named by an article. */
export function* widerThere(register: TermRegister, names: readonly string[]): Iterable<Complaint> {
  let suggestions = 0;
  for (const { entry } of register.records) {
    for (const field of ["within", "broader"] as const) {
      const name = entry[field];
      if (name === undefined) continue;
      const at = { file: entry.path, field: [field] };
      const found = register.lookUp(name);
      if (found.length > 1) yield ambiguousName(name, entriesOf(found), at);
      if (found.length > 0) continue;
      suggestions += 1;
      const near = suggestions > mostSuggestions ? undefined : nearestName(name, names);
      yield {
        code: "reference-unknown",
        severity: "warning",
        at,
        message: `There is no “${name}” in content/${register.id}/, and no article names it.`,
        hint:
          near === undefined
            ? `Write its record in content/${register.id}/, or correct the name.`
            : `Did you mean “${near}”?`,
      };
    }
  }
}
