import { describe, expect, it } from "vitest";
import { editionOf } from "../support/edition.ts";
import { article, markdown } from "../support/newsroom.ts";

type Fields = Readonly<Record<string, unknown>>;

/** What the page of each article leads to, by file name: `b because of Ana`. */
function relatedIn(
  articles: Readonly<Record<string, Fields>>,
  records: Readonly<Record<string, string>> = {},
) {
  const files = Object.entries(articles).map(([name, fields]) => [
    `articles/${name}.md`,
    article({ title: name, ...fields }),
  ]);
  const { edition } = editionOf({ ...Object.fromEntries(files), ...records });
  return new Map(
    edition.articles.map(({ row, related }) => [
      row.title,
      related.map(({ article, because }) => `${article.row.title} because of ${because.name}`),
    ]),
  );
}

/** So many articles, one a day from 1 June 2025, that all carry the same fields. */
function series(count: number, fields: Fields): Record<string, Fields> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => {
      const date = new Date(Date.parse("2025-06-01T00:00Z") + index * 86_400_000).toISOString().slice(0, 10);
      return [`s${String(index).padStart(3, "0")}`, { date, ...fields }];
    }),
  );
}

describe("related articles", () => {
  it("are older ones that share a name, whatever its spelling, with the rarest name as the reason", () => {
    const related = relatedIn(
      {
        first: { date: "2025-12-01", people: ["Єрмак"], topics: ["Peace"] },
        second: { date: "2025-12-02", topics: ["Peace"] },
        third: { date: "2025-12-03", people: ["Andriy Yermak"], topics: ["Peace"] },
      },
      { "people/andriy-yermak.md": markdown({ name: "Andriy Yermak", aliases: ["Єрмак"] }) },
    );
    expect(related.get("first")).toEqual([]);
    expect(related.get("second")).toEqual(["first because of Peace"]);
    expect(related.get("third")).toEqual(["first because of Andriy Yermak", "second because of Peace"]);
  });

  it("weigh rare names more than common ones, and near articles more than far ones", () => {
    const related = relatedIn({
      ...series(9, { topics: ["Politics"] }),
      rare: { date: "2025-06-05", people: ["Ana"] },
      far: { date: "2023-06-05", places: ["Kyiv"] },
      near: { date: "2025-06-08", places: ["Kyiv"] },
      now: { date: "2025-06-20", people: ["Ana"], places: ["Kyiv"], topics: ["Politics"] },
    });
    expect(related.get("now")).toEqual([
      "rare because of Ana",
      "near because of Kyiv",
      "s008 because of Politics",
    ]);
  });

  it("of equal weight come newest first, then by path", () => {
    const related = relatedIn({
      b: { date: "2025-12-01", people: ["Ana"] },
      a: { date: "2025-12-01", people: ["Ana"] },
      now: { date: "2025-12-01T18:00", people: ["Ana"] },
    });
    expect(related.get("now")).toEqual(["a because of Ana", "b because of Ana"]);
  });

  it("are none where all that is shared is a name that a quarter of all articles carry", () => {
    const related = relatedIn({
      ...series(40, { topics: ["Politics"] }),
      now: { date: "2025-08-01", topics: ["Politics"] },
    });
    expect(related.get("now")).toEqual([]);
  });

  it("are never advertising, nor offered beside it", () => {
    const related = relatedIn({
      news: { date: "2025-12-01", people: ["Ana"] },
      paid: { date: "2025-12-02", people: ["Ana"], type: "sponsored" },
      later: { date: "2025-12-03", people: ["Ana"] },
    });
    expect(related.get("paid")).toEqual([]);
    expect(related.get("later")).toEqual(["news because of Ana"]);
  });

  it("leave out what the story so far shows, and nothing else of the story", () => {
    const parts = Object.fromEntries(
      [1, 2, 3, 4, 5, 6].map((day) => [
        `part ${day}`,
        { date: `2025-12-0${day}`, people: ["Ana"], story: "talks" },
      ]),
    );
    const related = relatedIn(parts, { "stories/talks.md": markdown({ name: "Talks" }) });
    expect(related.get("part 6")).toEqual(["part 2 because of Ana"]);
    expect(related.get("part 3")).toEqual([]);
  });

  it("of an article stay as they are when newer articles come, and drafts are never among them", () => {
    const older = {
      a: { date: "2025-12-01", people: ["Ana"], topics: ["Peace"] },
      draft: { date: "2025-12-01T12:00", people: ["Ana"], draft: true },
      b: { date: "2025-12-02", people: ["Ana"], topics: ["Peace"] },
    };
    const newer = Object.fromEntries(
      Array.from({ length: 30 }, (_, index) => [`n${index}`, { date: "2025-12-03", people: ["Ana"] }]),
    );
    const before = relatedIn(older);
    const after = relatedIn({ ...older, ...newer });
    expect(before.get("b")).toEqual(["a because of Ana"]);
    for (const title of ["a", "b"]) expect(after.get(title)).toEqual(before.get(title));
  });
});
