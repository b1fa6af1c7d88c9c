import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { clockAhead } from "../support/later.ts";

const programs = {
  shipped: fileURLToPath(new URL("../../bin/dateline.js", import.meta.url)),
  source: fileURLToPath(new URL("../support/from-source.mjs", import.meta.url)),
};
/** The file that starts the program as it is shipped. */
export const { shipped: program } = programs;
const otherMachine = fileURLToPath(new URL("../support/other-machine.cjs", import.meta.url));

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Running {
  stop(signal: NodeJS.Signals): void;
  /** What it has printed to standard output so far. */
  printed(): string;
  /** What it has printed to standard error so far. */
  complained(): string;
}

export interface RunOptions {
  /** The working folder. */
  readonly in: string;
  readonly env?: Readonly<Record<string, string>>;
  /** How many cores the machine seems to have; as many as it has without it. */
  readonly cores?: number;
  /** `source` for the program as it was written, which nobody has: to hold the shipped one against it. */
  readonly program?: keyof typeof programs;
  /** Called when it has started. */
  readonly onStart?: (running: Running) => Promise<void>;
}

/** Runs `dateline` as a person or a script does, in a process of its own, without a terminal. */
export function dateline(
  args: readonly string[],
  { in: cwd, env, cores, program = "shipped", onStart }: RunOptions,
): Promise<Ran> {
  const isOther = cores !== undefined || clockAhead() !== 0;
  const flags = isOther ? ["--require", otherMachine] : [];
  const machine = JSON.stringify({ cores, clockAhead: clockAhead() });
  const child = spawn(process.execPath, [...flags, programs[program], ...args], {
    cwd,
    env: { ...process.env, ...(isOther ? { OTHER_MACHINE: machine } : {}), ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let out = "";
  let err = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    out += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    err += text;
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, out, err }));
    onStart?.({ stop: (signal) => child.kill(signal), printed: () => out, complained: () => err }).catch(
      reject,
    );
  });
}
