/** Where a file goes: to readers, or to the notes beside the site, which are not served. */
export type Place = "site" | "notes";

/** A file to be sent. */
export interface Upload {
  /** As seen from the top of the site or of the notes, with `/`. */
  readonly file: string;
  /** Absolute path of its bytes on this machine, or the bytes themselves. */
  readonly from: string | Uint8Array;
  /** What a server that keeps headers is to say with it; without it, only what the file’s name says. */
  readonly look?: Look;
}

/** What a server says with a file, where it can be told to. */
export interface Look {
  readonly type: string;
  readonly cache: string;
  /** Where readers of this address are led instead. */
  readonly redirect?: string;
}

/** What stands in the notes. */
export interface Noted {
  readonly file: string;
  /** When it was written, by the clock of the target; milliseconds since 1970 UTC. */
  readonly modified: number;
}

/**
 * A place that a site is sent to. Each call does a batch, several files at a time and in any order, tries again what a network
 * loses, and throws a `DeployFault` where that does not help; part of the batch may then be done. A file is there as a whole or not at all.
 */
export interface Target {
  /** As it was typed, which holds nothing secret. */
  readonly shown: string;
  /** True where it keeps what is said with a file. */
  readonly keepsLook: boolean;
  /** Puts files. What they replace in the site is put aside into a folder of the notes before, where one is named. */
  put(place: Place, files: readonly Upload[], aside?: string): Promise<void>;
  /** Deletes files, of which some may not be there; puts aside in the same way. */
  delete(place: Place, files: readonly string[], aside?: string): Promise<void>;
  /** Gets those of the files that are there into a folder of this machine. */
  fetch(place: Place, files: readonly string[], into: string): Promise<void>;
  /** What stands in a folder of the notes, and below it. */
  list(folder: string): Promise<readonly Noted[]>;
}
