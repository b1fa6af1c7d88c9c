import { digestOfText } from "./digest.ts";
import { siteAddress } from "./old-address.ts";
import { compareText } from "./order.ts";

/** Where the addresses that were published are kept, relative to the root. */
export const lockPath = "content/urls.lock";

/**
 * The addresses of articles, records and plain pages that were published, each with the mark of what stands there, by which it
 * is known where it moved.
 */
export interface UrlLock {
  readonly published: ReadonlyMap<string, LockedUrl>;
}

export interface LockedUrl {
  /** Stands for the title of what was last there. */
  readonly mark?: string;
  /** Where it is now; one of the two is there. */
  readonly movedTo?: string;
  /** In the file, from 1. */
  readonly line: number;
}

export const noLock: UrlLock = { published: new Map() };

/** A title as a mark of eight signs. Two titles may share one, and two pages one title, so it decides only where there is one of it. */
export function markOf(title: string): string {
  return digestOfText(title).slice(0, 8);
}

/**
 * Reads `content/urls.lock`: lines of `/address/ mark` or `/address/ > /new/`. Whatever is no such line, or no address
 * of a page, is passed over, so that
 * what a merge of two branches left cannot keep a site from being built.
 */
export function parseLock(text: string): UrlLock {
  const published = new Map<string, LockedUrl>();
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const [, address, moved, mark] = /^(\/.*?) (?:> (\/.*)|([\w-]{8}))$/.exec(line) ?? [];
    if (address === undefined) continue;
    // A file that merges by itself is nothing to believe: what could stand nowhere in a site is passed over.
    if (siteAddress(address) !== address || (moved !== undefined && siteAddress(moved) !== moved)) continue;
    const at = { line: index + 1 };
    if (moved !== undefined) published.set(address, { ...at, movedTo: moved });
    else if (mark !== undefined) published.set(address, { ...at, mark });
  }
  return { published };
}

/** The file for addresses, in order, so that two branches seldom change the same lines. */
export function formatLock(published: ReadonlyMap<string, Omit<LockedUrl, "line">>): string {
  const lines = [...published].map(
    ([address, { mark, movedTo }]) => `${address} ${movedTo === undefined ? mark : `> ${movedTo}`}\n`,
  );
  return `# Addresses that were published. \`dateline build\` keeps this file; commit it.\n${lines.sort(compareText).join("")}`;
}
