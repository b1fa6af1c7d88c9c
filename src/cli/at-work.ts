import type { Progress } from "../run/progress.ts";
import { Interrupted, type Stoppable, stoppable } from "./interruption.ts";
import { progressLine } from "./progress-line.ts";
import { safeText } from "./safe-text.ts";
import { explain } from "./terminal.ts";
import { thisProcess, type Workplace } from "./this-process.ts";

/** A failure with the folders that were worked on: a full disk does not say which file it refused. */
export class FailedAtWork extends Error {
  override readonly name = "FailedAtWork";
  readonly place: Workplace;

  constructor(cause: unknown, place: Workplace) {
    super("the work failed", { cause });
    this.place = place;
  }
}

/** Notes where it is, for what goes wrong behind its back. */
export function workAt(place: Workplace): void {
  thisProcess.workplace = place;
  const { root, notes, folders } = place;
  explain(
    [
      `Root: ${root}`,
      `Cache: ${notes}`,
      `Writes to: ${folders.join(", ")}`,
      `Node.js: ${process.versions.node}`,
    ]
      .map(safeText)
      .join("\n"),
  );
}

/** Does work that shows its progress and that a signal may end. What goes wrong with it is told with its folders. */
export async function atWork<Result>(
  place: Workplace,
  work: (progress: Progress) => Promise<Result>,
): Promise<Stoppable<Result>> {
  workAt(place);
  const line = progressLine(process.stderr);
  try {
    return await stoppable(line, work);
  } catch (error) {
    throw error instanceof Interrupted ? error : new FailedAtWork(error, place);
  } finally {
    line.clear();
  }
}
