import type { Edition } from "../../edition/edition.ts";
import type { Page } from "../page.ts";

/** Old addresses of public articles, of plain pages and of names that have a page, each a small page that leads on. */
export function* redirectPages({ articles, groups, plainPages }: Edition): Iterable<Page> {
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
  field: "aliases" | "oldAddresses",
  owner: string,
): Iterable<Page> {
  for (const address of from) yield { address, subject: { kind: "redirect", to, field }, owner };
}
