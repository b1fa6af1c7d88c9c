import type { PublicArticle } from "../edition/edition.ts";

/** Where a page of a long list stands among its pages. */
export interface PagePlace {
  /** Length of the whole list. */
  readonly total: number;
  /** Counted from the oldest, from 1; absent on the unnumbered page, which shows the newest. */
  readonly number?: number;
  /** Address of the page with older articles. */
  readonly older?: string;
  /** Address of the page with newer articles; a numbered page has one as soon as it is full. */
  readonly newer?: string;
  /** Address of the unnumbered page, on the numbered ones. */
  readonly newest?: string;
}

/** One page of a long list of articles. */
export interface Slice extends PagePlace {
  /** Newest first. */
  readonly articles: readonly PublicArticle[];
}

export interface PagedAddress {
  readonly address: string;
  readonly slice: Slice;
}

/** A page of a list, and which part of the list, newest first, stands on it: from `from` up to but without `to`. */
export interface PagedPlace {
  readonly address: string;
  readonly place: PagePlace;
  readonly from: number;
  readonly to: number;
}

/** Cuts a list of articles, newest first, into pages. */
export function paginate(articles: readonly PublicArticle[], address: string, size: number): PagedAddress[] {
  return placesOf(articles.length, address, size).map(({ address, place, from, to }) => ({
    address,
    slice: { articles: articles.slice(from, to), ...place },
  }));
}

/**
 * Cuts a list of `total` items, newest first, into pages of `size`, counted from the oldest, so that a numbered page
 * never changes once it is full and an old link never drifts.
 *
 * The unnumbered page at `address` holds the newest: all of them while there are fewer than twice `size`, and else what
 * the full pages leave over, at least `size` of them. Page 1 holds the oldest `size`, and so on; the last numbered page
 * is the one that is still filling and shows what the unnumbered page shows. Because it exists, the page before it can
 * point to it from the day it is full, and never has to change again.
 */
export function placesOf(total: number, address: string, size: number): PagedPlace[] {
  const full = Math.max(0, Math.floor(total / size) - 1);
  const rest = total - full * size;
  const at = (number: number): string => `${address}${number}/`;
  if (full === 0) return [{ address, place: { total }, from: 0, to: rest }];
  const pages: PagedPlace[] = [{ address, place: { total, older: at(full) }, from: 0, to: rest }];
  for (let number = 1; number <= full; number += 1) {
    const place: PagePlace = {
      total,
      number,
      newer: at(number + 1),
      newest: address,
      ...(number > 1 ? { older: at(number - 1) } : {}),
    };
    pages.push({
      address: at(number),
      place,
      from: total - number * size,
      to: total - (number - 1) * size,
    });
  }
  const filling: PagePlace = { total, number: full + 1, older: at(full), newest: address };
  pages.push({ address: at(full + 1), place: filling, from: 0, to: rest });
  return pages;
}
