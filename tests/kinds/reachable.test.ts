import { describe, expect, it } from "vitest";
import { unreachable } from "../support/crawl.ts";
import { editionOf, settingsOf } from "../support/edition.ts";
import { article, markdown } from "../support/newsroom.ts";

/** Articles of several years, with all that has pages: names with and without records, stories, authors, corrections, languages. */
function newsroom(count: number): Record<string, string> {
  const files: Record<string, string> = {
    "stories/the-dam.md": markdown({ name: "The dam" }),
    "people/ana-ilic.md": markdown({ name: "Ana Ilić", aliases: ["Ана Илић"] }),
  };
  for (let number = 0; number < count; number += 1) {
    const day = new Date(Date.UTC(2020, 0, 1 + number * 6)).toISOString().slice(0, 10);
    files[`articles/${day}-story-${number}.md`] = article({
      title: `Story ${number}`,
      date: day,
      people: [`Person ${number % 23}`, "Ana Ilić"],
      parties: [`Party ${number % 7}`],
      authors: [`Author ${number % 5}`],
      ...(number % 4 === 0 ? { stories: ["The dam"] } : {}),
      ...(number % 3 === 0 ? { language: "fr" } : {}),
      ...(number % 9 === 0 ? { type: "sponsored" } : {}),
      ...(number % 2 === 0
        ? { corrections: [{ date: day, text: "It said the dam was new. It is old." }] }
        : {}),
    });
  }
  return files;
}

describe("every page is reached from the front page by following links", () => {
  it.each([0, 1, 3, 13, 150])("of %i articles", (count) => {
    const settings = settingsOf(
      "pageSize: 3\ntaxonomies: [people, places, topics, parties]\nrepublish: { licence: CC BY 4.0 }\n",
    );
    expect(unreachable(editionOf(newsroom(count), { settings }))).toEqual([]);
  });

  it.each([0, 30])("of %i articles, where the menu has nothing but a page of the newsroom’s own", (count) => {
    const settings = settingsOf(
      "pageSize: 3\nsearch: true\ntaxonomies: [people, parties]\nmenu: [{ label: About, url: /about/ }]\n",
    );
    const files = { ...newsroom(count), "pages/about.md": markdown({ title: "About" }) };
    expect(unreachable(editionOf(files, { settings }))).toEqual([]);
  });
});
