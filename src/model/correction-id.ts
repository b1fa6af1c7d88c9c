import type { Correction } from "./content.ts";
import { digestOf } from "./digest.ts";

/**
 * The ids of the notices of an article’s corrections, in their order: `correction-2025-12-01-3f9a2c`. An id is made of
 * the correction’s own day and words, so that it stays the same whatever is added before or after it; one that is worded
 * anew is a new one, and is told to readers again.
 */
export function correctionIds(corrections: readonly Correction[]): string[] {
  const ids: string[] = [];
  for (const { date, text, typed = text } of corrections) {
    const tail = Buffer.from(digestOf([date.iso, typed]), "base64url")
      .toString("hex")
      .slice(0, 6);
    const id = `correction-${date.iso.slice(0, 10)}-${tail}`;
    const twins = ids.filter((other) => other === id || other.startsWith(`${id}-`)).length;
    ids.push(twins === 0 ? id : `${id}-${twins + 1}`);
  }
  return ids;
}
