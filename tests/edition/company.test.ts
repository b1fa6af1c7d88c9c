import { describe, expect, it } from "vitest";
import { companyOf } from "../../src/edition/company.ts";
import type { Edition } from "../../src/edition/edition.ts";
import { editionOf } from "../support/edition.ts";
import { article, markdown } from "../support/newsroom.ts";

/** A newsroom of articles that have nothing but tags; each is a day younger than the one before. */
function tagged(...articles: readonly Readonly<Record<string, readonly string[]>>[]): Edition {
  const files = articles.map((tags, at) => {
    const date = new Date(Date.UTC(2025, 0, 1 + at)).toISOString().slice(0, 10);
    return [`articles/${at}.md`, article({ title: `Story ${at}`, date, ...tags })] as const;
  });
  return editionOf(Object.fromEntries(files)).edition;
}

/** The company of a term: `people: Ana 3, Bo 2`. */
function told(edition: Edition, group: string, name: string): string[] {
  const term = edition.papers[0].groups.find(({ id }) => id === group)?.find(name);
  if (term === undefined) throw new Error(`no ${name}`);
  return companyOf(edition.papers[0], term).taxonomies.map(
    ({ group, companions }) =>
      `${group.id}: ${companions.map(({ term, shared }) => `${term.name} ${shared}`).join(", ")}`,
  );
}

const times = <T>(count: number, one: T): T[] => Array.from({ length: count }, () => one);

describe("the company of a term", () => {
  it("is counted as by hand", () => {
    const edition = tagged(
      { people: ["Ana", "Bo"], places: ["Paris"] },
      { people: ["Ana", "Bo", "Cy"], places: ["Paris"] },
      { people: ["Ana", "Bo"], places: ["Kyiv"] },
      { people: ["Ana", "Cy"], places: ["Paris"] },
      { people: ["Ana"], topics: ["Peace"] },
    );
    expect(told(edition, "people", "Ana")).toEqual(["people: Bo 3, Cy 2", "places: Paris 3"]);
    expect(told(edition, "places", "Paris")).toEqual(["people: Ana 3, Bo 2, Cy 2"]);
    // Three articles or fewer: one together is all that is known.
    expect(told(edition, "places", "Kyiv")).toEqual(["people: Ana 1, Bo 1"]);
    expect(told(edition, "topics", "Peace")).toEqual(["people: Ana 1"]);
  });

  it("prefers those who belong together to a name that is everywhere", () => {
    const pairs = ["B", "C", "D", "E", "F", "G"].map((name) => `Friend ${name}`);
    const edition = tagged(
      ...pairs.flatMap((friend) => times(3, { people: ["Ana", "Ubiquitous", friend] })),
      ...times(800, { people: ["Ubiquitous"] }),
    );
    // Ubiquitous: 18² / 512 = 0.6; each friend: 3² / 2 = 4.5.
    expect(told(edition, "people", "Ana")).toEqual([
      `people: ${pairs.map((friend) => `${friend} 3`).join(", ")}`,
    ]);
  });

  it("weighs by powers of two: what others do besides seldom changes the choice", () => {
    const base = [
      ...["B", "C", "D", "E", "F", "G", "H"].flatMap((name) =>
        times(2, { people: ["Ana", `Friend ${name}`] }),
      ),
    ];
    const before = told(tagged(...base), "people", "Ana");
    expect(before).toEqual([
      "people: Friend B 2, Friend C 2, Friend D 2, Friend E 2, Friend F 2, Friend G 2",
    ]);
    // Three are rounded down to two, and four are not.
    expect(told(tagged(...base, { people: ["Friend B"] }), "people", "Ana")).toEqual(before);
    expect(told(tagged(...base, ...times(2, { people: ["Friend B"] })), "people", "Ana")).toEqual([
      "people: Friend C 2, Friend D 2, Friend E 2, Friend F 2, Friend G 2, Friend H 2",
    ]);
  });

  it("of an author is what they write about, and an author is nobody’s company", () => {
    const edition = tagged(
      { people: ["Ana"], authors: ["Desk", "Petro"] },
      { people: ["Ana"], authors: ["Desk"] },
    );
    expect(told(edition, "authors", "Desk")).toEqual(["people: Ana 2"]);
    expect(told(edition, "people", "Ana")).toEqual([]);
  });

  it("is the same when it is asked for again, after others", () => {
    const edition = tagged({ people: ["Ana", "Bo"] }, { people: ["Bo", "Cy"] }, { people: ["Ana", "Bo"] });
    const first = told(edition, "people", "Ana");
    expect(told(edition, "people", "Bo")).toEqual(["people: Ana 2, Cy 1"]);
    expect(told(edition, "people", "Ana")).toEqual(first);
  });
});

describe("the stories of a term", () => {
  it("are those of its articles, the one with the newest article first", () => {
    const { edition } = editionOf({
      "stories/talks.md": markdown({ name: "The talks" }),
      "stories/budget.md": markdown({ name: "The budget" }),
      "articles/a.md": article({ date: "2025-12-01", people: ["Ana"], story: "talks" }),
      "articles/b.md": article({ date: "2025-12-02", people: ["Ana"], story: "talks" }),
      "articles/c.md": article({ date: "2025-12-03", people: ["Ana", "Bo"], story: "budget" }),
      "articles/d.md": article({ date: "2025-12-04", people: ["Cy"] }),
    });
    const stories = (name: string) => {
      const term = edition.papers[0].groups[0]?.find(name);
      return (
        term && companyOf(edition.papers[0], term).stories.map(({ term, shared }) => `${term.name} ${shared}`)
      );
    };
    expect(stories("Ana")).toEqual(["The budget 1", "The talks 2"]);
    expect(stories("Bo")).toEqual(["The budget 1"]);
    expect(stories("Cy")).toEqual([]);
  });
});
