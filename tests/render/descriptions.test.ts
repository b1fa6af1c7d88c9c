import { expect, it } from "vitest";
import { editionOf, settingsOf } from "../support/edition.ts";
import { htmlView } from "../support/made.ts";
import { article, markdown } from "../support/newsroom.ts";

const files = {
  "people/ana.md": markdown({ name: "Ana Lind", description: "Minister of Energy." }),
  "stories/talks.md": markdown({ name: "The talks" }),
  "pages/about.md": markdown({ title: "About" }, "We are **a newspaper** by the sea."),
  "pages/empty.md": markdown({ title: "Empty" }, ""),
  ...Object.fromEntries(
    ["en", "fr", "uk", "ar", "sv"].flatMap((language) =>
      [1, 2, 3, 4, 5].map((day) => [
        `articles/${language}-${day}.md`,
        article({
          title: `${language} ${day}`,
          date: `2025-12-0${day}`,
          language,
          people: ["Ana Lind", "Petro"],
          topics: ["Peace"],
          authors: ["Desk"],
          story: "talks",
          corrections: [{ date: "2025-12-05", text: `${language} ${day}` }],
        }),
      ]),
    ),
  ),
};

/** Every HTML page but redirects, with its head. */
function headsIn(language: string, yaml = "") {
  const planned = editionOf(files, {
    settings: settingsOf(`pageSize: 2\nlanguage: ${language}\n${yaml}`),
  });
  return planned.pages.flatMap((page) => {
    const head = htmlView(page, planned)?.head;
    return head === undefined
      ? []
      : [{ address: page.address, paper: page.paper.address, kind: page.subject.kind, head }];
  });
}

it.each(["en", "fr", "uk", "ar"])("every kind of page has a description of its own in %s", (language) => {
  const heads = headsIn(language);
  expect(new Set(heads.map(({ kind }) => kind)).size).toBe(15);
  expect(heads.filter(({ head }) => head.description.length < 5)).toEqual([]);
  const lists = heads.filter(({ kind }) => kind !== "article");
  const said = new Map<string, string>();
  for (const { address, paper, head } of lists) {
    // Where nobody has written the words of two languages yet, their papers speak alike.
    const described = `${paper} ${head.description}`;
    expect(`${address} says what ${said.get(described) ?? "none"} says`).toBe(
      `${address} says what none says`,
    );
    said.set(described, address);
  }
});

it("is what the newsroom wrote, where it wrote one", () => {
  const of = new Map(
    headsIn("en", "description: News of the harbour.\n").map((one) => [one.address, one.head.description]),
  );
  expect(of.get("/")).toBe("News of the harbour.");
  expect(of.get("/people/ana/")).toBe("Minister of Energy.");
  expect(of.get("/people/ana/1/")).toBe("Minister of Energy. Page 1, counted from the oldest.");
  expect(of.get("/about/")).toBe("We are a newspaper by the sea.");
  expect(of.get("/fr/")).toBe("Les articles de The Daily Test en français.");
  expect(of.get("/sv/")).toBe("The articles of The Daily Test in Svenska.");
  expect(of.get("/2025/12/")).toBe("What The Daily Test published in December 2025, day by day.");
});

it("with share cards, every page has a picture with its text alternative, that of its paper where it has none of its own", () => {
  for (const { address, paper, kind, head } of headsIn("en", "shareCards: true\n")) {
    const property = (name: string) => head.properties.find(([one]) => one === name)?.[1];
    const own = `https://example.org${kind === "article" ? address : paper}card.png`;
    expect(property("og:image")).toBe(own);
    expect(head.names).toContainEqual(["twitter:image:alt", property("og:image:alt")]);
    expect(head.names).toContainEqual(["twitter:card", "summary_large_image"]);
  }
  expect(headsIn("en").some(({ head }) => head.properties.some(([name]) => name === "og:image"))).toBe(false);
});
