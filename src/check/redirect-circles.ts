import type { Edition } from "../edition/edition.ts";
import type { Complaint } from "../model/complaint.ts";
import { redirectsPath } from "../model/redirects-file.ts";
import { fieldAddress, siteAddresses } from "../model/site-address.ts";

/** Old addresses that lead to each other and to no page, or to themselves. */
export function* redirectCircles({ moved, settings }: Edition): Iterable<Complaint> {
  const within = siteAddresses(settings);
  const next = new Map(
    moved.map(({ from, to }) => [
      caseless(from),
      caseless(fieldAddress(to, settings, within)?.replace(/#.*$/s, "")),
    ]),
  );
  const told = new Set<string>();
  for (const { from, key } of moved) {
    const passed = new Set<string>();
    const start = caseless(from);
    let at: string | undefined = start;
    while (at !== undefined && !passed.has(at)) {
      passed.add(at);
      const to = next.get(at);
      // `/old` is the page `/old/`.
      at = to !== undefined && !next.has(to) ? `${to}/` : to;
    }
    // A circle is told once, where it is first written; lines that lead into it are told by that.
    if (at !== start || [...passed].some((one) => told.has(one))) continue;
    for (const one of passed) told.add(one);
    yield {
      code: "redirect-circle",
      at: { file: redirectsPath, field: [key] },
      message:
        passed.size === 1
          ? `\`${key}\` leads to itself.`
          : `\`${key}\` leads back to itself, by ${[...passed].slice(1).join(" and ")}.`,
      hint: "Let it lead to the page that readers are to see, or take the line out.",
    };
  }
}

/** Addresses are files, and some disks know no capitals. */
function caseless<Text extends string | undefined>(address: Text): Text {
  return address?.toLowerCase() as Text;
}
