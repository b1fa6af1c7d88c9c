import { createHash } from "node:crypto";
import { createReadStream, lstatSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { sha256Of } from "../model/digest.ts";
import type { EditionList } from "../publish/edition-list.ts";
import { filesIn } from "../publish/files-in.ts";

/** Larger files, such as films, are read piece by piece; in bytes. */
const large = 1 << 23;

/**
 * The edition that stands in a folder, of which every byte is read.
 *
 * @param step told how many files were read
 */
export async function editionIn(
  folder: string,
  step: (done: number) => void = () => undefined,
): Promise<EditionList> {
  const list = new Map<string, string>();
  for (const file of filesIn(folder)) {
    list.set(file, await sumOf(join(folder, file)));
    step(list.size);
  }
  return list;
}

async function sumOf(path: string): Promise<string> {
  if (lstatSync(path).size < large) return sha256Of(readFileSync(path));
  const sum = createHash("sha256");
  for await (const piece of createReadStream(path, { highWaterMark: 1 << 20 })) sum.update(piece);
  return sum.digest("hex");
}
