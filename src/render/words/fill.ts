/** A text with something in the place of each `{placeholder}`; one that nothing is given for stays as it is. */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? "") : whole,
  );
}

/** What stands between two placeholders of a text: `{names} and {name}` → “ and ”. */
export function between(text: string, one: string, other: string): string {
  const [from, to] = [text.indexOf(`{${one}}`) + one.length + 2, text.indexOf(`{${other}}`)];
  return text.slice(from, Math.max(from, to));
}
