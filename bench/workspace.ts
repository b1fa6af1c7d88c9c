import { accessSync, constants, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of this repository. */
export const REPOSITORY = dirname(dirname(fileURLToPath(import.meta.url)));

const RAM_DISK = "/dev/shm";

/** Makes an empty folder to work in: on the RAM disk if there is one, so that the disk is not what is measured. */
export function makeWorkspace(parent = defaultParent()): { folder: string; remove(): void } {
  const folder = mkdtempSync(join(parent, "dateline-bench-"));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
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
