import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
import { digestOfBytes } from "../model/digest.ts";
import type { Stage, Staged } from "../publish/stage.ts";
import type { SiteSpec } from "./site-spec.ts";

export interface PassedThrough {
  readonly file: string;
  readonly digest: string;
  readonly staged: Staged;
}

/**
 * Lets Eleventy copy the folders that the newsroom’s own configuration passes through, and puts them on the stage.
 * Pages of the site keep their addresses: a copied file never replaces one.
 */
export async function passThrough(
  site: SiteSpec,
  taken: ReadonlyMap<string, unknown>,
  stage: Stage,
): Promise<readonly PassedThrough[]> {
  if (site.eleventy === undefined) return [];
  const { copyPassthrough } = await import("../eleventy/passthrough.ts");
  const folder = join(site.cacheFolder, "..", `passthrough-${process.pid}`);
  try {
    await copyPassthrough(site.eleventy, join(site.cacheFolder, "..", "empty"), folder);
    if (!existsSync(folder)) return [];
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => ({ path, file: relative(folder, path).replaceAll("\\", "/") }))
      .filter(({ file }) => !taken.has(file))
      .map(({ path, file }) => ({
        file,
        digest: digestOfBytes(readFileSync(path)),
        staged: stage.copy(file, path),
      }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
