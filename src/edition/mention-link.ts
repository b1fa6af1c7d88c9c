/** A mention that becomes a link: where it stands in the article’s rendered text, and whose page it leads to. */
export interface MentionLink {
  readonly start: number;
  readonly end: number;
  /** `/people/slug/` */
  readonly address: string;
}
