import type { Token } from "markdown-it";

/** A place in the body: line counted from 0 at the body’s first line, column from 1. */
export interface BodyPlace {
  readonly line: number;
  readonly column: number;
}

/** Where the lines of one token stand in the body; what was found of a line is kept, since a text may have thousands of places. */
export class LinePlaces {
  readonly #first: number;
  readonly #content: string;
  /** Offsets in the content. */
  readonly #starts: readonly number[];
  readonly #source: readonly string[];
  /** By line of the token: where its text begins in the line of the body, in UTF-16 units. */
  readonly #indents = new Map<number, number>();

  /** `source` are the lines of the body. */
  constructor({ content, map }: Token, source: readonly string[]) {
    this.#first = map?.[0] ?? 0;
    this.#content = content;
    this.#source = source;
    const starts = [0];
    for (let at = content.indexOf("\n"); at !== -1; at = content.indexOf("\n", at + 1)) starts.push(at + 1);
    this.#starts = starts;
  }

  /** The place of an offset in the content. */
  at(offset: number): BodyPlace {
    const index = this.#lineOf(offset);
    const within = offset - (this.#starts[index] ?? 0);
    let indent = this.#indents.get(index);
    if (indent === undefined) {
      indent = this.#indentOf(index);
      this.#indents.set(index, indent);
    }
    return { line: this.#first + index, column: indent + within + 1 };
  }

  /** The last line that begins at an offset or before. */
  #lineOf(offset: number): number {
    let [low, high] = [0, this.#starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  #indentOf(index: number): number {
    const next = this.#starts[index + 1];
    const written = this.#content
      .slice(this.#starts[index], next === undefined ? undefined : next - 1)
      .trimEnd();
    const source = (this.#source[this.#first + index] ?? "").trimEnd();
    // A token’s content has lost the indentation and the `>` of its lines, and of a heading what closes it.
    const start = source.endsWith(written) ? source.length - written.length : source.indexOf(written);
    return Math.max(0, start);
  }
}
