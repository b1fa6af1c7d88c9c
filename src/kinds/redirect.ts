import type { Edition } from "../edition/edition.ts";
import { recordsShown } from "../edition/records-shown.ts";
import type { SubjectOf } from "../pages/page.ts";
import { plainRedirects } from "../pages/plain-redirects.ts";
import { FreeAddresses, type RedirectPage } from "../pages/redirects.ts";
import { termRedirects } from "../pages/term-redirects.ts";
import { redirect } from "../render/redirect.ts";
import { type Kind, noneNewest, notInSitemap, settingsFile, usualClaim } from "./kind.ts";

/**
 * Old addresses, each a small page that leads on: those that articles, plain pages and records name, and where they are
 * free, those that pages of further languages had before, and those that other names of a term would have.
 */
export const redirectKind: Kind<"redirect", { readonly to: string }> = {
  of: "site",
  *pages(paper, edition, { pages }) {
    const named = [...namedRedirects(edition)].map((one) => ({ ...one, paper }));
    yield* named;
    const free = new FreeAddresses(pages, named);
    for (const one of plainRedirects(edition, free)) yield { ...one, paper };
    for (const one of termRedirects(edition, free)) yield { ...one, paper };
  },
  facts: ({ subject }) => ({ to: subject.to }),
  made: { as: "text", text: ({ to }, _address, site) => redirect(to, site) },
  sitemap: notInSitemap,
  newest: noneNewest,
  claim: {
    ...usualClaim,
    at: ({ subject, owner = settingsFile }) => ({ file: owner, field: [subject.field] }),
    advice: ({ subject: { field } }) =>
      `Take it out of \`${field}\`, or let the other page have another address.`,
    rename: ({ subject: { field } }) => `Take it out of \`${field}\`, if the site is ever built on Windows.`,
    namesFolders: true,
  },
};

function* namedRedirects(edition: Edition): Iterable<RedirectPage> {
  const { articles, plainPages } = edition;
  for (const { row, address } of articles) yield* redirects(row.aliases, address, "aliases", row.path);
  for (const { aliases, address, path } of plainPages) yield* redirects(aliases, address, "aliases", path);
  for (const { entry, address } of recordsShown(edition))
    if (entry.oldAddresses !== undefined)
      yield* redirects(entry.oldAddresses, address, "oldAddresses", entry.path);
}

function* redirects(
  from: readonly string[],
  to: string,
  field: SubjectOf<"redirect">["field"],
  owner: string,
): Iterable<RedirectPage> {
  for (const address of from) yield { address, subject: { kind: "redirect", to, field }, owner };
}
