import { existsSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { nearest } from "../model/nearest.ts";
import { compareText } from "../model/order.ts";
import { ownLayouts } from "./bundle-theme.ts";

/** A layout of a newsroom that stands in for none of Dateline’s, and that none imports. */
export interface UnusedLayout {
  /** Its name in `layouts/`. */
  readonly name: string;
  /** What it may have been meant to be called. */
  readonly near: string | undefined;
}

/** Components of a newsroom that no page draws. `used` are the files that its theme was made of, absolute. */
export function unusedLayouts(root: string, used: ReadonlySet<string>): UnusedLayout[] {
  const folder = join(root, "layouts");
  if (folder === ownLayouts) return [];
  const known = componentsIn(ownLayouts);
  return componentsIn(folder)
    .filter((name) => !used.has(join(folder, name)) && !existsSync(join(ownLayouts, name)))
    .map((name) => ({ name, near: nearest(name, known) }));
}

/** Tests and stories of components are no layouts. */
function componentsIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /^[^.]+\.[jt]sx$/.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .sort(compareText);
}
