import { rmSync } from "node:fs";
import { join } from "node:path";
import { countFiles } from "./measure/count-files.ts";
import { measure } from "./measure/measure.ts";
import type { Subject } from "./subject.ts";
import { REPOSITORY } from "./workspace.ts";

/** The least that must be done: read, parse, render and write each article, and no more. */
export function floorSubject(root: string, output: string, threads: number): Subject {
  let files = 0;
  return {
    name: "Floor",
    async run() {
      rmSync(output, { recursive: true, force: true });
      const program = ["--import", "tsx", join(REPOSITORY, "bench/floor.ts")];
      const args = [...program, "--root", root, "--output", output, "--threads", String(threads)];
      const measurement = await measure({ file: process.execPath, args, cwd: REPOSITORY });
      files = countFiles(output);
      rmSync(output, { recursive: true, force: true });
      return new Map([[threads === 1 ? "one thread" : `${threads} threads`, measurement]]);
    },
    facts: () => ({ files }),
  };
}
