import type { Link } from "./basic-views.ts";

/** The ways to other articles of a section. */
export interface NeighboursView {
  readonly section: Link;
  readonly older: Link | undefined;
  readonly newer: Link | undefined;
}

/** What a reader needs to pass an article on. */
export interface ShareView {
  /** `mailto:` with the headline and the address. */
  readonly mail: string;
  /** Absolute. */
  readonly address: string;
  /** How the article is cited, as one text. */
  readonly citation: string;
}
