import { hasGnuTime, measureByGnuTime } from "./gnu-time.ts";
import type { Command, Measurement } from "./measurement.ts";
import { measureByShell } from "./posix-times.ts";

let gnuTime: boolean | undefined;

/**
 * Runs a command and measures it from outside, by the best means this machine has: GNU time, else a shell and `/proc`.
 * @throws Error with the end of its standard error when the command does not exit with 0
 */
export async function measure(command: Command): Promise<Measurement> {
  gnuTime ??= hasGnuTime();
  const measurement = await (gnuTime ? measureByGnuTime(command) : measureByShell(command));
  if (measurement.exitCode !== 0) {
    const said = `${measurement.stdout.slice(-1000)}\n${measurement.stderr.slice(-2000)}`.trim();
    throw new Error(`${command.file} ${command.args.join(" ")} ended with ${measurement.exitCode}:\n${said}`);
  }
  return measurement;
}
