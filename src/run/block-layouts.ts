import { unknownLayouts } from "../check/block-layouts.ts";
import type { Edition } from "../edition/edition.ts";
import type { Complaint } from "../model/complaint.ts";
import { blockLayouts } from "../model/front.ts";
import { loadTheme } from "../theme/theme.ts";
import type { SiteSpec } from "./site-spec.ts";

/** Tells of blocks of front pages whose layout there is not. The layouts are loaded only where one may be the newsroom’s own. */
export async function checkBlockLayouts(
  edition: Edition,
  { root, theme }: Pick<SiteSpec, "root" | "theme">,
): Promise<Complaint[]> {
  if (unknownLayouts(edition, blockLayouts).length === 0) return [];
  const { blockLayouts: own = [] } = await loadTheme(root, theme);
  return unknownLayouts(edition, [...new Set<string>([...blockLayouts, ...own])]);
}
