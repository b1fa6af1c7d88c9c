import type { Measurement } from "./measure/measurement.ts";
import type { ResultRow } from "./results.ts";

/** Something to measure, in turn with others. */
export interface Subject {
  name: string;
  /** Runs all its scenarios once; gives the cost of each by name. `round` counts from 0. */
  run(round: number): Promise<ReadonlyMap<string, Measurement>>;
  /** What is known about the site after the last run of a scenario. */
  facts(scenario: string): Pick<ResultRow, "files" | "written" | "phases">;
}
