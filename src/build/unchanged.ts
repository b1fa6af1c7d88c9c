import { momentsAhead } from "../edition/as-of.ts";
import { isFreshNews } from "../edition/news-window.ts";
import { visibilityOf } from "../edition/visibility.ts";
import type { Article, ContentRow } from "../model/content.ts";
import { digestOf } from "../model/digest.ts";
import { assetNames } from "../pages/families/fixed.ts";
import { readEditionNote } from "../publish/edition-note.ts";
import type { StandingOutput } from "../publish/manifest.ts";
import { StandingFiles } from "../publish/standing-files.ts";
import { assetText } from "../render/assets.ts";
import type { SiteSpec } from "./site-spec.ts";

/**
 * Stands for all that a site is made from: every row, what of the articles is public at this moment and which are fresh
 * news, and what all pages share. Undefined where a newsroom’s own Eleventy configuration may bring in more.
 */
export function editionDigest(rows: readonly ContentRow[], site: SiteSpec): string | undefined {
  if (site.eleventy !== undefined) return undefined;
  const parts = [site.frame, site.drawing.icons, String(site.drafts)];
  for (const name of assetNames) parts.push(assetText(site.root, name));
  for (const row of rows) parts.push(row.kind === "article" ? row.digest + standing(row, site) : row.digest);
  return digestOf(parts);
}

/** All that the moment of a build decides about an article. */
function standing(row: Article, site: SiteSpec): string {
  const visibility = visibilityOf(row, site);
  if (visibility === "out") return visibility;
  const ahead = momentsAhead(row, site.now).length;
  return `${visibility}${ahead === 0 ? "" : ahead}${isFreshNews(row, site.now) ? " news" : ""}`;
}

/**
 * True when a site of this digest stands in full: then there is nothing to join, to plan or to print. It is what most
 * builds of a scheduled workflow find.
 */
export function standsUnchanged(
  digest: string | undefined,
  standing: StandingOutput,
  output: string,
): boolean {
  const note = readEditionNote(output);
  if (digest === undefined || note?.digest !== digest) return false;
  if (!standing.isWhole || note.files !== standing.known.size) return false;
  const files = new StandingFiles(output);
  for (const [file, { size }] of standing.known) if (files.sizeOf(file) !== size) return false;
  return true;
}
