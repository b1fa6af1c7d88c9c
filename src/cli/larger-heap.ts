import { spawn } from "node:child_process";
import { exitCodeOf } from "./interruption.ts";

/**
 * Runs this command once more, in a process whose heap may be larger: the limit is set when a process starts. The other
 * has the same standard streams, and what ends this one ends it too.
 *
 * @param args what was typed behind `dateline`
 * @param folder the folder in which it was typed
 * @returns the exit code of the other
 */
export function runWithHeap(megabytes: number, args: readonly string[], folder: string): Promise<number> {
  const [program = ""] = process.argv.slice(1);
  const flags = [...process.execArgv, `--max-old-space-size=${megabytes}`];
  const other = spawn(process.execPath, [...flags, program, ...args], { cwd: folder, stdio: "inherit" });
  // Ctrl-C reaches both; this one waits for what the other makes of it.
  process.on("SIGINT", () => undefined);
  for (const signal of ["SIGTERM", "SIGHUP"] as const) process.on(signal, () => other.kill(signal));
  return new Promise((resolve, reject) => {
    other.once("error", reject);
    other.once("exit", (code, signal) => resolve(code ?? (signal === null ? 1 : exitCodeOf(signal))));
  });
}
