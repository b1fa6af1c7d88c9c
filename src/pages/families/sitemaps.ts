import type { Edition } from "../../edition/edition.ts";
import { lastChange } from "../../edition/last-change.ts";
import type { Page, SitemapEntry } from "../page.ts";

/** The protocol allows 50,000 addresses in a file; half of that keeps a file small enough to be written anew at each edit. */
const perFile = 25_000;

/** `/sitemap.xml`: the addresses themselves, or from 25,000 on an index of files that hold them. */
export function* sitemapPages(_edition: Edition, soFar: readonly Page[]): Iterable<Page> {
  const articles: SitemapEntry[] = [];
  const others: SitemapEntry[] = [];
  for (const page of soFar) {
    const entry = sitemapEntry(page);
    if (entry !== undefined) (page.subject.kind === "article" ? articles : others).push(entry);
  }
  // Oldest article first, so that a new one changes the last files only.
  const entries = [...articles.reverse(), ...others];
  if (entries.length <= perFile) {
    yield { address: "/sitemap.xml", subject: { kind: "sitemap", entries } };
    return;
  }
  const parts: string[] = [];
  for (let start = 0; start < entries.length; start += perFile) {
    const address = `/sitemap-${parts.length + 1}.xml`;
    parts.push(address);
    yield { address, subject: { kind: "sitemap", entries: entries.slice(start, start + perFile) } };
  }
  yield { address: "/sitemap.xml", subject: { kind: "sitemap-index", parts } };
}

/** Only what should be found: no redirects, no feeds, no page that another page stands for. */
function sitemapEntry({ address, subject }: Page): SitemapEntry | undefined {
  switch (subject.kind) {
    case "article": {
      const { row, hidden } = subject.article;
      if (hidden !== undefined || row.canonical !== undefined) return undefined;
      return { address, changed: lastChange(row).iso };
    }
    case "latest":
    case "term":
    case "story":
    case "day":
      // The numbered page that is still filling shows what the unnumbered one shows.
      return subject.slice.number !== undefined && subject.slice.newer === undefined
        ? undefined
        : { address };
    case "corrections":
      return subject.place.number !== undefined && subject.place.newer === undefined
        ? undefined
        : { address };
    case "plain":
      return subject.page.draft ? undefined : { address };
    case "front":
    case "feeds":
    case "taxonomy":
    case "year":
    case "month":
      return { address };
    default:
      return undefined;
  }
}
