import { readdirSync } from "node:fs";
import { join } from "node:path";
import { compareText } from "../model/order.ts";
import { stagesFolder } from "../store/manifest.ts";

/**
 * Every file of a site in a folder, as seen from there, with `/`. Links are no part of a site, and neither is what builds that did not come
 * to their end left of their stages.
 */
export function* filesIn(folder: string, below = ""): Iterable<string> {
  const entries = readdirSync(join(folder, below), { withFileTypes: true });
  for (const entry of entries.sort((a, b) => compareText(a.name, b.name))) {
    const path = below === "" ? entry.name : `${below}/${entry.name}`;
    if (path === stagesFolder) continue;
    if (entry.isDirectory()) yield* filesIn(folder, path);
    else if (entry.isFile()) yield path;
  }
}
