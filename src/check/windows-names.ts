import type { Edition } from "../edition/edition.ts";
import { kindOf } from "../kinds/kinds.ts";
import type { Complaint } from "../model/complaint.ts";
import { windowsFault } from "../model/windows-name.ts";
import type { Page } from "../pages/page.ts";

/**
 * Addresses that cannot be a folder or a file on Windows, each told once, where an editor can change it. Where the name of a
 * file of the newsroom is the reason, that is told already (`source/walk.ts`).
 */
export function* windowsNames(_edition: Edition, pages: readonly Page[]): Iterable<Complaint> {
  const told = new Set<string>();
  for (const page of pages) {
    const fault = windowsFault(page.address);
    if (fault === undefined || (page.owner !== undefined && windowsFault(page.owner) !== undefined)) continue;
    const { name, why } = fault;
    const about = page.address.slice(0, page.address.indexOf(name) + name.length);
    if (told.has(about)) continue;
    told.add(about);
    const { claim } = kindOf(page);
    yield {
      code: "windows-name",
      at: claim.at(page),
      message: `The address ${page.address} cannot be used on Windows: “${name}” ${why}.`,
      hint: claim.rename(page, name),
    };
  }
}
