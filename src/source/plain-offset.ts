/**
 * Where a value begins in YAML that `readPlainYaml` has read, for fields and fields of groups whose value stands on their line;
 * undefined for all else, which is for the YAML library to find. It gives what the library gives: an archive has thousands of
 * places to tell, and reading all of it with the library for them takes longer than reading it for its pages.
 *
 * @param path names alone: what is in a list is for the library
 * @returns offset in UTF-16 code units from the beginning of the text
 */
export function plainOffset(text: string, path: readonly PropertyKey[]): number | undefined {
  let from = 0;
  let column = 0;
  let behind: number | undefined;
  for (const name of path) {
    if (typeof name !== "string" || column === -1) return undefined;
    behind = behindName(text, from, column, name);
    if (behind === undefined) return undefined;
    from = behind;
    column = columnBelow(text, behind, column);
  }
  if (behind === undefined) return undefined;
  const value = /[^ \n]|\n/g;
  value.lastIndex = behind;
  const found = value.exec(text);
  return found === null || found[0] === "\n" ? undefined : found.index;
}

/** Behind the colon of a name that begins at a column, in the group that goes on from here; undefined where it has none. */
function behindName(text: string, from: number, column: number, name: string): number | undefined {
  const entry = `${" ".repeat(column)}${name}:`;
  for (const { start, indent } of linesFrom(text, from)) {
    if (indent < column) return undefined;
    if (text.startsWith(entry, start)) return start + entry.length;
  }
  return undefined;
}

/** The column of the group below a name; -1 where a value, a list or nothing is there. */
function columnBelow(text: string, behind: number, column: number): number {
  const end = text.indexOf("\n", behind);
  if (end === -1 || text.slice(behind, end).trim() !== "") return -1;
  for (const { start, indent } of linesFrom(text, end))
    return indent > column && !text.startsWith("- ", start + indent) ? indent : -1;
  return -1;
}

/** The lines from an offset on that are neither empty nor remarks; a line is not taken that the offset is in the middle of. */
function* linesFrom(text: string, from: number): Iterable<{ start: number; indent: number }> {
  let start = from === 0 ? 0 : text.indexOf("\n", from) + 1;
  while (from === 0 || start > 0) {
    let indent = 0;
    while (text[start + indent] === " ") indent += 1;
    const first = text[start + indent];
    if (first !== undefined && first !== "\n" && first !== "#") yield { start, indent };
    const end = text.indexOf("\n", start);
    if (end === -1) return;
    start = end + 1;
  }
}
