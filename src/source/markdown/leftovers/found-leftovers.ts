import type { Leftover } from "./leftover.ts";

/** Line and column in the body. */
interface Place {
  readonly line: number;
  readonly column: number;
}

/** The leftovers of one kind. */
export interface FoundKind {
  readonly leftover: Leftover;
  count: number;
  first: Place;
}

/** The leftovers of one body, counted by their kind. */
export class FoundLeftovers {
  readonly #byKind = new Map<string, FoundKind>();

  add(leftover: Leftover, place: Place): void {
    const found = this.#byKind.get(leftover.kind);
    if (found === undefined) {
      this.#byKind.set(leftover.kind, { leftover, count: 1, first: place });
      return;
    }
    found.count++;
    if (isBefore(place, found.first)) found.first = place;
  }

  kinds(): Iterable<Readonly<FoundKind>> {
    return this.#byKind.values();
  }
}

function isBefore(one: Place, other: Place): boolean {
  return one.line < other.line || (one.line === other.line && one.column < other.column);
}
