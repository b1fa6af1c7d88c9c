import { expect, it } from "vitest";
import { editionOf, pageAt } from "../support/edition.ts";
import { htmlView } from "../support/made.ts";
import { article, markdown } from "../support/newsroom.ts";

const records = {
  "authors/ana.md": markdown({ name: "Ana Lind", aliases: ["A. Lind"], role: "Reporter" }),
  "authors/petro.md": markdown({ name: "Петро Марин", aliases: ["Petro Marin"] }),
};

/** The byline of an article of these fields, with links as `[text](href)`; its authors; what is wrong. */
function signed(fields: Readonly<Record<string, unknown>>, files: Record<string, string> = records) {
  const planned = editionOf({ ...files, "articles/a.md": article(fields) });
  const view = htmlView(pageAt(planned, "/2025/12/01/a/"), planned);
  const byline = view?.kind === "article" ? view.byline : [];
  return {
    byline: byline.map(({ text, href }) => (href === undefined ? text : `[${text}](${href})`)).join(""),
    authors: planned.edition.papers[0].groups
      .find(({ id }) => id === "authors")
      ?.terms.map(({ slug }) => slug),
    complaints: planned.complaints,
  };
}

it.each([
  ["ids", "Reported by {ana}, translated by {petro}"],
  ["names", "Reported by {Ana Lind}, translated by {Петро Марин}"],
  ["aliases", "Reported by {a lind}, translated by { Petro Marin }"],
])("puts linked names where tokens stand, given as %s, and counts them as authors", (_what, byline) => {
  for (const authors of [undefined, ["ana"], ["Ana Lind", "petro"]]) {
    expect(signed({ byline, authors })).toEqual({
      byline: "Reported by [Ana Lind](/authors/ana/), translated by [Петро Марин](/authors/petro/)",
      authors: ["ana", "petro"],
      complaints: [],
    });
  }
});

it("lists the article once on the page of an author whom only its byline names, with the author's role", () => {
  const planned = editionOf({
    ...records,
    "articles/a.md": article({ byline: "By {ana} and {ana}", authors: ["Petro Marin"] }),
  });
  const view = htmlView(pageAt(planned, "/authors/ana/"), planned);
  expect(view?.kind === "term" && [view.standfirst, view.first.length]).toEqual(["Reporter", 1]);
});

it("knows authors without a record who sign the article itself, and no others", () => {
  expect(signed({ byline: "By {Jo Roe}", authors: "Jo Roe" }, {})).toMatchObject({
    byline: "By [Jo Roe](/authors/jo-roe/)",
    complaints: [],
  });
  expect(signed({ byline: "By {jo-roe}", authors: "Jo Roe" }, {}).complaints).toEqual([]);
  const other = { "articles/b.md": article({ title: "B", authors: "Jo Roe", date: "2025-11-01" }) };
  expect(signed({ byline: "By {Jo Roe}" }, other).complaints).toHaveLength(1);
});

it("complains of a token that is nobody's, at the byline, and says who may be meant", () => {
  const { complaints, authors } = signed({ byline: "By {petrro} and {somebody else}", authors: "ana" });
  expect(complaints).toEqual([
    {
      code: "byline-unknown",
      at: { file: "content/articles/a.md", field: ["byline"] },
      message: "The byline names {petrro}, and there is no such author.",
      hint: "Did you mean {petro}?",
    },
    expect.objectContaining({ message: "The byline names {somebody else}, and there is no such author." }),
  ]);
  expect(authors).toEqual(["ana"]);
});

it.each(["By {ana", "By ana}", "By {} and { }", "By our own correspondent"])(
  "takes braces that hold no token for prose: %s",
  (byline) => {
    expect(signed({ byline })).toEqual({ byline, authors: [], complaints: [] });
  },
);

it("asks which of two authors of one name is meant, unless one of them signs the article", () => {
  const namesakes = {
    "authors/jo-one.md": markdown({ name: "Jo Roe", role: "Reporter" }),
    "authors/jo-two.md": markdown({ name: "Jo Roe", role: "Editor" }),
  };
  expect(signed({ byline: "By {Jo Roe}" }, namesakes).complaints.map(({ code }) => code)).toEqual([
    "name-ambiguous",
  ]);
  expect(signed({ byline: "By {Jo Roe}", authors: "jo-two" }, namesakes)).toMatchObject({
    byline: "By [Jo Roe](/authors/jo-two/)",
    complaints: [],
  });
});
