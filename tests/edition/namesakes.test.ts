import { expect, it } from "vitest";
import { checkNames } from "../../src/check/names/check-names.ts";
import { editionOf, pageAt } from "../support/edition.ts";
import { htmlView } from "../support/made.ts";
import { article, markdown } from "../support/newsroom.ts";

const namesakes = {
  "people/jane-doe-minister.md": markdown({ name: "Jane Doe", role: "Minister of Energy" }),
  "people/jane-doe-athlete.md": markdown({ name: "Jane Doe", description: "Long jumper." }),
};

it("lets two people of one name live side by side, chosen by the id of the record", () => {
  const planned = editionOf({
    ...namesakes,
    "articles/a.md": article({ people: ["jane-doe-athlete"] }),
    "articles/b.md": article({ people: ["jane-doe-minister", "jane-doe-athlete"], date: "2025-12-02" }),
  });
  expect([...planned.complaints, ...checkNames(planned)]).toEqual([]);
  expect(
    planned.edition.papers[0].groups[0]?.terms.map(({ address, articles }) => [address, articles.length]),
  ).toEqual([
    ["/people/jane-doe-athlete/", 2],
    ["/people/jane-doe-minister/", 1],
  ]);
  const standfirsts = ["athlete", "minister"].map((who) => {
    const view = htmlView(pageAt(planned, `/people/jane-doe-${who}/`), planned);
    return view?.kind === "term" && [view.heading, view.standfirst];
  });
  expect(standfirsts).toEqual([
    ["Jane Doe", "Long jumper."],
    ["Jane Doe", "Minister of Energy"],
  ]);
});

it("asks which of two people of one name is meant, in every article that does not say", () => {
  const { complaints } = editionOf({
    ...namesakes,
    "articles/a.md": article({ people: ["Ana", "Jane Doe"] }),
    "articles/b.md": article({ people: ["jane doe"], date: "2025-12-02" }),
    "articles/c.md": article({ people: ["Jane Doe"], draft: true }),
  });
  expect(complaints).toEqual([
    {
      code: "name-ambiguous",
      at: { file: "content/articles/a.md", field: ["people", 1] },
      related: { file: "content/people/jane-doe-athlete.md", field: ["name"] },
      message:
        "“Jane Doe” is the name of content/people/jane-doe-athlete.md and content/people/jane-doe-minister.md.",
      hint: "Write `jane-doe-athlete` or `jane-doe-minister`.",
    },
    expect.objectContaining({ at: { file: "content/articles/b.md", field: ["people", 0] } }),
  ]);
});

it("knows one of two by an id that is the very name", () => {
  const { edition, complaints } = editionOf({
    "people/jane-doe.md": markdown({ name: "Jane Doe" }),
    "people/jane-doe-2.md": markdown({ name: "Jane Doe" }),
    "articles/a.md": article({ people: ["jane-doe"] }),
    "articles/b.md": article({ people: ["Jane Doe"], date: "2025-12-02" }),
  });
  expect(edition.articles[1]?.terms[0]?.map(({ address }) => address)).toEqual(["/people/jane-doe/"]);
  expect(complaints.map(({ code, at }) => [code, at.file])).toEqual([
    ["name-ambiguous", "content/articles/b.md"],
  ]);
});

it("warns where nothing tells two people of one name apart", () => {
  const planned = editionOf({
    "people/a.md": markdown({ name: "Jane Doe" }),
    "people/b.md": markdown({ name: "JANE DOE" }),
  });
  expect(checkNames(planned)).toEqual([
    expect.objectContaining({
      code: "name-shared",
      at: { file: "content/people/b.md", field: ["name"] },
      related: { file: "content/people/a.md", field: ["name"] },
    }),
  ]);
});

it.each([
  ["an alias of both", { name: "A B", aliases: ["J. Doe"] }, { name: "C D", aliases: ["j doe"] }],
  ["an alias that is the other’s name", { name: "Jane Doe" }, { name: "Jane M. Doe", aliases: ["Jane Doe"] }],
  ["an alias that is the other’s id", { name: "Jane Doe" }, { name: "Someone", aliases: ["one"] }],
  ["a name that is the other’s id", { name: "Jane Doe" }, { name: "One" }],
  ["an alias that namesakes share", { name: "X Y", aliases: ["Z"] }, { name: "X Y", aliases: ["Z"] }],
])("is not for names beside the name: %s", (_what, one, two) => {
  const { complaints } = editionOf({ "people/one.md": markdown(one), "people/two.md": markdown(two) });
  expect(complaints.map(({ code, at, related }) => [code, at.file, related?.file])).toEqual([
    ["name-claimed", "content/people/two.md", "content/people/one.md"],
  ]);
});

it("is not for two files of one id", () => {
  const { complaints } = editionOf({
    "people/a/jane-doe.md": markdown({ name: "Jane Doe" }),
    "people/b/jane-doe.md": markdown({ name: "Jane Doe" }),
  });
  expect(complaints.map(({ code, at }) => [code, at.file])).toEqual([
    ["name-claimed", "content/people/b/jane-doe.md"],
  ]);
});

it("tells namesakes apart where they are named in a list", () => {
  const planned = editionOf({
    ...namesakes,
    "people/bo.md": markdown({ name: "Bo", role: "Coach" }),
    "stories/race.md": markdown({ name: "The race" }),
    "articles/a.md": article({
      people: ["jane-doe-athlete", "jane-doe-minister", "Bo"],
      places: ["Paris"],
      story: "race",
    }),
  });
  const listed = [
    ["Bo", undefined],
    ["Jane Doe", "Long jumper."],
    ["Jane Doe", "Minister of Energy"],
  ];
  const place = htmlView(pageAt(planned, "/places/paris/"), planned);
  const company = place?.kind === "term" ? (place.company?.groups[0]?.terms ?? []) : [];
  expect(company.map(({ text, note }) => [text, note])).toEqual(listed);
  const story = htmlView(pageAt(planned, "/stories/race/"), planned);
  const names = story?.kind === "story" ? (story.names[0]?.terms ?? []) : [];
  expect(names.map(({ text, note }) => [text, note])).toEqual(listed);
});
