import type { Edition, Term } from "../edition/edition.ts";
import { slugify } from "../model/slug.ts";
import { spellingsOf } from "../model/spellings.ts";
import { windowsFault } from "../model/windows-name.ts";
import type { FreeAddresses, RedirectPage } from "./redirects.ts";

/**
 * For each public term that has a record, a page at the address that each of its names would have, which leads to the
 * term: `/people/zelensky/` → `/people/volodymyr-zelenskyy/`. It is where the coverage stood before there was a record, and
 * what a reader would try. Such a page never stands in the way of another, and an address that the names of two terms
 * share leads to neither. Of a term that several papers have, it leads to the page in the first.
 */
export function* termRedirects({ papers }: Edition, free: FreeAddresses): Iterable<RedirectPage> {
  const wanted = new Map<string, Term | undefined>();
  for (const { groups } of papers) {
    for (const { id, terms } of groups) {
      for (const term of terms) {
        for (const slug of aliasSlugs(term)) {
          const address = `/${id}/${slug}/`;
          const other = wanted.get(address);
          // In every paper that speaks of it, a term has the same slug.
          if (other?.slug === term.slug) continue;
          wanted.set(address, wanted.has(address) ? undefined : term);
        }
      }
    }
  }
  for (const [address, term] of wanted) {
    if (term?.entry === undefined || !free.take(address)) continue;
    yield {
      address,
      subject: { kind: "redirect", to: term.address, field: "aliases" },
      owner: term.entry.path,
    };
  }
}

/** The slugs of a term’s names, each once, without its own. */
function aliasSlugs({ entry, slug }: Term): Set<string> {
  const slugs = new Set<string>();
  if (entry === undefined) return slugs;
  // Where a record has a slug of its own, its page stood at the name of its file before.
  slugs.add(entry.id);
  for (const name of spellingsOf(entry)) slugs.add(slugify(name).slice(0, 120).replace(/-+$/, ""));
  slugs.delete(slug);
  slugs.delete("");
  // Nobody asked for these pages, so none may keep the site from being built somewhere.
  for (const one of slugs) if (windowsFault(one) !== undefined) slugs.delete(one);
  return slugs;
}
