import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "../model/problem.ts";
import { writeWhole } from "../model/whole-file.ts";

interface Told {
  /** The edition’s digest. */
  readonly digest: string;
  readonly problems: readonly Problem[];
}

/**
 * What was found by joining, planning and checking an edition, kept with the cache and not with the site, since it may
 * speak of articles that are not public. A site that stands unchanged is told of again without being joined.
 */
export function toldProblems(cacheFolder: string, digest: string): readonly Problem[] | undefined {
  try {
    const told = JSON.parse(readFileSync(fileIn(cacheFolder), "utf8")) as Partial<Told>;
    return told.digest === digest && Array.isArray(told.problems) ? told.problems : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps them for the next build. */
export function keepToldProblems(cacheFolder: string, digest: string, problems: readonly Problem[]): void {
  const told: Told = { digest, problems };
  writeWhole(fileIn(cacheFolder), JSON.stringify(told));
}

function fileIn(cacheFolder: string): string {
  return join(cacheFolder, "told");
}
