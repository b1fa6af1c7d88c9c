import type { BreadcrumbListLeaf, WithContext } from "schema-dts";
import { urlOf } from "../links.ts";
import type { Frame } from "../render-context.ts";

/** A page above another: its name and its address within the site. */
export interface Crumb {
  readonly name: string;
  readonly address: string;
}

/**
 * The way from the front page to a page, https://schema.org/BreadcrumbList. The front page of the paper is added; the page itself is
 * left out where `crumbs` end above it, which search engines allow and which keeps headlines from standing here twice.
 */
export function breadcrumbs(
  crumbs: readonly Crumb[],
  { settings, paper }: Pick<Frame, "settings" | "paper">,
): WithContext<BreadcrumbListLeaf> {
  return {
    "@context": "https://schema.org",
    "@type": "BreadcrumbList",
    itemListElement: [{ name: settings.title, address: paper.address }, ...crumbs].map(
      ({ name, address }, index) => ({
        "@type": "ListItem" as const,
        position: index + 1,
        name,
        item: urlOf(address, settings),
      }),
    ),
  };
}
