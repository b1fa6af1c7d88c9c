import type { BaseView, CardView, Link, TagGroupView } from "./views.ts";

export interface FrontView extends BaseView {
  readonly kind: "front";
  readonly banner: { readonly text: string; readonly href: string | undefined } | undefined;
  readonly lead: CardView | undefined;
  readonly blocks: readonly BlockView[];
  /** Stories that go on. */
  readonly running: readonly RunningStoryView[];
  /** Busiest terms by taxonomy: taxonomy label with links. */
  readonly names: readonly TagGroupView[];
  readonly latest: string;
}

/** Articles that stand together. */
export interface BlockView {
  /** The layout: `lead`, `rows`, `columns`, `headlines`, or one of the newsroom’s own. */
  readonly as: string;
  /** Without an address where it leads nowhere; absent where a heading would say nothing. */
  readonly heading: (Omit<Link, "href"> & { readonly href: string | undefined }) | undefined;
  readonly cards: readonly CardView[];
}

export interface RunningStoryView {
  readonly story: Link;
  /** How many parts it has, and when the newest came out. */
  readonly countText: string;
}
