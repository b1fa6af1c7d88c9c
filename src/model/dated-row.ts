import type { ArticleType } from "./article-types.ts";

/**
 * As much of a row as decides what of it readers see at a moment, and by when that changes. Every `ContentRow` is one; so is what
 * is kept of a row where nothing else of it is needed.
 */
export type DatedRow = DatedArticle | DatedFront | UndatedRow;

export interface DatedArticle extends Foreign {
  readonly kind: "article";
  readonly digest: string;
  readonly date: Instant;
  readonly embargo?: Instant;
  readonly expires?: Instant;
  readonly draft: boolean;
  readonly updated?: Instant;
  readonly corrections: readonly { readonly date: Instant }[];
  readonly pin: boolean;
  readonly pinUntil?: Instant;
  /** With `canonical`: whether it is news of this newsroom. */
  readonly type: ArticleType;
  readonly canonical?: string;
}

interface DatedFront extends Foreign {
  readonly kind: "front";
  readonly digest: string;
  readonly banner?: { readonly until?: Instant };
}

interface UndatedRow extends Foreign {
  readonly kind: "entry" | "plain" | "redirects" | "media";
  readonly digest: string;
  /** Of plain pages. */
  readonly draft?: boolean;
}

interface Foreign {
  /** Moments in fields of other systems, at which what is told of the row changes. */
  readonly foreign?: readonly Instant[];
}

export interface Instant {
  /** Milliseconds since 1970 UTC. */
  readonly epoch: number;
}
