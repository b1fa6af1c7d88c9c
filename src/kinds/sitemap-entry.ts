import type { SitemapEntry } from "../pages/page.ts";
import type { PagePlace } from "../pages/paging.ts";

/** A page that search engines should list, without a change of its own that would count. */
export function listed({ address }: { readonly address: string }): SitemapEntry {
  return { address };
}

/** A page of a long list. The numbered one that is still filling shows what the unnumbered one shows. */
export function listedInList(address: string, { number, newer }: PagePlace): SitemapEntry | undefined {
  return number !== undefined && newer === undefined ? undefined : { address };
}
