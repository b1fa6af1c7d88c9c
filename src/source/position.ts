import type { Place } from "../model/problem.ts";

/** Where things stand in the text of a file. Its lines are looked for when the first place is asked for. */
export class TextPlaces {
  readonly #text: string;
  readonly #file: string;
  #starts: readonly number[] | undefined;

  constructor(text: string, file: string) {
    this.#text = text;
    this.#file = file;
  }

  /** The place of an offset (in UTF-16 units); lines and columns count from 1. */
  at(offset: number): Place {
    this.#starts ??= lineStarts(this.#text);
    const starts = this.#starts;
    const at = Math.max(0, Math.min(offset, this.#text.length));
    // The last line that begins at the offset or before it.
    let line = 0;
    for (let end = starts.length; end - line > 1; ) {
      const middle = (line + end) >> 1;
      if ((starts[middle] ?? 0) <= at) line = middle;
      else end = middle;
    }
    return { file: this.#file, line: line + 1, column: at - (starts[line] ?? 0) + 1 };
  }
}

/** The line of an offset, for one that is asked for once: nothing is kept, and what stands behind it is not looked at. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let end = text.indexOf("\n"); end !== -1 && end < offset; end = text.indexOf("\n", end + 1)) line += 1;
  return line;
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let end = text.indexOf("\n"); end !== -1; end = text.indexOf("\n", end + 1)) starts.push(end + 1);
  return starts;
}
