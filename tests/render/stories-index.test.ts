import { expect, it } from "vitest";
import type { StoriesView } from "../../src/render/overview-views.ts";
import { type EditionOptions, editionOf, pageAt } from "../support/edition.ts";
import { htmlView } from "../support/made.ts";
import { article, markdown } from "../support/newsroom.ts";

const part = (story: string, date: string, more: object = {}) =>
  article({ title: `${story} ${date}`, date, story, ...more });

const files = {
  "stories/dam.md": markdown({ name: "Dam", description: "Cracks were found." }),
  "stories/vote.md": markdown({ name: "Vote", ended: true }),
  "media/quay.jpg": "jpeg 1600 900",
  "articles/1.md": part("dam", "2025-11-01", { image: { src: "/media/quay.jpg", alt: "The quay" } }),
  "articles/2.md": part("dam", "2025-11-20"),
  "articles/3.md": part("Ferry", "2025-11-25"),
  "articles/4.md": part("vote", "2025-11-30"),
  "articles/5.md": part("Old bridge", "2025-03-01"),
};

function storiesOf(given: Readonly<Record<string, string>>, options: EditionOptions = {}): StoriesView {
  const planned = editionOf(given, options);
  const view = htmlView(pageAt(planned, "/stories/"), planned);
  if (view?.kind !== "stories") throw new Error("no stories");
  return view;
}

it("begins with the story of the newest article; those that ended, or of which nothing was heard for long, stand apart", () => {
  const { running, earlier } = storiesOf(files);
  expect(running.map(({ headline, published }) => `${headline}: ${published.text}`)).toEqual([
    "Ferry: 1 article, the newest on 25 November 2025",
    "Dam: 2 articles, the newest on 20 November 2025",
  ]);
  expect(earlier.map(({ text, countText }) => `${text}: ${countText}`)).toEqual([
    "Vote: 1 article, the newest on 30 November 2025",
    "Old bridge: 1 article, the newest on 1 March 2025",
  ]);
});

it("shows what a story is about, and the picture of its newest article that has one", () => {
  const dam = storiesOf(files).running[1];
  expect(dam?.standfirst).toBe("Cracks were found.");
  expect(dam?.image).toMatchObject({ alt: "The quay", src: expect.stringContaining("quay") });
});

it("tells the same on another day: long ago is counted from the newest article", () => {
  const later = storiesOf(files, { now: Date.parse("2029-01-01T00:00:00Z") });
  expect(later.running.map(({ headline }) => headline)).toEqual(["Ferry", "Dam"]);
});
