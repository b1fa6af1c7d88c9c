import type { Row } from "./row.ts";

/** Addresses of the newsroom’s past, as editors list them: `content/redirects.yaml`. */
export interface RedirectsFile extends Row {
  readonly kind: "redirects";
  readonly moved: readonly Moved[];
  /** Addresses within the site of which nothing is left, on purpose. */
  readonly gone: readonly string[];
}

/** An old address, and where it leads. */
export interface Moved {
  /** Within the site, in its one form (see `site-address.ts`). */
  readonly from: string;
  /** Within the site from `/`, or a whole web address. */
  readonly to: string;
  /** The old address as it is written, which is the field of the file. */
  readonly key: string;
}

/** Where editors list them, relative to the root. */
export const redirectsPath = "content/redirects.yaml";
