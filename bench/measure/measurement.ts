/** What one run of a command cost. */
export interface Measurement {
  /** Wall-clock time in seconds. */
  seconds: number;
  /** Processor time of the command and all it started, user and system, in seconds. */
  cpuSeconds: number;
  /** Most resident memory that any single process of the command held, in MB (10⁶ bytes). */
  peakMegabytes: number;
  /** How the memory was found: told by the kernel when the process ended, or read while it ran. */
  memoryBy: "kernel" | "sampling";
  exitCode: number;
  stdout: string;
  stderr: string;
}

/** A command as the operating system takes it: no shell reads it. */
export interface Command {
  file: string;
  args: readonly string[];
  cwd?: string;
  env?: Readonly<Record<string, string>>;
}
