import { existsSync } from "node:fs";
import {
  isOfOutput,
  linesOfManifest,
  manifestFile,
  nextManifestFile,
  readSealed,
  sealOf,
} from "../store/manifest.ts";
import type { OutputPlace } from "../store/note-file.ts";
import { readOldNotes } from "../store/old-notes.ts";
import { StandingFiles } from "./standing-files.ts";

/** How an output folder compares with its own manifest. */
export interface Inspection {
  /** False where nothing stands yet, where the manifest is damaged, or where a build was killed while it put files in place. */
  readonly isWhole: boolean;
  /** The checksum of the manifest; undefined where there is none that is as it was written. */
  readonly seal: string | undefined;
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
  place: OutputPlace,
  counter: Int32Array<ArrayBufferLike> = new Int32Array(1),
): Inspection {
  const manifest = readSealed(manifestFile(place)) ?? Buffer.alloc(0);
  const standing = new StandingFiles(place.output);
  const lost: string[] = [];
  let files = 0;
  let isWhole =
    !existsSync(nextManifestFile(place)) &&
    readOldNotes(place.output) === undefined &&
    isOfOutput(place.output, manifest);
  for (let start = nextPiece(counter); start < manifest.length; start = nextPiece(counter)) {
    const lines = linesOfManifest(manifest, start, start + pieceLength);
    if (lines === undefined) isWhole = false;
    for (const [file, { size }] of lines ?? []) {
      files += 1;
      if (standing.sizeOf(file) !== size) lost.push(file);
    }
  }
  return { isWhole, seal: sealOf(manifest), files, lost };
}

/** What several threads saw, as one inspection. */
export function inTotal(shares: readonly Inspection[]): Inspection {
  const files = shares.reduce((sum, share) => sum + share.files, 0);
  const seal = shares[0]?.seal;
  return {
    isWhole: files > 0 && shares.every((share) => share.isWhole && share.seal === seal),
    seal,
    files,
    lost: shares.flatMap(({ lost }) => lost),
  };
}

/** Where the next piece begins that nobody has taken. */
function nextPiece(counter: Int32Array<ArrayBufferLike>): number {
  return Atomics.add(counter, 0, 1) * pieceLength;
}
