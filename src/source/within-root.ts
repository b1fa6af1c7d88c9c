import { existsSync, lstatSync, readdirSync, realpathSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { Problem } from "../model/problem.ts";

/**
 * A problem for each file or folder that holds code of a root (`names`, and all that stands in `layouts/`) and is linked from
 * outside it, or is a pipe, a socket or a device: neither is opened, let alone run.
 */
export function oddCode(root: string, names: readonly string[]): Problem[] {
  const layouts = lstatSync(join(root, "layouts"), { throwIfNoEntry: false })?.isDirectory()
    ? readdirSync(join(root, "layouts"), { recursive: true, withFileTypes: true })
        .filter((entry) => !entry.isFile() && !entry.isDirectory())
        .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join("/"))
    : [];
  const all = [...names, ...layouts].sort();
  const odd = all.filter((name) => isOdd(join(root, name)));
  return [...outsideRoot(root, all), ...odd.map((file) => noFile(file))];
}

/** True for what is there and neither a file nor a folder, links looked through. */
export function isOdd(path: string): boolean {
  const status = statSync(path, { throwIfNoEntry: false });
  return status !== undefined && !status.isFile() && !status.isDirectory();
}

/** Said of a pipe, a socket or a device in the place of a file: to open it could be to wait for ever. */
export function noFile(file: string): Problem {
  return {
    file,
    line: 1,
    column: 1,
    code: "file-unreadable",
    severity: "error",
    message: "This is no file, but a pipe, a socket or a device, and is not opened.",
    hint: "Put a file here, or take it away.",
  };
}

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
