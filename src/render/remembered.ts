/**
 * Things made from others, kept as long as there is room. An article stands in some ten lists and feeds; what stands there
 * is made once for most of them.
 */
export class Remembered<Key, Value> {
  readonly #room: number;
  #kept = new Map<Key, Value>();
  /** What was kept before `#kept` was begun; what is asked for again moves over. */
  #older = new Map<Key, Value>();

  /** `room` is how many are kept. Whenever half of it is full, what was not asked for since the last time is let go. */
  constructor(room: number) {
    this.#room = room;
  }

  of(key: Key, make: () => Value): Value {
    const known = this.#kept.get(key);
    if (known !== undefined) return known;
    const value = this.#older.get(key) ?? make();
    if (this.#kept.size >= this.#room / 2) {
      this.#older = this.#kept;
      this.#kept = new Map();
    }
    this.#kept.set(key, value);
    return value;
  }
}
