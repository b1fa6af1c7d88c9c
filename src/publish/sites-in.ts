import { join } from "node:path";
import { isSite, listed } from "./left-over.ts";

/** Where no site is looked for: folders of other programs, and the content, which may be very large. */
const passedOver = new Set(["node_modules", "content"]);

/**
 * The folders below a newsroom in which a site of Dateline stands, absolute: earlier builds had other output folders, perhaps with
 * drafts, and their notes may be gone. What stands there is no template.
 */
export function sitesIn(folder: string): string[] {
  return listed(folder).flatMap((entry) => {
    if (!entry.isDirectory() || entry.name.startsWith(".") || passedOver.has(entry.name)) return [];
    const path = join(folder, entry.name);
    return isSite(path) ? [path] : sitesIn(path);
  });
}
