import { join } from "node:path";
import { digestOf } from "../../model/digest.ts";
import type { Page } from "../../pages/page.ts";
import { formatManifest, linesOfManifest, type Manifest, noStamp, sealOf } from "../../store/manifest.ts";
import { partNoteFile } from "../../store/note-file.ts";
import { readIfThere, writeWhole } from "../../store/whole-file.ts";
import type { Shard } from "./shard.ts";

/** What is noted of a part in its folder, so that it can go from one machine to another with nothing beside it. */
export interface PartNote {
  readonly shard: Shard;
  /** Stands for the edition of which it is a part. */
  readonly edition: string;
  readonly manifest: Manifest;
}

const heading = /^dateline part 1 (\d+)\/(\d+) (\S+)\n/;

export function writePartNote(output: string, { shard, edition, manifest }: PartNote): void {
  const first = `dateline part 1 ${shard.number}/${shard.count} ${edition}\n`;
  writeWhole(join(output, partNoteFile), first + formatManifest(manifest, noStamp));
}

/** The note of a part; undefined where there is none that is as it was written. */
export function readPartNote(folder: string): PartNote | undefined {
  const bytes = readIfThere(join(folder, partNoteFile));
  const end = (bytes?.indexOf("\n") ?? -1) + 1;
  const [, number, count, edition] = heading.exec(bytes?.toString("latin1", 0, end) ?? "") ?? [];
  if (bytes === undefined || edition === undefined) return undefined;
  const sealed = bytes.subarray(end);
  const manifest = sealOf(sealed) === undefined ? undefined : linesOfManifest(sealed);
  return manifest && { shard: { number: Number(number), count: Number(count) }, edition, manifest };
}

/**
 * Stands for the edition that the parts of different machines have to have in common.
 *
 * @param digest of all that the site is made from; undefined where an Eleventy configuration may bring in more: the addresses stand for it then
 */
export function editionOfParts(digest: string | undefined, pages: readonly Page[]): string {
  return digest ?? digestOf(pages.map(({ address }) => address));
}
