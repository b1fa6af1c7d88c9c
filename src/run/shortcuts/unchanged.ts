import { isSecurityExpired } from "../../check/security-expires.ts";
import { toldUntil, yearsOld } from "../../edition/age.ts";
import { momentsAhead } from "../../edition/as-of.ts";
import { isBannerOver, isPinForgotten } from "../../edition/ended.ts";
import { farDates } from "../../edition/far-dates.ts";
import { foreignAhead } from "../../edition/foreign-moments.ts";
import { isSilent } from "../../edition/live.ts";
import { isFreshNews } from "../../edition/news-window.ts";
import { Today } from "../../edition/today.ts";
import { visibilityOf } from "../../edition/visibility.ts";
import type { DatedArticle, DatedRow } from "../../model/dated-row.ts";
import { digestOf } from "../../model/digest.ts";
import { assetNames } from "../../pages/assets.ts";
import { readEditionNote } from "../../store/edition-note.ts";
import type { OutputPlace } from "../../store/note-file.ts";
import { assetText } from "../../theme/assets.ts";
import type { SiteSpec } from "../site-spec.ts";
import type { OutputInspection } from "./inspection.ts";

/**
 * Stands for all that a site is made from: every row, what of the articles is public at this moment and which are fresh
 * news, and what all pages share. Undefined where a newsroom’s own Eleventy configuration may bring in more.
 */
export function editionDigest(rows: readonly DatedRow[], site: SiteSpec): string | undefined {
  if (site.eleventy !== undefined) return undefined;
  const today = new Today(site.now, site.settings.timeZone);
  const parts = [
    String(isSecurityExpired(site.settings, site.now)),
    site.frame,
    site.drawing.icons,
    String(site.drafts),
    site.lock,
  ];
  for (const name of assetNames(site.settings)) parts.push(assetText(site, name));
  for (const row of rows) {
    const foreign = foreignAhead(row, site.now);
    const digest = foreign === 0 ? row.digest : `${row.digest} foreign ${foreign}`;
    parts.push(
      row.kind === "article"
        ? digest + standing(row, site, today)
        : row.kind === "front" && isBannerOver(row, site.now)
          ? `${digest} over`
          : digest,
    );
  }
  return digestOf(parts);
}

/** All that the moment of a build decides about an article. */
function standing(row: DatedArticle, site: SiteSpec, today: Today): string {
  const visibility = visibilityOf(row, site);
  const far = farDates(row, site.now);
  if (visibility === "out") return far === 0 ? visibility : `${visibility} far ${far}`;
  const ahead = momentsAhead(row, site.now).length;
  return [
    `${visibility}${ahead === 0 ? "" : ahead}`,
    ...(isFreshNews(row, site.now) ? ["news"] : []),
    ...(isPinForgotten(row, site.now) ? ["pin"] : []),
    ...(row.type === "live" && isSilent(row, site.now) ? ["silent"] : []),
    today.nearTo(row.date.epoch),
    ...(far === 0 ? [] : [`far ${far}`]),
    ...[toldUntil(row, site.now) ?? "", yearsOld(row, site.now)],
  ].join(" ");
}

/**
 * How many files the site has, if a site of this digest stands in full: then there is nothing to join, to plan or to
 * print. It is what most builds of a scheduled workflow find. Undefined if not.
 */
export async function unchangedPages(
  digest: string | undefined,
  inspection: OutputInspection | undefined,
  place: OutputPlace & Pick<SiteSpec, "makesIndex">,
): Promise<number | undefined> {
  const note = readEditionNote(place);
  if (place.makesIndex && note?.isIndexed !== true) return undefined;
  if (digest === undefined || inspection === undefined || note?.digest !== digest) return undefined;
  const { isWhole, seal, files, lost } = await inspection.result();
  return isWhole && seal === note.seal && lost.length === 0 ? files : undefined;
}
