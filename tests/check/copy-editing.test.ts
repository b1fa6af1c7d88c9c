import { expect, test } from "vitest";
import { unusedRecords } from "../../src/check/names/unused-records.ts";
import { titleTwice } from "../../src/check/title-twice.ts";
import { editionOf } from "../support/edition.ts";
import { article } from "../support/newsroom.ts";

test("the later of two articles of a day that have one headline is told, with the other", () => {
  const files = {
    "articles/a.md": article({ title: "Talks open", date: "2025-12-01T10:00" }),
    "articles/b.md": article({ title: "talks Open", date: "2025-12-01T18:00" }),
    "articles/next-day.md": article({ title: "Talks open", date: "2025-12-02T00:10" }),
    "articles/fr.md": article({ title: "Talks open", date: "2025-12-01T11:00", language: "fr" }),
    "articles/draft.md": article({ title: "Talks open", date: "2025-12-01T12:00", draft: true }),
  };
  expect(
    [...titleTwice(editionOf(files).edition)].map(({ at, related }) => [at.file, related?.file]),
  ).toEqual([["content/articles/b.md", "content/articles/a.md"]]);
});

test("a record is unused if nothing names it, public or not, in any spelling", () => {
  const record = (name: string, more = "") => `---\nname: ${name}\n${more}---\n`;
  const files = {
    "articles/a.md": article({ people: ["Zelensky"], places: ["Paris"] }),
    "articles/draft.md": article({ draft: true, people: ["Ana"], byline: "By {desk}" }),
    "people/zelenskyy.md": record("Зеленський"),
    "people/ana.md": record("Ana Ilić", "aliases: [Ana]\n"),
    "people/petro.md": record("Petro Marin"),
    "places/paris.md": record("Paris", "within: France\n"),
    "places/france.md": record("France"),
    "authors/desk.md": record("The Desk"),
    "stories/talks.md": record("Talks"),
  };
  expect([...unusedRecords(editionOf(files))].map(({ at }) => at.file)).toEqual([
    "content/people/petro.md",
    "content/stories/talks.md",
  ]);
});
