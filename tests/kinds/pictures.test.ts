import { expect, it } from "vitest";
import { isMade, isText, pictureOf, textOf } from "../../src/kinds/make.ts";
import { outputFile, type Page } from "../../src/pages/page.ts";
import { digestOfEdition } from "../../src/publish/edition-list.ts";
import { shareCard, shareCardFacts, shareCardKey, siteCard } from "../../src/render/pictures/share-card.ts";
import { wordsOf } from "../../src/render/words/languages.ts";
import { editionOf, pageAt, settingsOf } from "../support/edition.ts";
import { article } from "../support/newsroom.ts";

const settings = settingsOf("shareCards: true\nlanguage: fr\n");
const easel = { root: "/", settings, drawing: { cards: "", icons: "", photographs: "" } };
const { face } = settings;
const files = {
  "articles/a.md": article({ title: "A", type: "sponsored", sponsor: { name: "Tours" } }),
  "articles/b.md": article({ title: "B", language: "uk", type: "opinion" }),
};
const { pages, facts, context, edition } = editionOf(files, { settings });

it.each(edition.articles.map((one) => [one.row.title, one] as const))(
  "shows on the card of %s what the card of its row says, in its language",
  (_title, { row, address }) => {
    const { key } = pictureOf(facts.of(pageAt({ pages }, `${address}card.png`)), easel);
    expect(key).toBe(
      shareCardKey(shareCard(shareCardFacts(row, settings, wordsOf(row.language ?? "fr")), face), face),
    );
  },
);

it("shows on the card of the site what its settings say", () => {
  const card = pages.find(({ subject }) => subject.kind === "site-card");
  expect(card && pictureOf(facts.of(card), easel).key).toBe(shareCardKey(siteCard(settings, face), face));
});

it("takes no page for a picture, and no picture for a text", () => {
  const theme = { renderPage: () => "" };
  expect(() => pictureOf(facts.of(pageAt({ pages }, "/")), easel)).toThrow("/ is no picture");
  const card = pageAt({ pages }, "/2025/12/01/a/card.png");
  expect(() => textOf(facts.of(card), context, theme)).toThrow("is no text");
  expect(textOf(facts.of(pageAt({ pages }, "/robots.txt")), context, theme)).toMatch(/^User-agent/);
});

it("leaves each picture that is drawn out of the digest of an edition, which knows files by their names alone, and no text", () => {
  const counts = ({ address }: Page): boolean =>
    digestOfEdition(new Map([[outputFile(address), "0"]])) !== digestOfEdition(new Map());
  const drawn = pages.filter((page) => isMade(page, "picture"));
  expect(drawn.length).toBeGreaterThan(4);
  expect(drawn.filter(counts)).toEqual([]);
  expect(pages.filter(isText).filter((page) => !counts(page))).toEqual([]);
});
