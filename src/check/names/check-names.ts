import type { Joined } from "../../edition/join.ts";
import type { Complaint } from "../../model/complaint.ts";
import { bylinesWithBy } from "./byline-with-by.ts";
import { joinedNames } from "./joined-names.ts";
import { nearNames } from "./near-names.ts";
import { toldApart } from "./told-apart.ts";
import { widerThere } from "./wider-there.ts";

/**
 * Checks of names, which look at all records and not only at those in the edition: a name that is misspelt in the one
 * article that has it leaves its record without an article.
 */
export function checkNames({ edition, registers }: Joined): Complaint[] {
  return registers.flatMap((register) => {
    const terms = register.identities;
    const names = [...register.records, ...terms].map(({ name }) => name);
    const joined = [...joinedNames(register, terms, edition.settings.language)];
    const told = new Set(joined.map(({ term }) => term));
    return [
      ...joined.map(({ complaint }) => complaint),
      ...bylinesWithBy(register, terms, edition.settings.language),
      ...nearNames(register, terms, told),
      ...toldApart(register),
      ...widerThere(register, names),
    ];
  });
}
