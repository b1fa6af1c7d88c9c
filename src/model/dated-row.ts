/**
 * As much of a row as decides whether readers may see it, and by when that changes. Every `ContentRow` is one; so is what
 * is kept of a row where nothing else of it is needed.
 */
export type DatedRow = DatedArticle | UndatedRow;

export interface DatedArticle {
  readonly kind: "article";
  readonly digest: string;
  readonly date: Instant;
  readonly embargo?: Instant;
  readonly expires?: Instant;
  readonly draft: boolean;
}

interface UndatedRow {
  readonly kind: "entry" | "plain" | "media";
  readonly digest: string;
}

interface Instant {
  /** Milliseconds since 1970 UTC. */
  readonly epoch: number;
}
