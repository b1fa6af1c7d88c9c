import { totalmem } from "node:os";
import { getHeapStatistics } from "node:v8";

/** A newsroom is larger than the heap that Node.js gave this process, and the machine has memory for a larger one. */
export class LargerHeapNeeded extends Error {
  override readonly name = "LargerHeapNeeded";
  readonly megabytes: number;

  constructor(megabytes: number) {
    super(`a heap of ${megabytes} MB is needed`);
    this.megabytes = megabytes;
  }
}

/** Of heap for each file, from a build of 100,000 with room to spare; and whatever else there is. */
const bytesPerFile = 9_000;
const bytesBeside = 200_000_000;
/** As much of the machine’s memory as one process may take. */
const mostOfMemory = 0.8;

/**
 * Looks whether the heap is large enough for a newsroom of so many files. Node.js allows about 4 GB at most unless it is
 * told otherwise when it starts, which is enough for some 400,000 articles.
 * @throws LargerHeapNeeded where it is not and could be
 */
export function needHeapFor(files: number): void {
  const wanted = Math.min(files * bytesPerFile + bytesBeside, memory() * mostOfMemory);
  if (wanted > getHeapStatistics().heap_size_limit) throw new LargerHeapNeeded(Math.ceil(wanted / 2 ** 20));
}

/** Bytes that this process may use: of the machine, or of the container that it runs in. */
function memory(): number {
  const allowed = process.constrainedMemory() || Number.POSITIVE_INFINITY;
  return Math.min(totalmem(), allowed);
}
