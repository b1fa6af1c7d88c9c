import type { Direction } from "./direction.ts";

/** The same page in another language, as a link: “Français”. */
export interface VersionLink {
  readonly text: string;
  readonly href: string;
  readonly language: string;
  readonly direction: Direction;
}

/** A paper of the site, in the switch between languages; it leads to the very page where it is there in it. */
export interface PaperLink extends VersionLink {
  /** True for the paper that the page is of. */
  readonly current: boolean;
}

/** One of the pages that say the same in several languages, for search engines: `hreflang` and absolute address. */
export interface Alternate {
  /** BCP 47 tag, or `x-default`. */
  readonly language: string;
  readonly href: string;
}
