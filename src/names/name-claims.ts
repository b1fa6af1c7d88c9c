import type { Complaint } from "../model/complaint.ts";
import type { Entry } from "../model/content.ts";
import { nameKey } from "./name-key.ts";

/** Which record each name leads to. */
export interface NameClaims {
  /** Names, ids and aliases by their key, but for those of namesakes. */
  readonly owners: ReadonlyMap<string, Entry>;
  /** Names that several records have, by their key. */
  readonly namesakes: ReadonlyMap<string, readonly Entry[]>;
  readonly complaints: readonly Complaint[];
}

interface Claim {
  readonly entry: Entry;
  readonly name: string;
  readonly field: readonly (string | number)[];
}

/**
 * Gives every name to a record. Two records may have one `name`: they are namesakes, and articles choose between them by
 * id. Any other name that two records claim is a complaint, and the first record keeps it: names come before ids, ids before
 * aliases and names in other languages, and within these the order is that of the entries.
 */
export function claimNames(entries: readonly Entry[]): NameClaims {
  const sameName = groupByName(entries);
  const claims = new Map<string, Claim>();
  const complaints: Complaint[] = [];
  const claim = (key: string, claimed: Claim): void => {
    const owner = claims.get(key);
    if (owner === undefined) claims.set(key, claimed);
    else if (owner.entry !== claimed.entry) {
      complaints.push(owner.field[0] === "name" ? nameOfOther(claimed, owner) : nameClaimed(claimed, owner));
    }
  };
  for (const [key, [entry]] of sameName) {
    if (entry !== undefined) claims.set(key, { entry, name: entry.name, field: ["name"] });
  }
  const ids = new Map<string, Entry>();
  for (const entry of entries) {
    const twin = ids.get(entry.id);
    if (twin !== undefined) complaints.push(nameClaimed(idOf(entry), idOf(twin)));
    else ids.set(entry.id, entry);
    // The id of one namesake may well be the name of them all.
    const key = nameKey(entry.id);
    if (twin === undefined && key !== nameKey(entry.name)) claim(key, idOf(entry));
  }
  for (const entry of entries) {
    const own = nameKey(entry.name);
    entry.aliases.forEach((name, index) => {
      const key = nameKey(name);
      if (key !== own) claim(key, { entry, name, field: ["aliases", index] });
    });
    for (const [language, name] of Object.entries(entry.names ?? {})) {
      const key = nameKey(name);
      if (key !== own) claim(key, { entry, name, field: ["names", language] });
    }
  }
  const namesakes = new Map([...sameName].filter(([, group]) => group.length > 1));
  const owners = new Map<string, Entry>();
  for (const [key, { entry }] of claims) if (!namesakes.has(key)) owners.set(key, entry);
  return { owners, namesakes, complaints };
}

function groupByName(entries: readonly Entry[]): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = nameKey(entry.name);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [entry]);
    else group.push(entry);
  }
  return groups;
}

function idOf(entry: Entry): Claim {
  return { entry, name: entry.id, field: [] };
}

/** A name that is the id of another record: what an editor would change is the name. */
function nameOfOther(claimed: Claim, owner: Claim): Complaint {
  return claimed.field.length === 0 ? nameClaimed(owner, claimed) : nameClaimed(claimed, owner);
}

function nameClaimed({ entry, name, field }: Claim, owner: Claim): Complaint {
  return {
    code: "name-claimed",
    at: { file: entry.path, field },
    related: { file: owner.entry.path, field: owner.field },
    message: `The name “${name}” is already claimed by ${owner.entry.path}.`,
    hint:
      field.length === 0
        ? "Rename one of the two files, or merge them."
        : "Take it out of one of the two records, or merge them.",
  };
}
