import type { PublicArticle } from "../edition/edition.ts";

/** One page of a long list. */
export interface Slice {
  /** Newest first. */
  readonly articles: readonly PublicArticle[];
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

export interface PagedAddress {
  readonly address: string;
  readonly slice: Slice;
}

/**
 * Cuts a list, newest first, into pages of `size`, counted from the oldest, so that a numbered page never changes once
 * it is full and an old link never drifts.
 *
 * The unnumbered page at `address` holds the newest: all of them while there are fewer than twice `size`, and else what
 * the full pages leave over, at least `size` of them. Page 1 holds the oldest `size`, and so on; the last numbered page
 * is the one that is still filling and shows what the unnumbered page shows. Because it exists, the page before it can
 * point to it from the day it is full, and never has to change again.
 */
export function paginate(articles: readonly PublicArticle[], address: string, size: number): PagedAddress[] {
  const total = articles.length;
  const full = Math.max(0, Math.floor(total / size) - 1);
  const newest = articles.slice(0, total - full * size);
  const at = (number: number): string => `${address}${number}/`;
  if (full === 0) return [{ address, slice: { articles: newest, total } }];
  const pages: PagedAddress[] = [{ address, slice: { articles: newest, total, older: at(full) } }];
  for (let number = 1; number <= full; number += 1) {
    const slice: Slice = {
      articles: articles.slice(total - number * size, total - (number - 1) * size),
      total,
      number,
      newer: at(number + 1),
      newest: address,
      ...(number > 1 ? { older: at(number - 1) } : {}),
    };
    pages.push({ address: at(number), slice });
  }
  const filling: Slice = { articles: newest, total, number: full + 1, older: at(full), newest: address };
  pages.push({ address: at(full + 1), slice: filling });
  return pages;
}
