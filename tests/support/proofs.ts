import type { Parameters } from "fast-check";

/** How many times as long as in the usual tests a proof takes; `npm run prove` sets it. */
export const proofTimes = Number(process.env.PROVE_TIMES ?? 1);

/** The options of a property that is tried longer at night, with the seed that `npm run prove` prints. */
export function proof<Of>(numRuns: number): Parameters<Of> {
  const seed = process.env.PROVE_SEED;
  return { numRuns: Math.ceil(numRuns * proofTimes), ...(seed === undefined ? {} : { seed: Number(seed) }) };
}
