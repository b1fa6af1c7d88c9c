import { compareText } from "../model/order.ts";
import type { BuildOptions } from "./build-options.ts";
import type { Progress } from "./progress.ts";
import { readArchive } from "./read-archive.ts";

/** A name that is known. */
export interface KnownName {
  /** As articles write it: the name, or the id of the record where several have that name. */
  readonly written: string;
  readonly name: string;
  /** What its record says of it in few words. */
  readonly about?: string;
  /** The file of its record. */
  readonly file?: string;
}

/** Names by group (every taxonomy, `authors`, `stories`), in the order of the alphabet. */
export type KnownNames = ReadonlyMap<string, readonly KnownName[]>;

/** Reads a newsroom and lists the names of its records, and those that articles use without one. */
export async function listNames(options: BuildOptions, progress: Progress): Promise<KnownNames> {
  const { rows } = await readArchive(options, progress);
  const groups = new Map<string, Map<string, KnownName>>();
  const inGroup = (id: string): Map<string, KnownName> => {
    const group = groups.get(id) ?? new Map<string, KnownName>();
    groups.set(id, group);
    return group;
  };
  const spelt = new Set<string>();
  for (const row of rows) {
    if (row.kind !== "entry") continue;
    const { group, name, id, path: file } = row;
    const isShared = inGroup(group).has(name) || group === "stories";
    const about = row.role ?? row.description;
    const known = {
      written: isShared ? id : name,
      name,
      file,
      ...(about === undefined ? {} : { about }),
    };
    inGroup(group).set(known.written, known);
    for (const one of [id, name, ...row.aliases]) spelt.add(`${group} ${one}`);
  }
  for (const row of rows) {
    if (row.kind !== "article") continue;
    for (const [group, names] of Object.entries(row.names))
      for (const name of names)
        if (!spelt.has(`${group} ${name}`)) inGroup(group).set(name, { written: name, name });
  }
  const sorted = [...groups].map(
    ([id, group]) => [id, [...group.values()].sort((a, b) => compareText(a.name, b.name))] as const,
  );
  return new Map(sorted);
}
