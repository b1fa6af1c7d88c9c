import type { Edition } from "../edition/edition.ts";
import type { PageOf, SubjectOf } from "../pages/page.ts";
import { termRedirects } from "../pages/term-redirects.ts";
import { redirect } from "../render/redirect.ts";
import { type Kind, noneNewest, notInSitemap, settingsFile, usualClaim } from "./kind.ts";

/**
 * Old addresses, each a small page that leads on: those that articles, plain pages and records name, and where they are
 * free, those that other names of a term would have.
 */
export const redirectKind: Kind<"redirect", { readonly to: string }> = {
  *pages(edition, { pages }) {
    const named = [...namedRedirects(edition)];
    yield* named;
    yield* termRedirects(edition, pages, named);
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

function* namedRedirects({ articles, groups, plainPages }: Edition): Iterable<PageOf<"redirect">> {
  for (const { row, address } of articles) yield* redirects(row.aliases, address, "aliases", row.path);
  for (const { aliases, address, path } of plainPages) yield* redirects(aliases, address, "aliases", path);
  for (const { terms } of groups)
    for (const { entry, address } of terms)
      if (entry?.oldAddresses !== undefined)
        yield* redirects(entry.oldAddresses, address, "oldAddresses", entry.path);
}

function* redirects(
  from: readonly string[],
  to: string,
  field: SubjectOf<"redirect">["field"],
  owner: string,
): Iterable<PageOf<"redirect">> {
  for (const address of from) yield { address, subject: { kind: "redirect", to, field }, owner };
}
