import { readdirSync } from "node:fs";

/** Number of files below a folder; 0 when there is no such folder. */
export function countFiles(folder: string): number {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
      .length;
  } catch {
    return 0;
  }
}
