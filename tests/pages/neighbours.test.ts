import { describe, expect, it } from "vitest";
import { fingerprintOf } from "../../src/kinds/page-facts.ts";
import { editionOf, type Planned, pageAt } from "../support/edition.ts";
import { article } from "../support/newsroom.ts";

/** So many articles of a section, an hour apart, with all else that is given. */
function section(count: number, given: object = {}): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => {
      const hour = String(index + 1).padStart(2, "0");
      const fields = { title: `S${index + 1}`, date: `2025-12-01T${hour}:00`, topics: "Trade", ...given };
      return [`articles/s${index + 1}.md`, article(fields)];
    }),
  );
}

/** The articles to which a page leads, each as often as it does. */
function ledTo(planned: Planned, name: string): Record<string, string | undefined> {
  const { subject } = pageAt(planned, `/2025/12/01/${name}/`);
  if (subject.kind !== "article") throw new Error("no article");
  const { newer, older, article } = subject;
  return {
    newer: newer?.row.title,
    older: older?.row.title,
    related: article.related.map(({ article }) => article.row.title).join(" "),
  };
}

describe("the neighbours of an article", () => {
  it("are of its section, whatever else was published between", () => {
    const sport = article({ title: "Sport", date: "2025-12-01T02:30", topics: "Sport" });
    const planned = editionOf({ ...section(8), "articles/sport.md": sport });
    // What is related stands there already.
    expect(ledTo(planned, "s5")).toEqual({ newer: "S6", older: "S1", related: "S4 S3 S2" });
    expect(ledTo(planned, "s8").newer).toBeUndefined();
    expect(ledTo(planned, "sport")).toEqual({ newer: undefined, older: undefined, related: "" });
  });

  it("are none where the story leads on, and of the section in a story of one part", () => {
    const parts = editionOf({ ...section(6), ...section(2, { story: "Talks" }) });
    expect(ledTo(parts, "s1")).toMatchObject({ newer: undefined, older: undefined });
    expect(ledTo(parts, "s3")).toMatchObject({ newer: "S4" });
    const alone = editionOf({ ...section(3), ...section(1, { story: "Talks" }) });
    expect(ledTo(alone, "s1")).toMatchObject({ newer: "S2" });
  });

  it("pass over advertising, which has none", () => {
    const paid = article({ title: "Paid", date: "2025-12-01T02:30", topics: "Trade", type: "sponsored" });
    const planned = editionOf({ ...section(3), "articles/paid.md": paid });
    expect(ledTo(planned, "s2").newer).toBe("S3");
    expect(ledTo(planned, "s3").older).toBeUndefined();
    expect(ledTo(planned, "paid")).toMatchObject({ newer: undefined, older: undefined });
  });

  it("are none for an article that is tagged with nothing", () => {
    const planned = editionOf(section(3, { topics: [] }));
    expect(ledTo(planned, "s2")).toMatchObject({ newer: undefined, older: undefined });
  });

  it("change one page alone when an article is added", () => {
    const prints = (count: number) => {
      const { pages, facts } = editionOf(section(count));
      const articles = pages.filter(({ subject }) => subject.kind === "article");
      return new Map(articles.map((page) => [page.address, fingerprintOf(facts.of(page), "")]));
    };
    const [before, after] = [prints(20), prints(21)];
    const changed = [...before].filter(([address, print]) => after.get(address) !== print);
    expect(changed.map(([address]) => address)).toEqual(["/2025/12/01/s20/"]);
  });
});
