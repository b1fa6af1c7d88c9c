import type { Random } from "./random.ts";

/** Draws positions of a list so that the first come often and the last seldom, as names do in the news. */
export interface ZipfSampler {
  /** A position from 0 to size - 1. */
  draw(random: Random): number;
  /** `count` different positions (fewer if the list is shorter), in the order drawn. */
  drawDistinct(random: Random, count: number): number[];
}

/**
 * @param size number of positions, at least 1
 * @param exponent 1 is Zipf's law; smaller is flatter
 */
export function createZipfSampler(size: number, exponent = 0.95): ZipfSampler {
  const sums = new Float64Array(size);
  let total = 0;
  for (let rank = 0; rank < size; rank++) {
    total += (rank + 1) ** -exponent;
    sums[rank] = total;
  }

  function draw(random: Random): number {
    const target = random.next() * total;
    let low = 0;
    let high = size - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? total) > target) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  return {
    draw,
    drawDistinct(random, count) {
      const wanted = Math.min(count, size);
      const drawn: number[] = [];
      while (drawn.length < wanted) {
        const position = draw(random);
        if (!drawn.includes(position)) drawn.push(position);
      }
      return drawn;
    },
  };
}
