/**
 * Things made from others, kept as long as there is room. An article stands in some ten lists and feeds; what stands there
 * is made once for most of them.
 */
export class Remembered<Key, Value> {
  readonly #room: number;
  #kept = new Map<Key, Value>();

  /** `room` is how many are kept; when it is full, all are let go. */
  constructor(room: number) {
    this.#room = room;
  }

  of(key: Key, make: () => Value): Value {
    const known = this.#kept.get(key);
    if (known !== undefined) return known;
    const made = make();
    if (this.#kept.size >= this.#room) this.#kept = new Map();
    this.#kept.set(key, made);
    return made;
  }
}
