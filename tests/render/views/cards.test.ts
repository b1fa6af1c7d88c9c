import { expect, it } from "vitest";
import { editionOf, pageAt } from "../../support/edition.ts";
import { htmlView } from "../../support/made.ts";
import { article } from "../../support/newsroom.ts";

it("says in a list why readers do not see an article yet", () => {
  const planned = editionOf(
    {
      "articles/a.md": article({ title: "A" }),
      "articles/b.md": article({ title: "B", draft: true }),
      "articles/c.md": article({ title: "C", embargo: "2026-12-01" }),
    },
    { drafts: true },
  );
  const view = htmlView(pageAt(planned, "/latest/"), planned);
  const cards = view?.kind === "list" ? view.cards : [];
  expect(Object.fromEntries(cards.map(({ headline, notice }) => [headline, notice]))).toEqual({
    A: undefined,
    B: "Draft: not published",
    C: "Under embargo: not published yet",
  });
});
