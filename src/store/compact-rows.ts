import type { ContentRow } from "../model/content.ts";

const none: readonly never[] = Object.freeze([]);

/** A row that was read just now and that nobody else looks at yet. */
type OwnRow<Row = ContentRow> = Row extends ContentRow ? { -readonly [Key in keyof Row]: Row[Key] } : never;

/**
 * Makes rows small where they are, since all of them stay in memory: equal names become one string and empty lists one list.
 * Give every row of an edition to the same function.
 */
export function rowCompactor(): (row: OwnRow) => void {
  const known = new Map<string, string>();
  const once = <Name extends string>(name: Name): Name => {
    const before = known.get(name);
    if (before === undefined) known.set(name, name);
    return (before as Name | undefined) ?? name;
  };
  const listOf = <Item>(list: readonly Item[]): readonly Item[] => (list.length === 0 ? none : list);
  return (row) => {
    if (row.text !== undefined) row.text = { ...row.text, pack: once(row.text.pack) };
    if (row.media !== undefined) row.media = row.media.map(once);
    if (row.linkedMedia !== undefined) row.linkedMedia = row.linkedMedia.map(once);
    if (row.filesNamed !== undefined) row.filesNamed = row.filesNamed.map(once);
    if (row.links !== undefined) row.links = row.links.map(once);
    if (row.kind !== "article") return;
    const names: Record<string, readonly string[]> = {};
    for (const group in row.names) names[group] = row.names[group]?.map(once) ?? none;
    row.names = names;
    row.type = once(row.type);
    row.corrections = listOf(row.corrections);
    row.sources = listOf(row.sources);
    row.aliases = listOf(row.aliases);
  };
}
