import type { BuildReport } from "./dateline/build-report.ts";
import { readBuildReport } from "./dateline/build-report.ts";
import { buildCommand } from "./dateline/command.ts";
import type { Ground } from "./dateline/scenarios.ts";
import { SCENARIOS } from "./dateline/scenarios.ts";
import { countFiles } from "./measure/count-files.ts";
import { measure } from "./measure/measure.ts";
import type { Measurement } from "./measure/measurement.ts";
import type { Subject } from "./subject.ts";

/** Dateline in all its scenarios, as one thing to take turns with the other generators. */
export function datelineSubject(ground: Omit<Ground, "round">): Subject {
  const last = new Map<string, { files: number; report: BuildReport }>();
  return {
    name: "Dateline",

    async run(round) {
      const measured = new Map<string, Measurement>();
      const now: Ground = { ...ground, round };
      for (const scenario of SCENARIOS) {
        scenario.prepare(now);
        const measurement = await measure(buildCommand(ground.root, ground.output, scenario.flags));
        measured.set(scenario.name, measurement);
        last.set(scenario.name, {
          files: countFiles(ground.output),
          report: readBuildReport(measurement.stdout),
        });
        scenario.restore?.(now);
      }
      return measured;
    },

    facts(scenario) {
      const { files = 0, report } = last.get(scenario) ?? {};
      return {
        files,
        ...(report?.written !== undefined && { written: report.written }),
        ...(report !== undefined && Object.keys(report.phases).length > 0 && { phases: report.phases }),
      };
    },
  };
}
