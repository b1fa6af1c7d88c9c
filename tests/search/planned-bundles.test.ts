import { expect, it } from "vitest";
import { type PlannedBundle, plannedBundles } from "../../src/search/planned-bundles.ts";
import { editionOf, settingsOf } from "../support/edition.ts";
import { article, markdown } from "../support/newsroom.ts";

const settings = settingsOf("search: true\n");
const files = {
  "people/ana.md": markdown({ name: "Ana Ilić" }),
  "articles/a.md": article({ title: "A", date: "2025-11-01", people: ["Ana Ilić"] }),
  "articles/b.md": article({ title: "B", date: "2025-12-01" }),
  "articles/c.md": article({ title: "C", date: "2024-12-31", people: ["Petro"] }),
  "articles/d.md": article({ title: "D", date: "2024-01-01", language: "fr" }),
};

function planned(changed: Readonly<Record<string, string>> = {}, with_ = settings): PlannedBundle[] {
  return plannedBundles(editionOf({ ...files, ...changed }, { settings: with_ }).edition, "reading");
}

const folders = (bundles: readonly PlannedBundle[]): string[] => bundles.map(({ folder }) => folder);

/** Which years would be indexed again. */
function again(changed: Readonly<Record<string, string>>): string[] {
  const before = folders(planned());
  return planned(changed)
    .filter(({ folder }) => !before.includes(folder))
    .map(({ name }) => name);
}

it("makes one bundle of each year of each paper, the newest first", () => {
  const bundles = planned();
  expect(
    bundles.map(({ name, paper, language, articles }) => [name, paper, language, articles.length]),
  ).toEqual([
    ["2025", "/", "en", 2],
    ["2024", "/", "en", 1],
    ["fr-2024", "/fr/", "fr", 1],
  ]);
  expect(folders(bundles)).toEqual(folders(planned()));
  for (const { folder, name } of bundles) expect(folder).toMatch(new RegExp(`^${name}-[0-9a-f]{12}$`));
});

it("indexes again only what changed", () => {
  expect(
    again({ "articles/a.md": article({ title: "A", date: "2025-11-01", people: ["Ana Ilić"] }, "Other.") }),
  ).toEqual(["2025"]);
  expect(again({ "articles/e.md": article({ title: "E", date: "2024-06-01" }) })).toEqual(["2024"]);
  expect(again({ "people/ana.md": markdown({ name: "Ana Ilić", aliases: ["Ана Илић"] }) })).toEqual(["2025"]);
  expect(again({ "people/ana.md": markdown({ name: "Ana Ilić", role: "Captain" }) })).toEqual([]);
  expect(again({ "articles/e.md": article({ title: "E", date: "2024-06-01", draft: true }) })).toEqual([]);
});

it("indexes all again where it is done otherwise", () => {
  const other = folders(planned({}, settingsOf("search: true\nsearchExcerpts: true\n")));
  expect(folders(planned()).filter((folder) => other.includes(folder))).toEqual([]);
});
