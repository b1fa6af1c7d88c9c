import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isAsset } from "../publish/publish-order.ts";
import type { EditionFiles } from "./edition.ts";
import { fetchText } from "./fetch-text.ts";
import { goneAssets, withdrawnBy } from "./plan.ts";
import { isText, namedIn } from "./references.ts";
import type { Standing } from "./standing.ts";
import type { Target } from "./target.ts";

/** What of the last edition may remain when the next has taken its place. */
export interface Remains {
  /** Assets which the next edition does not have: they may stay where they are, or be put aside for a way back. */
  readonly assets: ReadonlySet<string>;
  /** Files that change: as they were, they may be put aside for a way back. */
  readonly changed: ReadonlySet<string>;
}

/** With more pages that changed it takes too long to look at them: then no asset stays, and what may come back is looked at when it is to. */
const mostLookedAt = 500;

/** What readers search in: it holds texts, also of what was withdrawn, and names no page by which that could be told. */
export function isOfSearch(file: string): boolean {
  return /(?:^|\/)search\//.test(file);
}

/**
 * Tells what may remain of the last edition. Where nothing was withdrawn, all may. Else no text that led to something withdrawn, since it shows
 * headlines; and only those assets that a page shows which stays and leads to nothing withdrawn: a list shows the picture of an article to
 * which it leads, so of such pages nobody can tell. In doubt an asset may not remain.
 */
export async function mayRemain(
  target: Target,
  standing: Standing,
  next: EditionFiles,
  base: string,
): Promise<Remains> {
  const gone = goneAssets(standing, next);
  const withdrawn = withdrawnBy(standing, next);
  const changed = [...(standing.edition?.files ?? [])].filter(([file, { sha256 }]) => {
    const now = next.get(file);
    return now !== undefined && now.sha256 !== sha256 && !withdrawn.has(file);
  });
  const names = changed.map(([file]) => file);
  if (withdrawn.size === 0) return { assets: new Set(gone.keys()), changed: new Set(names) };
  const texts = changed.filter(([file]) => isText(file));
  if (texts.length > mostLookedAt) return { assets: new Set(), changed: new Set(names) };
  const assets = new Set<string>();
  const left = new Set(names.filter((file) => !isText(file)));
  const folder = mkdtempSync(join(tmpdir(), "dateline-pages-"));
  try {
    await target.fetch(
      "site",
      texts.map(([file]) => file),
      folder,
    );
    for (const [file, { sha256 }] of texts) {
      const text = fetchText(folder, file, sha256);
      const named = [...namedIn(text ?? "", base)];
      if (text === undefined || isOfSearch(file) || named.some((one) => withdrawn.has(one))) continue;
      left.add(file);
      if (!isAsset(file)) for (const one of named) if (gone.has(one) && !isOfSearch(one)) assets.add(one);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return { assets, changed: left };
}
