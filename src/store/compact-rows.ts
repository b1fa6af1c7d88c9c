import type { Article, ContentRow, TextRef } from "../model/content.ts";

const none: readonly never[] = Object.freeze([]);

/**
 * Makes rows small, since all of them stay in memory: equal names become one string and empty lists one list. Give every
 * row of an edition to the same function.
 */
export function rowCompactor(): (row: ContentRow) => ContentRow {
  const known = new Map<string, string>();
  const once = (name: string): string => {
    const before = known.get(name);
    if (before !== undefined) return before;
    known.set(name, name);
    return name;
  };
  const listOf = <Item>(list: readonly Item[]): readonly Item[] => (list.length === 0 ? none : list);
  return (row) => {
    if (row.text !== undefined) (row as { text: TextRef }).text = { ...row.text, pack: once(row.text.pack) };
    if (row.media !== undefined) (row as { media: readonly string[] }).media = row.media.map(once);
    if (row.filesNamed !== undefined)
      (row as { filesNamed: readonly string[] }).filesNamed = row.filesNamed.map(once);
    if (row.links !== undefined) (row as { links: readonly string[] }).links = row.links.map(once);
    if (row.kind !== "article") return row;
    const names: Record<string, readonly string[]> = {};
    for (const group in row.names) names[group] = row.names[group]?.map(once) ?? none;
    const article: { -readonly [Key in keyof Article]: Article[Key] } = row;
    article.names = names;
    article.type = once(row.type) as Article["type"];
    article.corrections = listOf(row.corrections);
    article.sources = listOf(row.sources);
    article.aliases = listOf(row.aliases);
    return article;
  };
}
