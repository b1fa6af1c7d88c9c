import { accessSync, constants, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of this repository. */
export const REPOSITORY = dirname(dirname(fileURLToPath(import.meta.url)));

const RAM_DISK = "/dev/shm";

/**
 * Makes an empty folder to work in: on the RAM disk if there is one, so that the disk is not what is measured. It is
 * deleted when the program ends, also by Ctrl-C: gigabytes left on a RAM disk would be missed elsewhere.
 */
export function makeWorkspace(parent = defaultParent()): string {
  const folder = mkdtempSync(join(parent, "dateline-bench-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(130));
  return folder;
}

/** Where workspaces are made unless the user says otherwise. */
export function defaultParent(): string {
  try {
    accessSync(RAM_DISK, constants.W_OK);
    return RAM_DISK;
  } catch {
    return tmpdir();
  }
}
