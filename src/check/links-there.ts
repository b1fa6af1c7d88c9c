import { articleAddress } from "../edition/article-address.ts";
import type { Edition } from "../edition/edition.ts";
import type { Complaint } from "../model/complaint.ts";
import type { ContentRow } from "../model/content.ts";
import type { Page } from "../pages/page.ts";

/** Links in texts that lead to a page of this site lead to one that is there. Nobody is asked about other sites. */
export function* linksThere(edition: Edition, pages: readonly Page[]): Iterable<Complaint> {
  const linking = [...linkingRows(edition)];
  if (linking.length === 0) return;
  const there = new Set(pages.map(({ address }) => address));
  let bySlug: Map<string, string> | undefined;
  for (const { row, address } of linking) {
    for (const link of row.links ?? []) {
      const target = addressOf(link, address);
      if (target === undefined || there.has(target) || there.has(`${target}/`)) continue;
      // `/about/index.html` is a page by its file.
      if (target.endsWith("/index.html") && there.has(target.slice(0, -"index.html".length))) continue;
      bySlug ??= articlesBySlug(edition);
      const moved = bySlug.get(lastPart(target));
      yield {
        code: "link-broken",
        at: { file: row.path, field: [], text: link },
        message: `There is no page at ${target}.`,
        hint:
          moved === undefined
            ? "Correct the address. A page that is not public yet cannot be linked to."
            : `Did you mean ${moved}?`,
      };
    }
  }
}

/** What readers may see with links in its text, and the address of the page that shows it. */
function* linkingRows({
  articles,
  plainPages,
  groups,
}: Edition): Iterable<{ row: ContentRow; address: string }> {
  for (const { row, address } of articles) if (row.links !== undefined) yield { row, address };
  for (const row of plainPages) if (row.links !== undefined) yield { row, address: row.address };
  for (const { terms } of groups) {
    for (const { entry, address } of terms) if (entry?.links !== undefined) yield { row: entry, address };
  }
}

/** The address within the site that a link leads to; undefined for one that leaves the site. */
function addressOf(link: string, from: string): string | undefined {
  if (link.startsWith("/")) return link;
  const base = `site:${from}`;
  if (!URL.canParse(link, base)) return undefined;
  try {
    return decodeURI(new URL(link, base).pathname);
  } catch {
    return undefined;
  }
}

function articlesBySlug({ articles }: Edition): Map<string, string> {
  // Newest first, so the first of a slug is the one that is most likely meant.
  const bySlug = new Map<string, string>();
  for (const { row } of articles) if (!bySlug.has(row.slug)) bySlug.set(row.slug, articleAddress(row));
  return bySlug;
}

function lastPart(address: string): string {
  return address.replace(/\/$/, "").replace(/^.*\//, "");
}
