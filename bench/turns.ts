import type { Measurement } from "./measure/measurement.ts";
import { summarize } from "./measure/summary.ts";
import type { ResultRow } from "./results.ts";
import type { Subject } from "./subject.ts";

/** How often to run, and whom to tell. */
export interface Turns {
  warmUps: number;
  runs: number;
  progress(text: string): void;
}

/**
 * Lets the subjects take turns, round by round, so that a slow minute of the machine falls on all of them. The first
 * rounds warm up the file cache and are not counted.
 */
export async function takeTurns(subjects: readonly Subject[], turns: Turns): Promise<ResultRow[]> {
  const measured = new Map<Subject, Map<string, Measurement[]>>();
  for (let round = 0; round < turns.warmUps + turns.runs; round++) {
    for (const subject of subjects) {
      const counted = round >= turns.warmUps;
      turns.progress(
        `${counted ? `run ${round - turns.warmUps + 1} of ${turns.runs}` : "warm-up"}: ${subject.name}`,
      );
      const byScenario = measured.get(subject) ?? new Map<string, Measurement[]>();
      measured.set(subject, byScenario);
      for (const [scenario, measurement] of await subject.run(round)) {
        if (counted) byScenario.set(scenario, [...(byScenario.get(scenario) ?? []), measurement]);
      }
    }
  }
  return [...measured].flatMap(([subject, byScenario]) =>
    [...byScenario].map(([scenario, runs]) => ({
      generator: subject.name,
      scenario,
      summary: summarize(runs),
      ...subject.facts(scenario),
    })),
  );
}
