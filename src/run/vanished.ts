import { join, sep } from "node:path";
import { isSystemError } from "../model/system-error.ts";

/** True for the failure to find a file of the newsroom that was there a moment ago: somebody took it away during the build. */
export function isVanished(error: unknown, root: string): boolean {
  return isSystemError(error, "ENOENT") && error.path?.startsWith(join(root, "content") + sep) === true;
}
