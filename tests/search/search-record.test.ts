import { expect, it } from "vitest";
import { textOfBody } from "../../src/model/html-text.ts";
import { searchRecord, searchRow } from "../../src/search/search-record.ts";
import { editionOf } from "../support/edition.ts";
import { article, markdown } from "../support/newsroom.ts";

const { edition, context } = editionOf({
  "people/olena.md": markdown({
    name: "Olena Petrenko",
    aliases: ["Олена Петренко"],
    names: { fr: "Olèna" },
  }),
  "articles/a.md": article(
    {
      title: "Harbour <b>open</b>",
      description: "At seven.",
      people: ["Олена Петренко"],
      topics: ["Weather"],
      type: "opinion",
    },
    "First *word*.\n\n- one & two\n- three[^1]\n\n[^1]: A note.",
  ),
});
const [only] = edition.articles;
if (only === undefined) throw new Error("there is no article");

it("holds the text without marks, the headline, every name in every spelling, and what it is filtered by", () => {
  expect(searchRecord(only, 3, "en", context.body(only.row))).toEqual({
    url: "/3/",
    language: "en",
    content: "At seven. First word. one & two three A note.",
    meta: { title: "Harbour <b>open</b>", names: "Olena Petrenko, Олена Петренко, Olèna, Weather" },
    filters: { people: ["olena"], topics: ["weather"], type: ["opinion"] },
  });
});

it("shows what a list shows, in the words of the paper", () => {
  const words = { day: (day: string) => `on ${day}`, label: () => "Opinion" };
  expect(searchRow(only, words)).toEqual([
    only.address,
    "Harbour <b>open</b>",
    "2025-12-01",
    "on 2025-12-01",
    "At seven.",
    "Opinion",
  ]);
  expect(searchRow(only, { ...words, label: () => undefined })).toHaveLength(5);
});

it("keeps words apart that stand in paragraphs of their own, and together those that are marked in part", () => {
  expect(
    textOfBody("<h2>One</h2><p>t<em>w</em>o</p><table><tr><td>3</td><td>4</td></tr></table>a<br>b"),
  ).toBe("One two 3 4 a b");
});
