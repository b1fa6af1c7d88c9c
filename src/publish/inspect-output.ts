import { existsSync } from "node:fs";
import { readIfThere } from "../model/whole-file.ts";
import { linesOfManifest, manifestFile, nextManifestFile } from "./manifest.ts";
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

/** Bytes of a manifest, a few hundred lines of it. */
const pieceLength = 1 << 15;

/**
 * Looks at every file of an output folder. A large site has hundreds of thousands, so several threads may share the work:
 * each calls this with the same counter, by which they take pieces of the manifest, and gets what it saw itself;
 * `inTotal` puts that together.
 */
export function inspectOutput(
  output: string,
  counter: Int32Array<ArrayBufferLike> = new Int32Array(1),
): Inspection {
  const manifest = readIfThere(manifestFile(output)) ?? Buffer.alloc(0);
  const standing = new StandingFiles(output);
  const lost: string[] = [];
  let files = 0;
  for (let start = nextPiece(counter); start < manifest.length; start = nextPiece(counter)) {
    for (const [file, { size }] of linesOfManifest(manifest, start, start + pieceLength)) {
      files += 1;
      if (standing.sizeOf(file) !== size) lost.push(file);
    }
  }
  return { isWhole: !existsSync(nextManifestFile(output)), files, lost };
}

/** What several threads saw, as one inspection. */
export function inTotal(shares: readonly Inspection[]): Inspection {
  const files = shares.reduce((sum, share) => sum + share.files, 0);
  return {
    isWhole: files > 0 && shares.every(({ isWhole }) => isWhole),
    files,
    lost: shares.flatMap(({ lost }) => lost),
  };
}

/** Where the next piece begins that nobody has taken. */
function nextPiece(counter: Int32Array<ArrayBufferLike>): number {
  return Atomics.add(counter, 0, 1) * pieceLength;
}
