import type { Identity } from "../edition/open-term.ts";
import type { TermRegister } from "../edition/term-register.ts";
import { storiesGroup } from "../model/content.ts";
import { nearestName } from "../model/nearest.ts";
import { nameKey } from "../names/name-key.ts";
import { RenameRefused } from "./rename-refused.ts";

/** Something that has a name, in the register of its group. */
export interface NamedTerm {
  readonly register: TermRegister;
  readonly term: Identity;
}

/** What is called so: in the field that is named, or in the only one that has the name. @throws RenameRefused */
export function namedTerm(
  registers: readonly TermRegister[],
  name: string,
  field: string | undefined,
): NamedTerm {
  const searched = registers.filter(({ id }) => field === undefined || fieldOf(id) === field || id === field);
  if (searched.length === 0)
    throw new RenameRefused(
      `There is no field “${field}”; there are ${registers.map(({ id }) => id).join(", ")}.`,
    );
  const found = searched.flatMap((register) =>
    termsCalled(register, name).map((term) => ({ register, term })),
  );
  const [one, other] = found;
  if (one === undefined) {
    const near = nearestName(
      name,
      searched.flatMap((register) => namesOf(register)),
    );
    throw new RenameRefused(
      `Nothing is called “${name}”.${near === undefined ? " `dateline names` lists all names." : ` Did you mean “${near}”?`}`,
    );
  }
  if (other !== undefined && other.register === one.register)
    throw new RenameRefused(
      `Several in ${one.register.id} are called “${name}”: ${found.flatMap(({ term }) => term.entry?.path ?? []).join(", ")}. Name one by its file: ${found.flatMap(({ term }) => term.entry?.id ?? []).join(" or ")}.`,
    );
  if (other !== undefined)
    throw new RenameRefused(
      `“${name}” is in ${found.map(({ register }) => register.id).join(" and ")}: say which with --field.`,
    );
  return one;
}

/** Those that bear a name in a group, without another romanisation of it: that is another name. */
export function termsCalled(register: TermRegister, name: string): readonly Identity[] {
  const found = register.lookUp(name) as readonly Identity[];
  const key = nameKey(name);
  return found.filter(
    ({ name: own, entry }) =>
      nameKey(own) === key ||
      entry?.id === name ||
      entry?.aliases.some((one) => nameKey(one) === key) === true ||
      Object.values(entry?.names ?? {}).some((one) => nameKey(one) === key),
  );
}

/** The field of front matter in which articles name those of a group. */
export function fieldOf(group: string): string {
  return group === storiesGroup ? "story" : group;
}

function namesOf({ records, identities }: TermRegister): readonly string[] {
  return [...records, ...identities].map(({ name }) => name);
}
