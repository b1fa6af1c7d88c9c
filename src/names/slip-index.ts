/** A text to be found, and what it belongs to. */
export interface SlipEntry<Item> {
  readonly text: string;
  readonly item: Item;
}

/**
 * Finds texts that may differ by one letter without comparing each with each: two such texts have something in common
 * once a letter is left out of one or of both. So every text is entered under itself and under each text that is one letter
 * shorter, all as numbers in one table. What it finds still has to be compared.
 */
export class SlipIndex<Item> {
  readonly #entries: readonly SlipEntry<Item>[];
  /** The last place entered in each slot of the table, counted from 1; then for each place the one before it. */
  readonly #slots: Int32Array;
  readonly #before: Int32Array;
  readonly #numberAt: Int32Array;
  readonly #entryAt: Int32Array;
  readonly #shortener = new Shortener();

  constructor(entries: readonly SlipEntry<Item>[]) {
    let places = 1;
    for (const { text } of entries) places += text.length + 1;
    this.#entries = entries;
    this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(places)));
    this.#before = new Int32Array(places);
    this.#numberAt = new Int32Array(places);
    this.#entryAt = new Int32Array(places);
    let place = 0;
    entries.forEach(({ text }, index) => {
      const numbers = this.#shortener.numbersOf(text);
      for (let at = 0; at < numbers.length; at += 1) {
        const number = numbers[at] as number;
        const slot = this.#slotOf(number);
        place += 1;
        this.#before[place] = this.#slots[slot] as number;
        this.#numberAt[place] = number;
        this.#entryAt[place] = index;
        this.#slots[slot] = place;
      }
    });
  }

  /** Items whose text may be one letter away from this one, each once. */
  near(text: string): ReadonlySet<Item> {
    const found = new Set<Item>();
    const numbers = this.#shortener.numbersOf(text);
    for (let at = 0; at < numbers.length; at += 1) {
      const number = numbers[at] as number;
      let alike = 0;
      let place = this.#slots[this.#slotOf(number)] as number;
      // Where many texts have one thing in common they are a series (“Route A”, “Route B” …), not slips.
      for (; place !== 0 && alike < mostAlike; place = this.#before[place] as number) {
        if (this.#numberAt[place] !== number) continue;
        alike += 1;
        found.add((this.#entries[this.#entryAt[place] as number] as SlipEntry<Item>).item);
      }
    }
    return found;
  }

  #slotOf(number: number): number {
    return (Math.imul(number, 0x9e3779b1) >>> 8) & (this.#slots.length - 1);
  }
}

const mostAlike = 24;
const shortest = 5;
const base = 0x01000193;
const nothing = new Int32Array(0);

/** Makes the numbers of one text after another, in one piece of memory. */
class Shortener {
  #upTo = new Int32Array(64);
  #numbers = new Int32Array(64);

  /** A number for the text, and one for each text that has one letter less: `n` steps for `n` letters. Read it at once. */
  numbersOf(text: string): Int32Array {
    const { length } = text;
    if (length < shortest) return nothing;
    if (length >= this.#upTo.length) {
      this.#upTo = new Int32Array(length * 2);
      this.#numbers = new Int32Array(length * 2);
    }
    const upTo = this.#upTo;
    for (let at = 0; at < length; at += 1) {
      upTo[at + 1] = Math.imul(upTo[at] as number, base) + text.charCodeAt(at);
    }
    const whole = upTo[length] as number;
    this.#numbers[0] = whole;
    let count = 1;
    let power = 1;
    for (let at = length - 1; at > 0; at -= 1) {
      // Of a doubled letter it does not matter which is left out.
      if (text.charCodeAt(at) !== text.charCodeAt(at - 1)) {
        const rest = whole - Math.imul(upTo[at + 1] as number, power);
        this.#numbers[count] = Math.imul(upTo[at] as number, power) + rest;
        count += 1;
      }
      power = Math.imul(power, base);
    }
    return this.#numbers.subarray(0, count);
  }
}
