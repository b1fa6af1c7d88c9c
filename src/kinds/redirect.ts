import type { Edition } from "../edition/edition.ts";
import { recordsShown } from "../edition/records-shown.ts";
import { redirectsPath } from "../model/redirects-file.ts";
import { lockPath } from "../model/url-lock.ts";
import { isOldFeed } from "../pages/feed-addresses.ts";
import type { PageOf } from "../pages/page.ts";
import { plainRedirects } from "../pages/plain-redirects.ts";
import { movedRedirects } from "../pages/published-addresses.ts";
import { FreeAddresses, type RedirectPage } from "../pages/redirects.ts";
import { termRedirects } from "../pages/term-redirects.ts";
import { redirect } from "../render/redirect.ts";
import { type Kind, noneNewest, notInSitemap, settingsFile, usualClaim } from "./kind.ts";

/**
 * Old addresses, each a small page that leads on: those that articles, plain pages and records name, and where they are
 * free, those that pages of further languages had before, those that other names of a term would have, and those at which something
 * stood that moved since.
 */
export const redirectKind: Kind<"redirect", { readonly to: string }> = {
  of: "site",
  *pages(paper, edition, { pages }) {
    const named = [...namedRedirects(edition)].map((one) => ({ ...one, paper }));
    yield* named;
    const free = new FreeAddresses(pages, named);
    for (const one of plainRedirects(edition, free)) yield { ...one, paper };
    for (const one of termRedirects(edition, free)) yield { ...one, paper };
    for (const one of movedRedirects(edition, free)) yield { ...one, paper };
  },
  facts: ({ subject }) => ({ to: subject.to }),
  made: { as: "text", text: ({ to }, _address, site) => redirect(to, site) },
  sitemap: notInSitemap,
  newest: noneNewest,
  claim: {
    ...usualClaim,
    at: ({ subject, owner = settingsFile }) => ({ file: owner, field: [subject.field] }),
    advice: (page) => `Take it out of ${listOf(page)}, or let the other page have another address.`,
    rename: (page) => `Take it out of ${listOf(page)}, if the site is ever built on Windows.`,
    namesFolders: true,
  },
};

/** Where it is named, as editors know it. */
function listOf({ subject, owner }: PageOf<"redirect">): string {
  return owner === redirectsPath || owner === lockPath ? owner : `\`${subject.field}\``;
}

function* namedRedirects(edition: Edition): Iterable<RedirectPage> {
  const { articles, plainPages, moved } = edition;
  for (const one of moved) {
    const { from, to, key } = one;
    if (!isOldFeed(one, edition))
      yield { address: from, subject: { kind: "redirect", to, field: key }, owner: redirectsPath };
  }
  for (const { row, address } of articles) yield* redirects(row.aliases, address, "aliases", row.path);
  for (const { aliases, address, path } of plainPages) yield* redirects(aliases, address, "aliases", path);
  for (const { entry, address } of recordsShown(edition))
    if (entry.oldAddresses !== undefined)
      yield* redirects(entry.oldAddresses, address, "oldAddresses", entry.path);
}

function* redirects(
  from: readonly string[],
  to: string,
  field: string,
  owner: string,
): Iterable<RedirectPage> {
  for (const address of from) yield { address, subject: { kind: "redirect", to, field }, owner };
}
