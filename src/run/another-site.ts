import { join, relative, sep } from "node:path";
import type { Problem } from "../model/problem.ts";
import { isMadeHere } from "../publish/left-over.ts";
import { readIfThere } from "../store/whole-file.ts";
import type { SiteSpec } from "./site-spec.ts";

/**
 * The problem that another newsroom’s site stands in the output folder: a build would take its pages for left-over ones of its
 * own. Its feed says whose it is. Asked where no notes speak of what stands there.
 *
 * @param isElsewhere true where this build is for another address than the settings say, as previews are
 */
export function anotherSite({ root, output, settings }: SiteSpec, isElsewhere: boolean): readonly Problem[] {
  const feed = readIfThere(join(output, "feed.xml"))?.toString("utf8") ?? "";
  if (!isMadeHere(feed)) return [];
  const title = textOf(/<title>([^<]*)<\/title>/.exec(feed)?.[1]);
  const address = textOf(/<atom:link rel="self"[^>]* href="([^"]*)feed\.xml"/.exec(feed)?.[1]);
  const isOurs = title === settings.title && (isElsewhere || address === settings.url);
  if (isOurs || title === undefined || address === undefined) return [];
  const folder = relative(root, output).split(sep).join("/");
  return [
    {
      file: `${folder}/feed.xml`,
      line: 1,
      column: 1,
      code: "output-of-another",
      severity: "error",
      message: `In this folder stands another site, “${title}” at ${address}.`,
      hint: "Name another folder with `--output`. If that site is an old form of this one, or nobody needs it, delete the folder.",
    },
  ];
}

/** A text of XML as it was before it was written there. */
function textOf(written: string | undefined): string | undefined {
  return written?.replaceAll(/&#x([0-9A-F]+);/gi, (_whole, code: string) =>
    String.fromCodePoint(Number.parseInt(code, 16)),
  );
}
