import { clearLine, cursorTo } from "node:readline";
import type { Phase, Progress } from "../run/progress.ts";
import { grouped } from "./counted.ts";
import { thisProcess } from "./this-process.ts";

/** A line on a terminal that says how far the work is. */
export interface ProgressLine extends Progress {
  step(phase: Phase | "tag" | "verify" | "audit", done: number, of: number): void;
  /** Takes the line away, before anything else is printed. */
  clear(): void;
}

const words: Readonly<
  Partial<Record<Phase | "tag" | "verify" | "audit", readonly [doing: string, what: string]>>
> = {
  read: ["Reading", "files"],
  print: ["Printing", "pages"],
  draw: ["Making", "pictures"],
  publish: ["Sending", "files"],
  tag: ["Looking through", "articles"],
  audit: ["Looking through", "files"],
  verify: ["Comparing", "files"],
};

/** Milliseconds between two changes of the line. */
const calm = 80;

/**
 * Shows progress on a terminal, and in a pipe no more than that another build is waited for. The libraries for it turn a wheel by a timer, which stands still
 * while this thread works; a build only needs its one line written again at each step.
 */
export function progressLine(stream: NodeJS.WriteStream): ProgressLine {
  let hasWaited = false;
  const wait = (): void => {
    if (!hasWaited && thisProcess.volume !== "quiet")
      stream.write("Waiting for another build of this newsroom to end.\n");
    hasWaited = true;
  };
  if (!stream.isTTY || thisProcess.volume === "quiet")
    return { wait, step: () => undefined, clear: () => undefined };
  let shown = false;
  let last = Number.NEGATIVE_INFINITY;
  return {
    wait,
    step: (phase, done, of) => {
      const now = performance.now();
      const [doing, what] = words[phase] ?? [];
      if (doing === undefined || (now - last < calm && done < of)) return;
      last = now;
      shown = true;
      cursorTo(stream, 0);
      // A terminal that does not know its width says 0.
      stream.write(
        `${doing} ${grouped(done)} of ${grouped(of)} ${what}`.slice(0, (stream.columns || 80) - 1),
      );
      clearLine(stream, 1);
    },
    clear: () => {
      if (!shown) return;
      cursorTo(stream, 0);
      clearLine(stream, 0);
      shown = false;
    },
  };
}
