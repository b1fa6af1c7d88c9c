import type { Settings } from "../model/settings.ts";
import { nameKey } from "../names/name-key.ts";
import { fileText } from "./article-text.ts";
import type { ExistingRecords } from "./existing-records.ts";
import type { Filing } from "./filing.ts";
import type { ImportSource, Note } from "./item.ts";
import type { Ledger } from "./ledger.ts";
import type { Mapping } from "./mapping.ts";
import type { Writer } from "./writer.ts";

interface Gathered {
  readonly group: string;
  readonly name: string;
  description: string | undefined;
  readonly oldAddresses: string[];
}

export interface RecordTools {
  readonly source: ImportSource;
  readonly mapping: Mapping;
  readonly filing: Filing;
  readonly writer: Writer;
  readonly ledger: Ledger;
  readonly records: ExistingRecords;
  readonly settings: Pick<Settings, "taxonomies">;
  /** Whether any text uses a name of the old site. */
  readonly isUsed: (taxonomy: string, name: string) => boolean;
  readonly usedAuthors: ReadonlySet<string>;
  readonly note: (note: Note) => void;
}

/**
 * Writes a record of each name that has more than its spelling: what the old site said of it, and where its list stood, so that links
 * to that find the page of the name. Gives how many there are.
 */
export function writeRecords(tools: RecordTools): number {
  const { filing, writer, ledger, records, note } = tools;
  let written = 0;
  for (const { group, name, description, oldAddresses } of gathered(tools).values()) {
    const key = `record:${group}:${nameKey(name)}`;
    const other = records.get(`${group}\n${nameKey(name)}`);
    if (other !== undefined && ledger.get(key)?.path !== other.path) {
      note({
        kind: "kept",
        file: other.path,
        line: 1,
        text: `There is a record of ${name} already; its old addresses are ${oldAddresses.join(", ") || "none"}.`,
      });
      continue;
    }
    const { free } = filing.freeAliases(oldAddresses);
    if (free.length === 0 && description === undefined) continue;
    const path = filing.freeRecordPath(key, `content/${group}`, name);
    const outcome = writer.write(key, path, fileText({ name, description, oldAddresses: free }, ""));
    if (outcome === "taken" || outcome === "edited" || outcome === "deleted")
      note({
        kind: "kept",
        file: path,
        line: 1,
        text: `The record of ${name} was ${outcome === "taken" ? "here before" : outcome}.`,
      });
    written += 1;
  }
  return written;
}

function gathered({ source, mapping, isUsed, usedAuthors }: RecordTools): ReadonlyMap<string, Gathered> {
  const found = new Map<string, Gathered>();
  const add = (
    group: string,
    name: string,
    description: string | undefined,
    oldAddresses: readonly string[],
  ) => {
    const key = `${group}\n${nameKey(name)}`;
    const one = found.get(key) ?? { group, name, description: undefined, oldAddresses: [] };
    one.description ??= description;
    one.oldAddresses.push(...oldAddresses);
    found.set(key, one);
  };
  for (const term of source.terms())
    if (isUsed(term.taxonomy, term.name))
      // The list of a name that became two leads to the first.
      for (const [index, { taxonomy, name }] of mapping.termsOf(term.taxonomy, term.name).entries())
        add(taxonomy, name, index === 0 ? term.description : undefined, index === 0 ? term.oldAddresses : []);
  for (const [id, author] of source.authors()) {
    const name = mapping.authorOf(id);
    if (name !== undefined && usedAuthors.has(id))
      add("authors", name, author.description, author.oldAddresses);
  }
  return found;
}
