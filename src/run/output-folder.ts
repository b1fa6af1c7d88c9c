import { readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";

/** Deletes what builds that were killed left on their stages, and notes that they had not finished. */
export function dropDeadStages(output: string): void {
  const notes = join(output, ".dateline");
  if (!statSync(notes, { throwIfNoEntry: false })?.isDirectory()) return;
  for (const name of readdirSync(notes)) {
    const pid = /^stage-(\d+)(?:\.manifest)?$/.exec(name)?.[1];
    if (pid !== undefined && !isRunning(Number(pid)))
      rmSync(join(notes, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
