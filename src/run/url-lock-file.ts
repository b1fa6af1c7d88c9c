import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Edition } from "../edition/edition.ts";
import { digestOfBytes } from "../model/digest.ts";
import type { Problem } from "../model/problem.ts";
import { formatLock, lockPath, noLock, parseLock, type UrlLock } from "../model/url-lock.ts";
import { nextLock } from "../pages/published-addresses.ts";
import { readIfThere, writeWhole } from "../store/whole-file.ts";
import type { BuildOptions } from "./build-options.ts";

/** The addresses that a newsroom published before, as its file tells. */
export function readLock(root: string): UrlLock {
  const bytes = readIfThere(join(root, lockPath));
  return bytes === undefined ? noLock : parseLock(bytes.toString("utf8"));
}

/** Stands for that file, and for whether it is kept: what a build left that does not keep it is not all that another is to do. */
export function digestOfLock({ root, keepsLock }: Pick<BuildOptions, "root" | "keepsLock">): string {
  const bytes = readIfThere(join(root, lockPath));
  return `${bytes === undefined ? "" : digestOfBytes(bytes)}${keepsLock === true ? " kept" : ""}`;
}

/** Brings the file up to date with an edition that was published; gives what keeps it from that. */
export function keepLock(root: string, edition: Edition): readonly Problem[] {
  const text = formatLock(nextLock(edition));
  const file = join(root, lockPath);
  if (readIfThere(file)?.toString("utf8") === text) return [];
  try {
    writeWhole(file, text);
    return [];
  } catch {
    return [stale("It cannot be written here.", "Let the folder `content` be written to, and build again.")];
  }
}

/** Tells where the file is not up to date with an edition; nothing where there is none. */
export function staleLock(root: string, edition: Edition): readonly Problem[] {
  if (!existsSync(join(root, lockPath))) return [];
  const next = nextLock(edition);
  const missing = [...next.keys()].filter((address) => !edition.lock.published.has(address)).length;
  if (missing === 0) return [];
  const [said, are] = missing === 1 ? ["1 address", "is"] : [`${missing} addresses`, "are"];
  return [
    stale(
      `${said} ${are} not in it.`,
      "Run `npm run build` on a machine of yours and commit `content/urls.lock`.",
    ),
  ];
}

function stale(message: string, hint: string): Problem {
  return { file: lockPath, line: 1, column: 1, code: "urls-stale", severity: "warning", message, hint };
}
