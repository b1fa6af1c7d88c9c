import { join, relative, sep } from "node:path";
import type { ContentRow } from "../model/content.ts";
import { authorsGroup, storiesGroup } from "../model/content.ts";
import type { Problem } from "../model/problem.ts";
import { findLeftOver } from "../publish/left-over.ts";
import type { StandingOutput } from "../store/standing-output.ts";
import type { SiteSpec } from "./site-spec.ts";

export interface FilesGone {
  /** Files of earlier editions that the new one does not have. */
  readonly gone: readonly string[];
  /** Files of which nobody can tell; each keeps the site from being published. */
  readonly problems: readonly Problem[];
}

/**
 * What is to be deleted when an edition is put in place. Where the notes of the output folder are lost it is looked
 * through, and `--fresh` looks through it in any case.
 *
 * @param stood what the notes say
 * @param wanted the files of the new edition
 */
export function filesGone(
  site: SiteSpec,
  stood: StandingOutput,
  wanted: ReadonlyMap<string, unknown>,
  rows: readonly ContentRow[],
  fresh: boolean,
): FilesGone {
  const gone = [...stood.written].filter((file) => !wanted.has(file));
  if (stood.isAccounted && !fresh) return { gone, problems: [] };
  const media = new Set(rows.flatMap((row) => (row.kind === "media" ? [row.address.slice(1)] : [])));
  const known = new Set([...wanted.keys(), ...gone]);
  const { ours, unknown } = findLeftOver(site.output, known, {
    folders: new Set([...site.settings.taxonomies, authorsGroup, storiesGroup, ...ownFolders]),
    isOfNewsroom: (file) => media.has(file),
    isShown: (file) => rows.some((row) => row.media?.includes(`/${file.normalize("NFC")}`)),
  });
  // With its notes at hand, what they do not know is somebody else’s.
  const problems = stood.isAccounted ? [] : unknown.map((file) => unknownFile(site, file));
  return { gone: [...gone, ...ours], problems };
}

/** Beside those of the taxonomies and the years. Languages have theirs too, but their names are anybody’s. */
const ownFolders = ["corrections", "feeds", "latest", "media", "pictures"];

function unknownFile({ root, output }: SiteSpec, file: string): Problem {
  return {
    file: relative(root, join(output, file)).split(sep).join("/"),
    line: 1,
    column: 1,
    code: "output-unknown",
    severity: "error",
    message:
      "Nobody knows who put this file into the folder of the site: Dateline’s notes of what it wrote are lost.",
    hint: "Delete it if it is an old page or picture, or delete the whole folder of the site. If it is yours, move it away, build, and put it back.",
  };
}
