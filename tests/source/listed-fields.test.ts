import { expect, it } from "vitest";
import { standsAsBefore } from "../../src/edition/swap-row.ts";
import type { Article } from "../../src/model/content.ts";
import type { CardFacts, FeedArticleFacts, MentionFacts } from "../../src/render/facts.ts";
import { readOne } from "../support/edition.ts";
import { article } from "../support/newsroom.ts";

/** What lists, feeds without texts and the pages of other articles show of an article. */
type Listed = keyof (CardFacts["row"] & FeedArticleFacts["row"] & MentionFacts["row"]);

const first = {
  type: "sponsored",
  sponsor: { name: "Tours" },
  image: { src: "/media/a.svg", alt: "A", caption: "A", credit: "A", focus: [0.5, 0.5] },
};

/** How an editor changes each. A field that is shown anew has no line here, and the compiler asks for it. */
const edits: { readonly [Field in Listed]: readonly Readonly<Record<string, unknown>>[] } = {
  title: [{ title: "Another" }],
  summary: [{ description: "Another" }],
  date: [{ date: "2025-12-01T11:00" }],
  type: [{ type: "opinion", sponsor: undefined }],
  sponsor: [{ sponsor: { name: "Boats" } }],
  image: [
    { image: undefined },
    { image: { ...first.image, src: "/media/b.svg" } },
    { image: { ...first.image, alt: "B" } },
    { image: { ...first.image, caption: "B" } },
    { image: { ...first.image, credit: "B" } },
    { image: { ...first.image, focus: [0.5, 0.4] } },
    { image: { ...first.image, ai: "generated" } },
  ],
  ai: [{ ai: "assisted" }, { ai: "generated" }],
  language: [{ language: "fr" }],
  canonical: [{ canonical: "https://elsewhere.example/" }],
  shows: [{ text: '<video src="/media/a.mp4"></video>' }, { text: '<audio src="/media/a.mp3"></audio>' }],
};

/** `text` is what stands below the fields. */
function read({ text, ...fields }: Readonly<Record<string, unknown>>): Article {
  const body = typeof text === "string" ? text : undefined;
  const { row } = readOne("content/articles/a.md", article({ description: "D", ...first, ...fields }, body));
  if (row?.kind !== "article") throw new Error("not read");
  return row;
}

it.each(Object.entries(edits).flatMap(([field, all]) => all.map((edit) => [field, edit] as const)))(
  "an article whose %s changes is made again wherever it is listed",
  (_field, edit) => {
    const [before, after] = [read({}), read(edit)];
    expect(before.card === after.card && standsAsBefore(before, after)).toBe(false);
  },
);

it("an article is left alone where it is listed, if only its text changes", () => {
  const [before, after] = [read({}), read({ text: "Another **text**.", sources: [{ title: "S" }] })];
  expect(before.card === after.card && standsAsBefore(before, after)).toBe(true);
});
