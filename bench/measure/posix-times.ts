import type { Command, Measurement } from "./measurement.ts";
import { processTree, residentPeak } from "./proc.ts";
import { spawnText } from "./spawn-text.ts";

const SAMPLE_MS = 25;
/** Separates what the command said on standard error from the two lines of `times`. */
const MARK = "--- bench times ---";
const SCRIPT = `"$@"; code=$?; printf '\\n%s\\n' '${MARK}' >&2; times >&2; exit $code`;

/**
 * Runs a command under any POSIX shell, whose `times` tells the processor time of all that has ended below it. The
 * peak memory is the kernel's own high-water mark of each process (Linux `/proc`), read every 25 ms: what a process
 * adds in its last 25 ms can be missed. Where there is no `/proc` the memory is 0.
 */
export async function measureByShell(command: Command): Promise<Measurement> {
  let peak = 0;
  let sampler: NodeJS.Timeout | undefined;
  const started = performance.now();
  const args = ["-c", SCRIPT, "sh", command.file, ...command.args];
  const ending = await spawnText({ ...command, file: "sh", args }, ({ pid }) => {
    if (pid === undefined) return;
    sampler = setInterval(() => {
      for (const process of processTree(pid)) peak = Math.max(peak, residentPeak(process));
    }, SAMPLE_MS);
  }).finally(() => clearInterval(sampler));
  const seconds = (performance.now() - started) / 1000;
  const [stderr = "", times = ""] = ending.stderr.split(`\n${MARK}\n`);
  // First line: the shell itself; second line: what it ran.
  const cpuSeconds = [...times.matchAll(/(\d+)m([\d.]+)s/g)]
    .slice(2)
    .reduce((sum, [, minutes, rest]) => sum + Number(minutes) * 60 + Number(rest), 0);
  return { ...ending, stderr, seconds, cpuSeconds, peakMegabytes: peak / 1e6, memoryBy: "sampling" };
}
