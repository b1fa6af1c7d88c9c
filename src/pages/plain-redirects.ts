import type { Edition, Paper } from "../edition/edition.ts";
import { windowsFault } from "../model/windows-name.ts";
import { ownerOf } from "./groups-with-pages.ts";
import type { FreeAddresses, RedirectPage } from "./redirects.ts";

/**
 * Where an article, a name or a day would stand if the site had one language, a page that leads to where it stands below the
 * address of its paper: `/2025/12/01/slug/` → `/fr/2025/12/01/slug/`. Pages of the site’s own language have these addresses
 * before, and the first paper has them before the others.
 */
export function* plainRedirects({ papers }: Edition, free: FreeAddresses): Iterable<RedirectPage> {
  for (const paper of papers.slice(1)) {
    for (const [address, to, owner] of plainAddresses(paper)) {
      if (windowsFault(address) !== undefined || !free.take(address)) continue;
      yield {
        address,
        subject: { kind: "redirect", to, field: "language" },
        ...(owner === undefined ? {} : { owner }),
      };
    }
  }
}

function* plainAddresses(
  paper: Paper,
): Iterable<readonly [address: string, to: string, owner: string | undefined]> {
  const plain = (address: string): string => address.slice(paper.address.length - 1);
  for (const { plainAddress, address, row } of paper.articles)
    if (plainAddress !== undefined) yield [plainAddress, address, row.path];
  for (const { terms, address } of paper.groups) {
    if (terms.length > 0) yield [plain(address), address, undefined];
    for (const term of terms) yield [plain(term.address), term.address, ownerOf(term).owner];
  }
  for (const periods of Object.values(paper.archive) as Paper["archive"]["years"][])
    for (const { address } of periods) yield [plain(address), address, undefined];
}
