import { join } from "node:path";
import type { Problem } from "../model/problem.ts";
import { readFirst, rewriteLog } from "./row-log.ts";

interface Told {
  /** The edition’s digest. */
  readonly digest: string;
  readonly problems: readonly Problem[];
}

/**
 * What was found by joining, planning and checking an edition, kept with the cache and not with the site, since it may
 * speak of articles that are not public. A site that stands unchanged is told of again without being joined.
 */
export function keptProblems(cacheFolder: string, digest: string): readonly Problem[] | undefined {
  const told = readFirst(fileIn(cacheFolder)) as Partial<Told> | undefined;
  return told?.digest === digest && Array.isArray(told.problems) ? told.problems : undefined;
}

/** Keeps them for the next build. */
export function keepProblems(cacheFolder: string, digest: string, problems: readonly Problem[]): void {
  const told: Told = { digest, problems };
  // Behind a checksum: what is told is printed as it stands.
  rewriteLog(fileIn(cacheFolder), [told]);
}

function fileIn(cacheFolder: string): string {
  return join(cacheFolder, "told");
}
