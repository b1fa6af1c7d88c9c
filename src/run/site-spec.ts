import type { Drawing } from "../kinds/kind.ts";
import type { Settings } from "../model/settings.ts";

/** All that a thread must know to take part in a build; plain data, since it is sent to threads. */
export interface SiteSpec {
  /** Absolute. */
  readonly root: string;
  /** Absolute. */
  readonly output: string;
  readonly settings: Settings;
  /** Milliseconds since 1970 UTC. */
  readonly now: number;
  readonly drafts: boolean;
  /** True where the search index is to be whole; it is never where readers cannot search. */
  readonly makesIndex: boolean;
  /** Where what makes the next build faster is kept, absolute. */
  readonly notes: string;
  /** The part of it that is read from content. */
  readonly cacheFolder: string;
  /** Stands for everything but the files that decides what is read from them. */
  readonly reading: string;
  /** Stands for everything but the edition that decides what pages look like. */
  readonly frame: string;
  /** Stand for all but the edition that decides what pictures look like. */
  readonly drawing: Drawing;
  /** The module of the layouts, absolute; it may still have to be made. */
  readonly theme: string;
  /** The newsroom’s own Eleventy configuration as a module, absolute; absent where nothing but Dateline has a say in its pages. */
  readonly eleventy: string | undefined;
  /** Where what its own templates make waits to be published, absolute. */
  readonly own: string;
  /** Stands for the list of addresses that were published before. */
  readonly lock: string;
  /** Where finished pages wait to be published. */
  readonly stage: string;
}
