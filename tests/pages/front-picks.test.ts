import { describe, expect, it } from "vitest";
import { frontPicks } from "../../src/pages/front-picks.ts";
import { editionOf, settingsOf } from "../support/edition.ts";
import { article, markdown } from "../support/newsroom.ts";

/** Articles `a0` (the newest) to `a9` and so on, of which `fields` says more. */
function articles(count: number, fields: (index: number) => object = () => ({})): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `articles/a${index}.md`,
      article({
        title: `A${index}`,
        date: new Date(Date.UTC(2025, 11, 10) - index * 3_600_000).toISOString(),
        ...fields(index),
      }),
    ]),
  );
}

/** The lead, then each block as `title or layout: articles`. */
function picked(files: Record<string, string>, front?: string, now?: number): string[] {
  const all = front === undefined ? files : { ...files, "front.yaml": front };
  const { edition } = editionOf(all, { settings: settingsOf("pageSize: 5\n"), ...(now && { now }) });
  const { lead, blocks } = frontPicks(edition.papers[0]);
  const said = blocks.map(
    ({ plan, articles: shown }) => `${plan.title ?? plan.as}: ${shown.map(({ row }) => row.title).join(" ")}`,
  );
  return [lead?.row.title ?? "nothing", ...said];
}

describe("the usual front page", () => {
  it.each([
    [0, ["nothing", "columns: ", "rows: "]],
    [1, ["A0", "columns: ", "rows: "]],
    [3, ["A0", "columns: A1 A2", "rows: "]],
    [7, ["A0", "columns: A1 A2 A3 A4", "rows: A5 A6"]],
  ])("has all of %i articles", (count, expected) => {
    expect(picked(articles(count))).toEqual(expected);
  });

  it("begins with what is pinned and leaves no pin out; what is to be on no front page is on none", () => {
    const files = articles(20, (index) => ({ pin: index > 12, front: index !== 1 && index !== 14 }));
    expect(picked(files)).toEqual([
      "A13",
      "columns: A15 A16 A17 A18",
      "rows: A19 A0 A2 A3 A4 A5 A6 A7 A8 A9 A10 A11 A12",
    ]);
  });

  it("forgets a pin at its end", () => {
    const files = articles(3, (index) => (index === 2 ? { pin: { until: "2025-12-12" } } : {}));
    expect(picked(files, undefined, Date.parse("2025-12-11T22:59Z"))[0]).toBe("A2");
    expect(picked(files, undefined, Date.parse("2025-12-11T23:00Z"))[0]).toBe("A0");
  });

  it("has a live article stand where its last update belongs", () => {
    const live = article(
      { title: "Live", type: "live", date: "2025-12-01T08:00" },
      "## 2025-12-10 09:30 Now\n\nA.\n",
    );
    expect(picked({ ...articles(2), "articles/live.md": live })[0]).toBe("Live");
  });
});

describe("a composed front page", () => {
  const files = {
    ...articles(12, (index) => ({
      topics: index % 2 === 0 ? ["Peace"] : ["War"],
      type: index % 5 === 4 ? "opinion" : "news",
      story: index > 8 ? "talks" : undefined,
    })),
    "stories/talks.md": markdown({ name: "The talks" }),
  };

  it("has each article once: the lead first, then those that are named, then the rest from the top", () => {
    const front = `lead: a4
blocks:
  - { topic: Peace, show: 2, title: Peace desk }
  - { story: talks, as: columns }
  - { type: opinion, title: Opinion }
  - { articles: [/2025/12/10/a0/, a2.md, "https://example.org/2025/12/09/a9/"], title: Picked }
  - { latest: true, show: 3, as: headlines }
`;
    expect(picked(files, front)).toEqual([
      "A4",
      "Peace desk: A6 A8",
      "columns: A10 A11",
      "Opinion: ",
      "Picked: A0 A2 A9",
      "headlines: A1 A3 A5",
    ]);
  });

  it("lets what is left over of a list stand elsewhere", () => {
    const front =
      "blocks:\n  - { articles: [a5, a6, a7], show: 1, title: Picked }\n  - { latest: true, show: 7 }\n";
    expect(picked(files, front)).toEqual(["A0", "Picked: A5", "rows: A1 A2 A3 A4 A6 A7 A8"]);
  });

  it("puts what is pinned first in the block that it belongs to", () => {
    const pinned = articles(9, (index) => ({
      topics: index < 6 ? ["Peace"] : ["War"],
      pin: index === 5 || index === 8,
    }));
    const front = "lead: a0\nblocks:\n  - { topic: War }\n  - { topic: Peace, show: 2 }\n";
    expect(picked(pinned, front)).toEqual(["A0", "rows: A8 A6 A7", "rows: A5 A1"]);
  });
});
