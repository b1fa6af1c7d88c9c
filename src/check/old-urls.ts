import type { Edition } from "../edition/edition.ts";
import type { OldUrl } from "../model/old-urls.ts";
import type { Problem } from "../model/problem.ts";
import { redirectsPath } from "../model/redirects-file.ts";
import type { Page } from "../pages/page.ts";
import { likelyArticle } from "./addresses/link-advice.ts";
import { Whereabouts } from "./addresses/whereabouts.ts";

/** Old addresses at which the new site has nothing, and of which nobody says that they are gone. `file` is the list. */
export function* oldUrlsMissing(
  urls: readonly OldUrl[],
  file: string,
  edition: Edition,
  pages: readonly Page[],
): Iterable<Problem> {
  const there = new Whereabouts(edition, pages, []);
  const gone = new Set(edition.gone);
  for (const { path, ...place } of urls) {
    if (there.at(path) !== undefined || gone.has(path) || gone.has(`${path}/`)) continue;
    const to = likelyArticle(path, edition.articles);
    yield {
      ...{ file, ...place, code: "address-vanished", severity: "warning" },
      message: `There is nothing at ${path}.`,
      hint: `Put a line into ${redirectsPath}: \`${path}: ${to ?? "gone"}\`${to === undefined ? ", or where it is now in place of `gone`" : ""}.`,
    };
  }
}
