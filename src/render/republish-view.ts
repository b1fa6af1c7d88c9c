import type { TextLanguage } from "./text-language.ts";
import type { BaseView, BylinePart, FeedLink, Link } from "./views.ts";

/** The page from which others copy an article. */
export interface RepublishView extends BaseView {
  readonly kind: "republish";
  readonly heading: string;
  readonly article: Link;
  /** That it may be republished, in parts; a link leads to the licence. */
  readonly terms: readonly BylinePart[];
  readonly keep: string;
  /** What the newsroom says to those who republish; in the language of the site. */
  readonly note: (TextLanguage & { readonly text: string }) | undefined;
  readonly pictures: string;
  /** Absolute. */
  readonly original: { readonly label: string; readonly address: string };
  /** The same article in several forms; each text is text, whatever it looks like. */
  readonly copies: readonly { readonly id: string; readonly label: string; readonly text: string }[];
  readonly feed: FeedLink;
}
