import { readdirSync } from "node:fs";
import { relative, sep } from "node:path";

/**
 * Number of files of a site, without what a builder keeps beside it in folders whose names begin with a point; 0 when
 * there is no such folder.
 */
export function countFiles(folder: string): number {
  try {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
    return entries.filter((entry) => entry.isFile() && !isHidden(relative(folder, entry.parentPath))).length;
  } catch {
    return 0;
  }
}

const isHidden = (path: string): boolean => path.split(sep).some((part) => part.startsWith("."));
