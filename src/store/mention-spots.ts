/** Numbers that stand in a row. */
export type Spots = Readonly<ArrayLike<number>>;

/**
 * Holds many short rows of numbers by a key, one behind the other in one piece of memory: lists of their own would take
 * more than twice as much, and be moved about whenever garbage is collected.
 */
export class SpotStore {
  readonly #places = new Map<string, number>();
  /** At each place the length of a row, then the row. */
  #numbers = new Int32Array(1 << 12);
  #end = 0;

  get size(): number {
    return this.#places.size;
  }

  get(key: string): Spots | undefined {
    const place = this.#places.get(key);
    if (place === undefined) return undefined;
    const length = this.#numbers[place] ?? 0;
    return length === 0 ? none : this.#numbers.subarray(place + 1, place + 1 + length);
  }

  set(key: string, row: readonly number[]): void {
    const place = this.#end;
    this.#end += row.length + 1;
    if (this.#end > this.#numbers.length) this.#grow();
    this.#numbers[place] = row.length;
    for (let at = 0; at < row.length; at += 1) this.#numbers[place + 1 + at] = row[at] ?? 0;
    this.#places.set(key, place);
  }

  #grow(): void {
    const larger = new Int32Array(2 ** Math.ceil(Math.log2(this.#end)) * 2);
    larger.set(this.#numbers);
    this.#numbers = larger;
  }
}

const none: readonly number[] = [];
