import { join, sep } from "node:path";

/** True for the failure to find a file of the newsroom that was there a moment ago: somebody took it away during the build. */
export function isVanished(error: unknown, root: string): boolean {
  if (!(error instanceof Error)) return false;
  const { code, path } = error as NodeJS.ErrnoException;
  return code === "ENOENT" && path !== undefined && path.startsWith(join(root, "content") + sep);
}
