import type { Moment } from "./moment.ts";

/** Where the rendered text of a row stands in the cache: a pack, and the place in it in bytes. */
export interface TextRef {
  readonly pack: string;
  readonly at: number;
  readonly length: number;
  /** CRC-32 of the bytes. */
  readonly check: number;
}

/**
 * What `source/` makes of the newsroom’s files: complete, checked and immutable. These are the rows that stay in
 * memory, one for each file; the rendered text of a file stays in the cache and is fetched by the row’s `digest`.
 */
export interface Row {
  /** The file, relative to the root, with `/`: `content/articles/2025/paris.md`. Unique; the last tie-break of every order. */
  readonly path: string;
  /** Digest of the file’s bytes, its path, the settings that matter to reading it, and the format. Also the key of its body. */
  readonly digest: string;
  /**
   * What it shows from this site, and the files of `content/media/` that it links to, in the form of `site-address.ts`: from
   * the top of the site, or relative to its page. Absent where there are none.
   */
  readonly media?: readonly string[];
  /** Those of `media` that it does more with than to show them as pictures: their own files have to be there. */
  readonly linkedMedia?: readonly string[];
  /** Names of files that it speaks of in other ways, as `filesNamed` gives them; absent where there are none. */
  readonly filesNamed?: readonly string[];
  /** Where its text links to within the site, in the same form, with fragments; absent where it does not. */
  readonly links?: readonly string[];
  /** The ids of the places in its text that a link can lead to, with a blank between; absent where there are none. */
  readonly anchors?: string;
  /** Moments before which, by a field of another system, nobody was to see it; absent where there are none. */
  readonly foreign?: readonly ForeignMoment[];
  /** Absent where there is no text, and until the text is in the cache. */
  readonly text?: TextRef;
}

/** A moment in a field such as `publishDate`, which Dateline does not have, and where in the file it stands. */
export interface ForeignMoment extends Moment {
  /** `publishDate`, or within a group `params.publishDate`. */
  readonly field: string;
  /** From 1. */
  readonly line: number;
  readonly column: number;
}
