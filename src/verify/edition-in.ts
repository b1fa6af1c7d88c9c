import { join } from "node:path";
import type { EditionList } from "../publish/edition-list.ts";
import { filesIn } from "../publish/files-in.ts";
import { sumOfFile } from "../store/sum-of-file.ts";

/**
 * The edition that stands in a folder, of which every byte is read.
 *
 * @param step told how many files were read
 */
export function editionIn(folder: string, step: (done: number) => void = () => undefined): EditionList {
  const list = new Map<string, string>();
  for (const file of filesIn(folder)) {
    list.set(file, sumOfFile(join(folder, file)));
    step(list.size);
  }
  return list;
}
