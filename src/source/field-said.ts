/** A field as it is said to editors, who count from one: “`date` of entry 2 of `corrections`”, “entry 4 of `aliases`”. */
export function fieldSaid(path: readonly PropertyKey[]): string {
  const at = path.findLastIndex((key) => typeof key === "number");
  if (at === -1) return `\`${path.map(String).join(".")}\``;
  const entry = `entry ${Number(path[at]) + 1} of ${fieldSaid(path.slice(0, at))}`;
  const below = path.slice(at + 1);
  return below.length === 0 ? entry : `${fieldSaid(below)} of ${entry}`;
}

/** The same at the beginning of a sentence. */
export function fieldSaidFirst(path: readonly PropertyKey[]): string {
  const said = fieldSaid(path);
  return said.startsWith("entry") ? `E${said.slice(1)}` : said;
}
