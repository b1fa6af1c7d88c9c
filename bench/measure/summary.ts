import type { Measurement } from "./measurement.ts";

/** The middle of several runs of one command. */
export interface Summary {
  runs: number;
  seconds: number;
  /** Fastest and slowest run, in seconds. */
  range: readonly [number, number];
  cpuSeconds: number;
  peakMegabytes: number;
  memoryBy: Measurement["memoryBy"];
}

/** The middle value; of an even number, the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  if (upper === undefined || lower === undefined) throw new Error("no values to take the median of");
  return (lower + upper) / 2;
}

/** Sums up at least one measurement: the median of each figure by itself. */
export function summarize(measurements: readonly Measurement[]): Summary {
  const seconds = measurements.map((run) => run.seconds);
  return {
    runs: measurements.length,
    seconds: median(seconds),
    range: [Math.min(...seconds), Math.max(...seconds)],
    cpuSeconds: median(measurements.map((run) => run.cpuSeconds)),
    peakMegabytes: median(measurements.map((run) => run.peakMegabytes)),
    memoryBy: measurements.some((run) => run.memoryBy === "sampling") ? "sampling" : "kernel",
  };
}
