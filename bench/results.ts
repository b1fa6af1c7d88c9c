import { z } from "zod";

const summary = z.object({
  runs: z.number(),
  seconds: z.number(),
  range: z.tuple([z.number(), z.number()]).readonly(),
  cpuSeconds: z.number(),
  peakMegabytes: z.number(),
  memoryBy: z.enum(["kernel", "sampling"]),
});

const row = z.object({
  generator: z.string(),
  scenario: z.string(),
  summary,
  /** Files of the site afterwards. */
  files: z.number(),
  /** Files the build wrote, where the generator tells. */
  written: z.number().optional(),
  /** Seconds of each phase, where the generator tells. */
  phases: z.record(z.string(), z.number()).readonly().optional(),
});

/** All figures of one run of the benchmark, at one size. */
export const results = z.object({
  articles: z.number(),
  /** The day of the measurement as the user gave it. */
  date: z.string().optional(),
  /** What a reader must know about the circumstances, as the user gave it. */
  note: z.string().optional(),
  machine: z.object({
    cpu: z.string(),
    cores: z.number(),
    memoryGigabytes: z.number(),
    ramDisk: z.boolean(),
    /** Processes that were running or waiting for a core in the minute before the first run. */
    loadBefore: z.number(),
  }),
  versions: z.record(z.string(), z.string()),
  rows: z.array(row),
});

export type Results = z.infer<typeof results>;
export type ResultRow = z.infer<typeof row>;
