/**
 * A text with placeholders, taken apart once: what is given makes the text from the values of its places, in their order. A
 * `{placeholder}` of another name stays as it is.
 */
export function template(text: string, places: readonly string[]): (values: readonly string[]) => string {
  // Every second piece is the name of a placeholder.
  const pieces = text.split(/\{(\w+)\}/).map((piece, at) => {
    const place = at % 2 === 0 ? -1 : places.indexOf(piece);
    return place === -1 ? (at % 2 === 0 ? piece : `{${piece}}`) : place;
  });
  return (values) => {
    let said = "";
    for (const piece of pieces) said += typeof piece === "number" ? (values[piece] ?? "") : piece;
    return said;
  };
}

/** What stands between two placeholders of a text: `{names} and {name}` → “ and ”. */
export function between(text: string, one: string, other: string): string {
  const [from, to] = [text.indexOf(`{${one}}`) + one.length + 2, text.indexOf(`{${other}}`)];
  return text.slice(from, Math.max(from, to));
}
