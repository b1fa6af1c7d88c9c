import { type Manifest, readStanding } from "./manifest.ts";
import { StandingFiles } from "./standing-files.ts";

/** How an output folder compares with its own manifest. */
export interface Inspection {
  /** False where nothing stands yet, or where a build was killed while it put files in place. */
  readonly isWhole: boolean;
  /** How many files are known to stand. */
  readonly files: number;
  /** Those of them that somebody else took away, or made longer or shorter. */
  readonly lost: readonly string[];
}

/** Looks at every file of an output folder. A large site has hundreds of thousands: other work can go on meanwhile. */
export function inspectOutput(output: string): Inspection {
  const { known, isWhole } = readStanding(output);
  return { isWhole, files: known.size, lost: lostFiles(output, known) };
}

function lostFiles(output: string, known: Manifest): string[] {
  const standing = new StandingFiles(output);
  const lost: string[] = [];
  for (const [file, { size }] of known) if (standing.sizeOf(file) !== size) lost.push(file);
  return lost;
}
