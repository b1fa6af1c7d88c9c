/** A source of repeatable chance: the same seed and stream give the same answers on every machine. */
export interface Random {
  /** A number from 0 (inclusive) to 1 (exclusive). */
  next(): number;
  /** A whole number from `low` to `high`, both included. */
  int(low: number, high: number): number;
  /** True with the given probability (0 to 1). */
  chance(probability: number): boolean;
  /** One entry of a list that is not empty. */
  pick<T>(list: readonly T[]): T;
}

/**
 * Makes a generator for one purpose. Every article has a stream of its own, so that article 7 is the same words
 * whatever was written before it.
 * @param seed the seed of the whole corpus
 * @param stream a whole number that keeps this generator apart from the others of the same seed
 */
export function createRandom(seed: number, stream: number): Random {
  let state = mix(Math.imul(seed | 0, 0x9e3779b1) ^ mix((stream + 0x51ed27) | 0));

  function next(): number {
    state = (Math.imul(state, 0x2c9277b5) + 0x3c6ef35f) | 0;
    return (mix(state) >>> 0) / 4294967296;
  }
  function int(low: number, high: number): number {
    return low + Math.floor(next() * (high - low + 1));
  }
  return {
    next,
    int,
    chance: (probability) => next() < probability,
    pick<T>(list: readonly T[]): T {
      const entry = list[int(0, list.length - 1)];
      if (entry === undefined) throw new Error("cannot pick from an empty list");
      return entry;
    },
  };
}

/** Spreads the bits of a 32-bit number: neighbours in, strangers out. */
function mix(value: number): number {
  let bits = value ^ (value >>> 16);
  bits = Math.imul(bits, 0x45d9f3b);
  bits ^= bits >>> 15;
  bits = Math.imul(bits, 0x119de1f3);
  return bits ^ (bits >>> 16);
}
