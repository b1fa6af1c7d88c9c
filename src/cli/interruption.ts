import { constants } from "node:os";
import type { Progress } from "../run/progress.ts";
import { leave } from "./leaving.ts";

/** The work was ended from outside, before anything of it was published. The message says how things are. */
export class Interrupted extends Error {
  override readonly name = "Interrupted";
  readonly signal: NodeJS.Signals;

  constructor(
    signal: NodeJS.Signals,
    message = "Stopped. Nothing was published; the last site still stands.",
  ) {
    super(message);
    this.signal = signal;
  }
}

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** The exit code of a process that a signal ended, as shells count it. */
export function exitCodeOf(signal: NodeJS.Signals): number {
  return 128 + constants.signals[signal];
}

export interface Stoppable<Result> {
  readonly result: Result;
  /** The signal that came too late to stop anything. */
  readonly signal?: NodeJS.Signals;
}

/**
 * Does work that a signal may end. The next step of its progress then throws, so that the work clears up behind itself
 * as after any failure; publishing has no steps and is done in one go. A second signal ends the process at once, and what
 * it leaves lying is cleared up by the next build.
 */
export async function stoppable<Result>(
  progress: Progress,
  work: (progress: Progress) => Promise<Result>,
): Promise<Stoppable<Result>> {
  let signal: NodeJS.Signals | undefined;
  const stop = (received: NodeJS.Signals): void => {
    if (signal !== undefined) leave(exitCodeOf(received));
    signal = received;
  };
  for (const name of signals) process.on(name, stop);
  try {
    const goOn = (): void => {
      if (signal !== undefined) throw new Interrupted(signal);
    };
    const result = await work({
      step: (phase, done, of) => {
        goOn();
        progress.step(phase, done, of);
      },
      wait: () => {
        goOn();
        progress.wait?.();
      },
    });
    return signal === undefined ? { result } : { result, signal };
  } finally {
    for (const name of signals) process.off(name, stop);
  }
}
