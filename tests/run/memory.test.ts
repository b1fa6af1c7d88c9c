import { totalmem } from "node:os";
import { getHeapStatistics } from "node:v8";
import { expect, it } from "vitest";
import { LargerHeapNeeded, needHeapFor } from "../../src/run/threads/memory.ts";

/** What is thrown for a newsroom of so many files. */
function thrown(files: number): unknown {
  try {
    needHeapFor(files);
    return undefined;
  } catch (error) {
    return error;
  }
}

it("lets ordinary newsrooms be built in the heap there is", () => {
  expect(thrown(0)).toBeUndefined();
  expect(thrown(10_000)).toBeUndefined();
});

it("asks for a larger heap for a huge one, and never for more memory than the machine has", () => {
  const error = thrown(1_000_000_000);
  // A machine with little memory gives all that it can from the start.
  if (totalmem() * 0.8 <= getHeapStatistics().heap_size_limit) return;
  expect(error).toBeInstanceOf(LargerHeapNeeded);
  const { megabytes } = error as LargerHeapNeeded;
  expect(megabytes * 2 ** 20).toBeGreaterThan(getHeapStatistics().heap_size_limit);
  expect(megabytes * 2 ** 20).toBeLessThan(totalmem());
});
