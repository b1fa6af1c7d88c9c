import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { isSystemError } from "../../model/system-error.ts";
import { putInPlace } from "../../publish/put-in-place.ts";
import { openStage } from "../../publish/stage.ts";
import { dropEditionNote, readTrusted } from "../../store/edition-note.ts";
import { formatManifest, type ManifestEntry } from "../../store/manifest.ts";
import type { OutputPlace } from "../../store/note-file.ts";
import { dropFolder, dropStagesFolder } from "../output-folder.ts";
import { type PartNote, readPartNote } from "./part-note.ts";

/** The folders cannot be made one site. The message is a sentence for the person who named them. */
export class PartsDoNotFit extends Error {
  override readonly name = "PartsDoNotFit";
}

export interface Merged {
  readonly pages: number;
  readonly written: number;
  readonly deleted: number;
}

/**
 * Makes one site of its parts, in the order in which an edition takes the place of another, and notes it as a build does.
 *
 * @param folders of the parts, absolute, in any order
 * @throws PartsDoNotFit where one is missing, comes twice, is of another edition or was altered
 */
export async function mergeParts(place: OutputPlace, folders: readonly string[]): Promise<Merged> {
  const parts = folders.map((folder) => ({ folder, note: noteIn(folder) }));
  holdTogether(parts);
  const stood = readTrusted(place);
  if (!stood.isAccounted && existsSync(place.output) && readdirSync(place.output).length > 0)
    throw new PartsDoNotFit(
      `Nothing is noted of what stands in ${place.output}: name another folder, or delete it.`,
    );
  const stageFolder = join(place.output, ".dateline", `stage-${process.pid}`);
  const stage = openStage(place.output, stageFolder);
  const manifest = new Map<string, ManifestEntry>();
  let written = 0;
  try {
    for (const { folder, note } of parts)
      for (const [file, entry] of note.manifest) {
        const staged = await stage.copy(file, join(folder, file)).catch((error: unknown) => {
          if (!isSystemError(error, "ENOENT", "ENOTDIR", "EISDIR")) throw error;
          throw new PartsDoNotFit(`${file} of ${folder} is not there: build that part again.`);
        });
        if (staged.sha256 !== entry.sha256)
          throw new PartsDoNotFit(`${file} of ${folder} is not as it was built: build that part again.`);
        manifest.set(file, entry);
        if (staged.changed) written += 1;
      }
    const gone = [...stood.written].filter((file) => !manifest.has(file));
    const inOrder = new Map([...manifest].sort(([a], [b]) => (a < b ? -1 : 1)));
    dropEditionNote(place);
    putInPlace(place, stageFolder, (stamp) => formatManifest(inOrder, stamp), gone);
    return { pages: manifest.size, written, deleted: gone.length };
  } finally {
    dropFolder(stageFolder);
    dropStagesFolder(place.output);
  }
}

function noteIn(folder: string): PartNote {
  const note = readPartNote(folder);
  if (note === undefined)
    throw new PartsDoNotFit(
      `${folder} is no part of a site: \`dateline build --shard 1/2 --output DIR\` makes one.`,
    );
  return note;
}

function holdTogether(parts: readonly { readonly folder: string; readonly note: PartNote }[]): void {
  const [first] = parts;
  if (first === undefined) throw new PartsDoNotFit("There are no parts.");
  const { edition, shard } = first.note;
  for (const { folder, note } of parts)
    if (note.edition !== edition || note.shard.count !== shard.count)
      throw new PartsDoNotFit(
        `${folder} is a part of another edition than ${first.folder}: build all parts from one commit, with the same options and the same --now.`,
      );
  for (let number = 1; number <= shard.count; number += 1) {
    const found = parts.filter(({ note }) => note.shard.number === number);
    if (found.length === 1) continue;
    throw new PartsDoNotFit(
      found.length === 0
        ? `Part ${number} of ${shard.count} is missing.`
        : `Part ${number} of ${shard.count} comes twice: ${found.map(({ folder }) => folder).join(" and ")}.`,
    );
  }
}
