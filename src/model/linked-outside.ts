import { existsSync, realpathSync } from "node:fs";
import { sep } from "node:path";

/** True where a path within a root leads out of it, by a link in it or above it. What is not there leads nowhere. */
export function leadsOutside(root: string, path: string): boolean {
  try {
    return !`${realpathSync(path)}${sep}`.startsWith(realpathSync(root) + sep);
  } catch {
    return false;
  }
}

/** What a file may be called that is imported without its ending. */
const endings = ["", ".ts", ".tsx", ".js", ".jsx", ".mjs", ".cjs", ".json", "/index.ts", "/index.js"];

/**
 * Why code of a newsroom may not import a file (absolute, as it is written): a link within the root leads out of it there.
 * Undefined where it may.
 */
export function importRefused(root: string, wanted: string): string | undefined {
  if (!wanted.startsWith(root + sep)) return undefined;
  const file = endings.map((end) => wanted + end).find((one) => existsSync(one));
  return file !== undefined && leadsOutside(root, file)
    ? "This is a link to a place outside the newsroom’s folder, and nothing there is run. Put the file itself here."
    : undefined;
}
