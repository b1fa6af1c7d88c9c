import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * The folder in which Dateline is installed: the nearest one above this module with Dateline’s `package.json`. The module
 * itself may be the source or part of the compiled program, which stand at different depths.
 */
export const home: string = findHome(dirname(fileURLToPath(import.meta.url)));

function findHome(folder: string): string {
  const file = join(folder, "package.json");
  if (
    existsSync(file) &&
    (JSON.parse(readFileSync(file, "utf8")) as { name?: string }).name === "dateline-press"
  )
    return folder;
  const above = dirname(folder);
  if (above === folder) throw new Error("Dateline cannot find the folder that it is installed in.");
  return findHome(above);
}
