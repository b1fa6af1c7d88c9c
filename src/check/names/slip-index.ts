/**
 * Finds texts that may differ by one letter without comparing each with each: two such texts have something in common
 * once a letter is left out of one or of both. So every text is entered under itself and under each text that is one letter
 * shorter, as numbers. What it finds still has to be compared.
 */
export class SlipIndex<Item> {
  readonly #items: Item[] = [];
  /** The last place entered under a number, and for each place the one before it. */
  readonly #last = new Map<number, number>();
  readonly #before: number[] = [];
  readonly #itemAt: number[] = [];

  add(text: string, item: Item): void {
    this.#items.push(item);
    for (const number of shortened(text)) {
      this.#before.push(this.#last.get(number) ?? -1);
      this.#itemAt.push(this.#items.length - 1);
      this.#last.set(number, this.#before.length - 1);
    }
  }

  /** Items whose text may be one letter away from this one, each once. */
  near(text: string): Set<Item> {
    const found = new Set<Item>();
    for (const number of shortened(text)) {
      let steps = 0;
      let place = this.#last.get(number) ?? -1;
      // Where many texts have one thing in common they are a series (“Route A”, “Route B” …), not slips.
      for (; place !== -1 && steps < mostAlike; steps += 1, place = this.#before[place] ?? -1) {
        found.add(this.#items[this.#itemAt[place] ?? 0] as Item);
      }
    }
    return found;
  }
}

const mostAlike = 24;
const shortest = 5;
const base = 0x01000193;

/** A number for the text, and one for each text that has one letter less; a text of `n` letters takes `n` steps. */
function shortened(text: string): number[] {
  const { length } = text;
  if (length < shortest) return [];
  const upTo = new Int32Array(length + 1);
  for (let at = 0; at < length; at += 1) {
    upTo[at + 1] = (Math.imul(upTo[at] as number, base) + text.charCodeAt(at)) | 0;
  }
  const whole = upTo[length] as number;
  const numbers = [whole];
  let power = 1;
  for (let at = length - 1; at > 0; at -= 1) {
    // Of a doubled letter it does not matter which is left out.
    if (text.charCodeAt(at) !== text.charCodeAt(at - 1)) {
      const rest = (whole - Math.imul(upTo[at + 1] as number, power)) | 0;
      numbers.push((Math.imul(upTo[at] as number, power) + rest) | 0);
    }
    power = Math.imul(power, base);
  }
  return numbers;
}
