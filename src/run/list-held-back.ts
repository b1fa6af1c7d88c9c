import { type Held, heldOf } from "../edition/held-back.ts";
import { compareText } from "../model/order.ts";
import type { Problem } from "../model/problem.ts";
import type { BuildOptions } from "./build-options.ts";
import type { Progress } from "./progress.ts";
import { readArchive } from "./read-archive.ts";

export interface HeldFile extends Held {
  readonly title: string;
  /** Relative to the root. */
  readonly file: string;
}

export interface HeldList {
  /** Drafts by file; what waits, the next first; what expired, the last first. */
  readonly held: readonly HeldFile[];
  /** What kept files from being read, and warnings about them. */
  readonly problems: readonly Problem[];
}

/** Reads a newsroom and lists the articles and pages that readers do not see; nothing is written but the cache. */
export async function listHeldBack(options: BuildOptions, progress: Progress): Promise<HeldList> {
  const { rows, problems } = await readArchive(options, progress);
  const held = rows.flatMap((row): HeldFile[] => {
    const found = row.kind === "article" || row.kind === "plain" ? heldOf(row, options.now) : undefined;
    return found === undefined || !("title" in row) ? [] : [{ ...found, title: row.title, file: row.path }];
  });
  return { held: held.sort(inOrder), problems };
}

const order = ["draft", "waiting", "expired"];

function inOrder(a: HeldFile, b: HeldFile): number {
  const later = (a.until ?? 0) - (b.until ?? 0);
  return (
    order.indexOf(a.state) - order.indexOf(b.state) ||
    (a.state === "expired" ? -later : later) ||
    compareText(a.file, b.file)
  );
}
