import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Command, Measurement } from "./measurement.ts";
import { spawnText } from "./spawn-text.ts";

const TIME = "/usr/bin/time";
const FORMAT = "%e %U %S %M";

/** True if GNU time is installed (the one of BSD and macOS has no format option). */
export function hasGnuTime(): boolean {
  return spawnSync(TIME, ["-f", FORMAT, "true"]).status === 0;
}

/** Runs a command under GNU time, which asks the kernel (wait4, getrusage) when the command has ended. */
export async function measureByGnuTime(command: Command): Promise<Measurement> {
  const folder = mkdtempSync(join(tmpdir(), "bench-time-"));
  const file = join(folder, "usage");
  try {
    const args = ["-o", file, "-f", FORMAT, command.file, ...command.args];
    const ending = await spawnText({ ...command, file: TIME, args });
    // A command that fails puts a line of its own before the figures.
    const line = readFileSync(file, "utf8").trim().split("\n").at(-1) ?? "";
    const [seconds = 0, user = 0, system = 0, kilobytes = 0] = line.split(" ").map(Number);
    return {
      seconds,
      cpuSeconds: user + system,
      peakMegabytes: (kilobytes * 1024) / 1e6,
      memoryBy: "kernel",
      ...ending,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
