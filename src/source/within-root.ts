import { existsSync, realpathSync } from "node:fs";
import { join, sep } from "node:path";
import type { Problem } from "../model/problem.ts";

/** A problem for each of some files or folders of a root that is a link to somewhere outside it; links within are fine. */
export function outsideRoot(root: string, names: readonly string[]): Problem[] {
  const realRoot = realpathSync(root) + sep;
  return names
    .filter(
      (name) =>
        existsSync(join(root, name)) && !`${realpathSync(join(root, name))}${sep}`.startsWith(realRoot),
    )
    .map((file) => ({
      file,
      line: 1,
      column: 1,
      code: "file-outside",
      severity: "error",
      message: "This is a link to a place outside the newsroom’s folder.",
      hint: "Put the file or folder itself here.",
    }));
}
