import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PublicArticle } from "../../src/edition/edition.ts";
import { type PagedAddress, paginate } from "../../src/pages/paging.ts";
import { editionOf } from "../support/edition.ts";
import { article } from "../support/newsroom.ts";

/** Sixty articles, newest first. */
const all: readonly PublicArticle[] = editionOf(
  Object.fromEntries(
    Array.from({ length: 60 }, (_, index) => {
      const two = String(index).padStart(2, "0");
      return [`articles/${two}.md`, article({ title: two, date: `2025-11-01T10:${two}` })];
    }),
  ),
).edition.articles;

const titles = ({ slice }: PagedAddress) => slice.articles.map(({ row }) => row.title);
const counts = fc.record({ total: fc.integer({ min: 1, max: 60 }), size: fc.integer({ min: 1, max: 9 }) });
/** The list when it had so many articles. */
const listOf = (total: number) => all.slice(all.length - total);

function isFull({ slice }: PagedAddress): boolean {
  return slice.number !== undefined && slice.newer !== undefined;
}

describe("a list that fits on a page", () => {
  it("has one page, without numbers", () => {
    expect(paginate(listOf(3), "/latest/", 2)).toEqual([
      { address: "/latest/", slice: { articles: listOf(3), total: 3 } },
    ]);
  });

  it("has its page also before there is anything on it", () => {
    expect(paginate([], "/latest/", 2)).toEqual([{ address: "/latest/", slice: { articles: [], total: 0 } }]);
  });
});

describe("a long list", () => {
  it("is counted from the oldest", () => {
    const pages = paginate(listOf(7), "/latest/", 2);
    expect(pages.map((page) => [page.address, titles(page).join(" ")])).toEqual([
      ["/latest/", "06 05 04"],
      ["/latest/1/", "01 00"],
      ["/latest/2/", "03 02"],
      ["/latest/3/", "06 05 04"],
    ]);
  });

  it("has every article on the newest page or on exactly one full page", () => {
    fc.assert(
      fc.property(counts, ({ total, size }) => {
        const pages = paginate(listOf(total), "/latest/", size);
        const shown = [pages[0], ...pages.filter(isFull)].flatMap((page) =>
          page === undefined ? [] : titles(page),
        );
        expect([...shown].sort()).toEqual(
          listOf(total)
            .map(({ row }) => row.title)
            .sort(),
        );
      }),
    );
  });

  it("has no empty page, and full pages of the full size", () => {
    fc.assert(
      fc.property(counts, ({ total, size }) => {
        for (const page of paginate(listOf(total), "/latest/", size)) {
          expect(titles(page)).not.toEqual([]);
          if (isFull(page)) expect(titles(page)).toHaveLength(size);
        }
      }),
    );
  });

  it("never changes a full page when newer articles come", () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 1, max: 20 }), ({ total, size }, more) => {
        fc.pre(total + more <= all.length);
        const later = new Map(
          paginate(listOf(total + more), "/latest/", size).map((page) => [page.address, page]),
        );
        for (const page of paginate(listOf(total), "/latest/", size).filter(isFull)) {
          const then = later.get(page.address);
          expect({ ...then?.slice, total: 0 }).toEqual({ ...page.slice, total: 0 });
        }
      }),
    );
  });

  it("links to pages that are there, and back from them", () => {
    fc.assert(
      fc.property(counts, ({ total, size }) => {
        const pages = paginate(listOf(total), "/latest/", size);
        const at = new Map(pages.map((page) => [page.address, page.slice]));
        expect(at.size).toBe(pages.length);
        for (const { address, slice } of pages) {
          if (slice.older !== undefined) {
            const older = at.get(slice.older);
            expect(older?.newer).toBe(
              slice.number === undefined ? `${address}${pages.length - 1}/` : address,
            );
          }
          if (slice.newer !== undefined) expect(at.get(slice.newer)?.older).toBe(address);
          if (slice.number !== undefined) expect(slice.newest).toBe("/latest/");
        }
      }),
    );
  });

  it("can be walked from the newest page to the oldest article", () => {
    fc.assert(
      fc.property(counts, ({ total, size }) => {
        const at = new Map(paginate(listOf(total), "/latest/", size).map((page) => [page.address, page]));
        const walked: string[] = [];
        for (let page = at.get("/latest/"); page !== undefined; page = at.get(page.slice.older ?? ""))
          walked.push(...titles(page));
        expect(walked).toEqual(listOf(total).map(({ row }) => row.title));
      }),
    );
  });
});
