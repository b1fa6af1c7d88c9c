import type { Edition } from "../edition/edition.ts";
import { kindOf } from "../kinds/kinds.ts";
import type { Complaint } from "../model/complaint.ts";
import { outputFile, type Page } from "../pages/page.ts";

/**
 * Two pages that claim one address, or addresses of which one would have to be a file and a folder at once. File names
 * are compared without case, since the site may be built or served where `A` and `a` are one file.
 */
export function addressTaken(_edition: Edition, pages: readonly Page[]): Complaint[] {
  const complaints: Complaint[] = [];
  const owners = new Map<string, Page>();
  const taken = new Map<string, string[]>();
  for (const page of pages) {
    const file = outputFile(page.address).toLowerCase();
    const other = owners.get(file);
    if (other === undefined) owners.set(file, page);
    else if (!isBelowTaken(page, other, taken)) complaints.push(conflict(page, other, page.address));
  }
  // A folder can have the name of a file only where an editor names folders freely.
  for (const page of pages) {
    if (!kindOf(page).claim.namesFolders) continue;
    for (const folder of foldersAbove(outputFile(page.address).toLowerCase())) {
      const file = owners.get(folder);
      if (file !== undefined) complaints.push(conflict(page, file, page.address));
    }
  }
  return complaints;
}

/**
 * Whether two files are already told to claim the address above this one: where two articles have one address, the cards of
 * both have one too, and that is no mistake of its own. Notes the address for what stands below it.
 */
function isBelowTaken(page: Page, other: Page, taken: Map<string, string[]>): boolean {
  const pair = JSON.stringify([page.owner, other.owner]);
  const above = taken.get(pair) ?? [];
  if (above.some((address) => page.address.startsWith(address))) return true;
  taken.set(pair, [...above, page.address]);
  return false;
}

/** `a/b/index.html` → `a/b`, `a` */
function foldersAbove(file: string): string[] {
  const parts = file.split("/");
  return parts.slice(1).map((_part, index) => parts.slice(0, parts.length - 1 - index).join("/"));
}

function conflict(page: Page, other: Page, address: string): Complaint {
  // The problem stands in the file that an editor can change; the site’s own pages have none.
  const [at, against] =
    page.owner !== undefined || kindOf(page).claim.isOfEditor ? [page, other] : [other, page];
  const [{ claim }, { claim: its }] = [kindOf(at), kindOf(against)];
  return {
    code: "address-taken",
    at: claim.at(at),
    ...(against.owner === undefined ? {} : { related: its.at(against) }),
    message: `The address ${address} is already taken by ${against.owner ?? its.name(against)}.`,
    hint: claim.advice(at),
  };
}
