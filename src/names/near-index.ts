import { isSlip } from "./slip.ts";
import { SlipIndex } from "./slip-index.ts";
import { isReordered, isSameSound, type Spelling } from "./spelling.ts";

/** A spelling that is near another. */
export interface Near<Term> {
  readonly item: Spelling<Term>;
  /** True where a letter differs, and not the order or the romanisation alone. */
  readonly slip: boolean;
}

/** Spellings, to be asked which of them are nearly the same as another. */
export class NearIndex<Term> {
  readonly #bySlip: SlipIndex<Spelling<Term>>;
  readonly #byOrder = new Map<string, Spelling<Term>[]>();
  readonly #bySound = new Map<string, Spelling<Term>[]>();

  constructor(spellings: readonly Spelling<Term>[]) {
    this.#bySlip = new SlipIndex(spellings.map((item) => ({ text: item.plain, item })));
    for (const one of spellings) {
      if (one.order !== undefined) enter(this.#byOrder, one.order, one);
      for (const key of one.sounds) enter(this.#bySound, key, one);
    }
  }

  /** Those of other terms that are nearly the same; one may be given more than once. */
  *near(other: Spelling<Term>): Iterable<Near<Term>> {
    for (const near of this.#nearBut(other)) if (near.item.numbers === other.numbers) yield near;
  }

  /** The same, but for numbers. */
  *#nearBut(other: Spelling<Term>): Iterable<Near<Term>> {
    for (const item of this.#byOrder.get(other.order ?? "") ?? []) {
      if (item.term !== other.term && isReordered(item, other)) yield { item, slip: false };
    }
    for (const key of other.sounds) {
      for (const item of this.#bySound.get(key) ?? []) {
        if (item.term !== other.term && isSameSound(item, other)) yield { item, slip: false };
      }
    }
    for (const item of this.#bySlip.near(other.plain)) {
      if (item.term !== other.term && isSlip(item.plain, other.plain)) yield { item, slip: true };
    }
  }
}

/** How many may share a key before it says nothing any more: “A. Lind”, “B. Lind” … */
const mostAlike = 24;

function enter<Term>(index: Map<string, Spelling<Term>[]>, key: string, one: Spelling<Term>): void {
  const others = index.get(key);
  if (others === undefined) index.set(key, [one]);
  else if (others.length < mostAlike) others.push(one);
}
