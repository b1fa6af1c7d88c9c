import { icons } from "../icons.ts";
import type { Page } from "../page.ts";

/** The icons that every site has. */
export function* iconPages(): Iterable<Page> {
  for (const icon of icons) yield { address: icon.address, subject: { kind: "icon", icon } };
}
