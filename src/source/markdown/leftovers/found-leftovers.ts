import type { BodyDocument, BodyPlace } from "../body-document.ts";
import type { Leftover } from "./leftover.ts";

interface Found {
  readonly leftover: Leftover;
  count: number;
  first: BodyPlace;
}

/** The leftovers of one body, counted by their kind. */
export class FoundLeftovers {
  readonly #byKind = new Map<string, Found>();

  add(leftover: Leftover, place: BodyPlace): void {
    const found = this.#byKind.get(leftover.kind);
    if (found === undefined) {
      this.#byKind.set(leftover.kind, { leftover, count: 1, first: place });
      return;
    }
    found.count++;
    if (isBefore(place, found.first)) found.first = place;
  }

  /** Reports each kind once, at its first place. */
  reportTo(document: BodyDocument): void {
    for (const { leftover, count, first } of this.#byKind.values()) {
      const times = count === 1 ? "" : ` It stands in ${count} places.`;
      document.report(
        {
          code: "template-left",
          message: `${leftover.kind} is ${leftover.what}.${times}`,
          hint: leftover.hint,
        },
        first,
      );
    }
  }
}

function isBefore(one: BodyPlace, other: BodyPlace): boolean {
  return one.line < other.line || (one.line === other.line && one.column < other.column);
}
