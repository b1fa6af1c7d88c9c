import { expect, it } from "vitest";
import { editionOf, pageAt } from "../../support/edition.ts";
import { htmlView } from "../../support/made.ts";
import { article, markdown } from "../../support/newsroom.ts";

const planned = editionOf({
  "people/jane-minister.md": markdown({ name: "Jane Doe", role: "Minister" }),
  "people/jane-athlete.md": markdown({ name: "Jane Doe", description: "Long jumper." }),
  "stories/talks.md": markdown({ name: "The talks" }),
  "articles/a.md": article({ title: "A", story: "talks", language: "en-GB" }),
  "articles/b.md": article({
    title: "B",
    date: "2025-12-02",
    story: "talks",
    people: ["jane-minister", "jane-athlete"],
  }),
});

it("says in an index what a record says first: the role, or else the description", () => {
  const view = htmlView(pageAt(planned, "/people/"), planned);
  const terms = view?.kind === "taxonomy" ? view.groups.flatMap((group) => group.terms) : [];
  expect(terms.map(({ href, note }) => [href, note])).toEqual([
    ["/people/jane-athlete/", "Long jumper."],
    ["/people/jane-minister/", "Minister"],
  ]);
});

it("tells namesakes apart where they stand beside each other in the names of a story", () => {
  const view = htmlView(pageAt(planned, "/stories/talks/"), planned);
  const terms = view?.kind === "story" ? view.names.flatMap((group) => group.terms) : [];
  expect(terms.map(({ href, note }) => [href, note]).sort()).toEqual([
    ["/people/jane-athlete/", "Long jumper."],
    ["/people/jane-minister/", "Minister"],
  ]);
});

it("says of an earlier part of a story in which variant of the language it is, where that is another", () => {
  const view = htmlView(pageAt(planned, "/2025/12/02/b/"), planned);
  const soFar = view?.kind === "article" ? view.story?.soFar : undefined;
  expect(soFar).toMatchObject([{ text: "A", language: "en-GB", direction: "ltr" }]);
});
