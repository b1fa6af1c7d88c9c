import type { Edition } from "../edition/edition.ts";
import { siteAddress } from "../model/old-address.ts";
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
  const told = new Set<string>();
  for (const { path, ...place } of urls) {
    if (told.has(path.toLowerCase())) continue;
    if (there.at(path) !== undefined || gone.has(path) || gone.has(`${path}/`)) continue;
    told.add(path.toLowerCase());
    const form = siteAddress(path);
    const to = likelyArticle(path, edition.articles);
    yield {
      ...{ file, ...place, code: "address-vanished", severity: "warning" },
      message: `There is nothing at ${path}.`,
      hint:
        form === undefined
          ? "No page can stand there, because of a sign or a part in it: let your host lead on from there, or leave it out of the list."
          : `Put a line into ${redirectsPath}: \`${form}: ${to ?? "gone"}\`${to === undefined ? ", or where it is now in place of `gone`" : ""}.`,
    };
  }
}
