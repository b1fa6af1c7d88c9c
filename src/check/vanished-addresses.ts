import { articleAddress } from "../edition/article-address.ts";
import type { Edition } from "../edition/edition.ts";
import type { Joined } from "../edition/join.ts";
import { languageAddress } from "../edition/language-address.ts";
import { termAddress } from "../edition/open-term.ts";
import type { Complaint } from "../model/complaint.ts";
import { redirectsPath } from "../model/redirects-file.ts";
import { lockPath, markOf } from "../model/url-lock.ts";
import type { Page } from "../pages/page.ts";
import { likelyArticle } from "./addresses/link-advice.ts";

/**
 * Addresses that were published and at which there is nothing now, while nobody says why: what stood there is not held back, did not
 * move, and is not said to be gone. A record that no public article names has its page again with the next that does.
 */
export function* vanishedAddresses(
  edition: Edition,
  pages: readonly Page[],
  { held, registers }: Pick<Joined, "held" | "registers">,
): Iterable<Complaint> {
  const { lock, settings } = edition;
  if (lock.published.size === 0) return;
  const there = new Set([...pages.map(({ address }) => address), ...edition.gone]);
  const missing = [...lock.published].filter(([address]) => !there.has(address));
  if (missing.length === 0) return;
  const heldMarks = new Set(held.map(({ title }) => markOf(title)));
  const quiet = new Set(
    held.map((row) => (row.kind === "article" ? articleAddress(row, settings) : row.address)),
  );
  const papers = ["/", ...Object.keys(settings.languages).map((tag) => languageAddress(tag, settings))];
  for (const { id, records } of registers)
    for (const { slug } of records)
      for (const address of papers) quiet.add(termAddress({ address }, id, slug));
  for (const [address, { mark, movedTo, line }] of missing) {
    // What it moved to is told itself.
    if (movedTo !== undefined || quiet.has(address) || heldMarks.has(mark ?? "")) continue;
    const to = likelyArticle(address, edition.articles);
    yield {
      code: "address-vanished",
      at: { file: lockPath, field: [], place: { line, column: 1 } },
      message: `There was a page at ${address}, and there is none now.`,
      hint: `Put a line into ${redirectsPath}: \`${address}: ${to ?? "gone"}\`${to === undefined ? ", or where it is now in place of `gone`" : ", or `gone` in place of the new address if nothing is left of it"}.`,
    };
  }
}
