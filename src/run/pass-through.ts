import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
import type { Complaint } from "../model/complaint.ts";
import { digestOfBytes } from "../model/digest.ts";
import { plainPath } from "../model/site-address.ts";
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
  return withCopies(site, (copies) =>
    copies
      .filter(({ file }) => !taken.has(file))
      .map(({ path, file }) => ({
        file,
        digest: digestOfBytes(readFileSync(path)),
        staged: stage.copy(file, path),
      })),
  );
}

/**
 * Leaves out what is said of addresses at which the newsroom’s own Eleventy configuration puts a file, and of places in
 * pages, which it may add. The configuration is run only where there is something to leave out.
 */
export async function withoutPassedThrough(
  site: SiteSpec,
  complaints: readonly Complaint[],
): Promise<readonly Complaint[]> {
  if (site.eleventy === undefined) return complaints;
  const own = complaints.filter(({ code }) => code !== "fragment-missing");
  if (own.every(({ sought }) => sought === undefined)) return own;
  const files = await withCopies(site, (copies) => copies.map(({ file }) => plainPath(`/${file}`)));
  const there = new Set(
    files.flatMap((file) => [file, file.replace(/\/index\.html$/, ""), file.replace(/index\.html$/, "")]),
  );
  return own.filter(({ sought }) => sought === undefined || !there.has(sought));
}

interface Copy {
  /** On this machine, absolute. */
  readonly path: string;
  /** Relative to the output folder. */
  readonly file: string;
}

/** Has the copies made in a folder that is gone afterwards. */
async function withCopies<Result>(
  site: SiteSpec,
  use: (copies: readonly Copy[]) => readonly Result[],
): Promise<readonly Result[]> {
  if (site.eleventy === undefined) return [];
  const { copyPassthrough } = await import("../eleventy/passthrough.ts");
  const folder = join(site.notes, `passthrough-${process.pid}`);
  try {
    await copyPassthrough(site.eleventy, join(site.notes, "empty"), folder);
    if (!existsSync(folder)) return use([]);
    return use(
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .map((path) => ({ path, file: relative(folder, path).replaceAll("\\", "/") })),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
