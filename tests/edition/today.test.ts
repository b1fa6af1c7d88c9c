import { describe, expect, it } from "vitest";
import { nextChange } from "../../src/edition/visibility.ts";
import { fingerprintOf } from "../../src/kinds/page-facts.ts";
import { editionOf, pageAt, settingsOf } from "../support/edition.ts";
import { htmlView } from "../support/made.ts";
import { article } from "../support/newsroom.ts";

const at = (moment: string): number => Date.parse(moment);

/** Four articles of a topic: of yesterday and of today, of this year and of the one before. */
const files = {
  "articles/a.md": article({
    title: "A",
    date: "2025-12-15T09:00",
    topics: "T",
    updated: "2025-12-15T10:00",
  }),
  "articles/b.md": article({ title: "B", date: "2025-12-14T23:59", topics: "T" }),
  "articles/c.md": article({ title: "C", date: "2025-01-01", topics: "T" }),
  "articles/d.md": article({ title: "D", date: "2024-12-31T23:30", topics: "T" }),
  "articles/e.md": article({ title: "E", date: "2024-12-01T08:00", topics: "T" }),
};

/** What a list tells of the moments of its articles. */
function moments(address: string, now: string, settings = settingsOf()): string[] {
  const planned = editionOf(files, { settings, now: at(now) });
  const view = htmlView(pageAt(planned, address), planned);
  const cards = view?.kind === "list" ? view.cards : view?.kind === "period" ? view.cards : [];
  return cards.map(({ headline, published, updated }) =>
    [headline, published.text, updated ?? []].flat().join(" "),
  );
}

describe("a list", () => {
  it("tells of today the time, of this year the day, and else the date, in the newsroom’s zone", () => {
    // It is the 15th in Paris already.
    expect(moments("/latest/", "2025-12-14T23:30:00Z")).toEqual([
      "B 14 December",
      "C 1 January",
      "D 31 December 2024",
      "E 1 December 2024",
    ]);
    expect(moments("/latest/", "2025-12-15T12:00:00Z")).toEqual([
      "A 09:00 Updated",
      "B 14 December",
      "C 1 January",
      "D 31 December 2024",
      "E 1 December 2024",
    ]);
    expect(moments("/latest/", "2026-01-01T00:00:00Z")).toEqual([
      "A 15 December 2025",
      "B 14 December 2025",
      "C 1 January 2025",
      "D 31 December 2024",
      "E 1 December 2024",
    ]);
  });

  it("of a day tells times, one of a month or a year days, and a numbered page whole dates", () => {
    expect(moments("/2025/12/15/", "2026-06-01T12:00:00Z")).toEqual(["A 09:00 Updated"]);
    expect(moments("/2025/", "2026-06-01T12:00:00Z")).toEqual([
      "A 15 December Updated",
      "B 14 December",
      "C 1 January",
    ]);
    expect(moments("/latest/1/", "2025-12-15T12:00:00Z", settingsOf("pageSize: 2\n"))).toEqual([
      "D 31 December 2024",
      "E 1 December 2024",
    ]);
  });

  it("is made again when its day is over, and no other page is", () => {
    const prints = (now: string) => {
      const { pages, facts } = editionOf(files, { settings: settingsOf("pageSize: 2\n"), now: at(now) });
      return new Map(pages.map((page) => [page.address, fingerprintOf(facts.of(page), "")]));
    };
    const changed = (before: string, after: string): string[] => {
      const [one, other] = [prints(before), prints(after)];
      return [...one.keys()].filter((address) => one.get(address) !== other.get(address)).sort();
    };
    const front = ["/", "/404.html", "/latest/", "/topics/t/"];
    expect(changed("2025-12-15T10:00:00Z", "2025-12-15T22:59:59Z")).toEqual([]);
    expect(changed("2025-12-15T22:59:59Z", "2025-12-15T23:00:00Z")).toEqual(front);
    expect(changed("2025-12-31T22:59:59Z", "2025-12-31T23:00:00Z")).toEqual(front);
  });
});

describe("the next change of a site", () => {
  const rows = () => editionOf(files).edition.articles.map(({ row }) => row);

  it("is the end of the day on which an article appeared, which an hour more or less does not move", () => {
    const next = (now: string) => nextChange(rows(), at(now), "Europe/Paris");
    expect(next("2025-12-15T12:00:00Z")).toBe(at("2025-12-15T23:00:00Z"));
    expect(next("2025-12-18T12:00:00Z")).toBeUndefined();
  });

  it("is right on days with a change of the clocks", () => {
    for (const [date, end] of [
      ["2025-03-30T01:00", "2025-03-30T22:00:00Z"],
      ["2025-10-26T01:00", "2025-10-26T23:00:00Z"],
    ] as const) {
      const { edition } = editionOf({ "articles/a.md": article({ date }) });
      const row = edition.articles.map((one) => one.row);
      expect(nextChange(row, at(end) - 1, "Europe/Paris")).toBe(at(end));
    }
  });
});
