import { readdirSync, rmdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { isSystemError } from "../model/system-error.ts";
import { stagesFolder } from "../store/manifest.ts";
import type { OutputPlace } from "../store/note-file.ts";

/** Deletes what builds that were killed left on their stages, and notes that they had not finished. */
export function dropDeadStages({ output, notes }: OutputPlace): void {
  dropOfTheDead(join(output, stagesFolder), /^stage-(\d+)(?:\.manifest)?$/);
  dropOfTheDead(notes, /^(?:manifest|edition)-.*\.(\d+)$/);
  dropOfTheDead(join(notes, "search"), /^making-(\d+)$/);
}

/** Takes the folder of the stages away again: nothing of it is to be published. Others may be at work there. */
export function dropStagesFolder(output: string): void {
  const folder = join(output, stagesFolder);
  const standing = statSync(folder, { throwIfNoEntry: false });
  if (standing?.isDirectory() === false) rmSync(folder);
  else if (standing !== undefined && readdirSync(folder).length === 0) rmdirSync(folder);
}

/** Deletes what bears the number of a process that runs no more. */
function dropOfTheDead(folder: string, form: RegExp): void {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
  for (const name of readdirSync(folder)) {
    const pid = form.exec(name)?.[1];
    if (pid !== undefined && !isRunning(Number(pid)))
      rmSync(join(folder, name), { recursive: true, force: true });
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

/** Takes a folder away with all that is in it, if it is there: a file where a folder above it should be has none below it. */
export function dropFolder(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch (error) {
    if (!isSystemError(error, "ENOTDIR")) throw error;
  }
}
