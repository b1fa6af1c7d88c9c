/** A content file cut at its dashes; the parts put together are the file, to the byte. */
export interface FrontParts {
  /** The first dashes with the end of their line, and the byte order mark before them. */
  readonly opening: string;
  readonly yaml: string;
  /** The second dashes with the end of their line. */
  readonly closing: string;
  readonly body: string;
}

/** Cuts a content file (text with front matter, line ends of any kind) at its dashes; undefined where it has none. */
export function frontParts(text: string): FrontParts | undefined {
  const opening = /^\uFEFF?---[ \t]*\r?\n/.exec(text)?.[0];
  if (opening === undefined) return undefined;
  // The line end of the first dashes closes front matter in which nothing stands.
  const behind = text.slice(opening.length - 1);
  const close = /\n(---[ \t]*(?:\r?\n|$))/.exec(behind);
  if (close === null) return undefined;
  const [, closing = ""] = close;
  const end = opening.length + close.index;
  return { opening, yaml: text.slice(opening.length, end), closing, body: text.slice(end + closing.length) };
}
