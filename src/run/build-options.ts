import type { Shard } from "./shards/shard.ts";

export interface BuildOptions {
  /** Folder with `content/`, absolute. */
  readonly root: string;
  /** Where the site goes, absolute. */
  readonly output: string;
  /** Where the cache and the like are kept, absolute; `.dateline` in the root where it is not named. */
  readonly notes?: string;
  /** Replaces `url` of the settings. */
  readonly url?: string;
  /** Milliseconds since 1970 UTC. */
  readonly now: number;
  /** Of a preview, which stays open for hours: what is dated in the meantime has come. Milliseconds since 1970 UTC. */
  readonly clock?: () => number;
  /** True lets in drafts and embargoed articles, marked. */
  readonly drafts: boolean;
  /** True ignores the cache and what stands in the output folder. */
  readonly fresh: boolean;
  /** False leaves the search index as far as it was made before; it is made unless this says so. */
  readonly index?: boolean;
  /** True writes what differs from the last edition, which need not stand in the output folder, and notes it. */
  readonly changesOnly?: boolean;
  /**
   * True where the list of published addresses is brought up to date once the site is out; false where nobody would commit it, so that
   * a check tells that it is old. Where it is absent, neither is done.
   */
  readonly keepsLock?: boolean;
  /** The part of the site that is built; all of it where none is named. */
  readonly shard?: Shard;
}
