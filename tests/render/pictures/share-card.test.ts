import { describe, expect, it } from "vitest";
import { type Face, usualFace } from "../../../src/model/face/face.ts";
import { palettesOf } from "../../../src/model/face/palette.ts";
import { Engraver } from "../../../src/render/pictures/engraver.ts";
import {
  drawShareCard,
  shareCard,
  shareCardFacts,
  shareCardKey,
} from "../../../src/render/pictures/share-card.ts";
import { wordsOf } from "../../../src/render/words/languages.ts";
import { editionOf, settingsOf } from "../../support/edition.ts";
import { article } from "../../support/newsroom.ts";
import { inkIn, readPng } from "../../support/pixels.ts";

const engraver = await Engraver.open();

/** What the card of an article with some fields says. */
function cardOf(fields: Readonly<Record<string, unknown>>, yaml = "") {
  const settings = settingsOf(yaml);
  const [one] = editionOf({ "articles/a.md": article(fields) }, { settings }).edition.articles;
  if (one === undefined) throw new Error("there is no article");
  return shareCard(shareCardFacts(one.row, settings, wordsOf(settings.language)), usualFace);
}

const keyOf = (fields: Readonly<Record<string, unknown>>, face: Face = usualFace) =>
  shareCardKey(cardOf(fields), face);

async function drawn(fields: Readonly<Record<string, unknown>>, face: Face = usualFace) {
  const bytes = Buffer.from(await drawShareCard(cardOf(fields), { root: "/", face }, engraver));
  return { bytes, pixels: readPng(bytes) };
}

/** The band between the name and the date, where the headline stands. */
const middle = { top: 150, bottom: 530 };

const long = "Ministers meet in Paris to speak of gas, grain and the price of bread ".repeat(5).slice(0, 300);
const longArabic = "زيلينسكي يصل إلى باريس لإجراء محادثات مع ماكرون بشأن خطة السلام ".repeat(5).slice(0, 300);

describe("what a share card says", () => {
  it("is the headline, the publication and the day", () => {
    expect(cardOf({ title: "Ministers meet" })).toMatchObject({
      headline: "Ministers meet",
      site: "The Daily Test",
      date: "1 December 2025",
      direction: "ltr",
    });
  });

  it("runs as the language of the article does", () => {
    expect(cardOf({ title: "שלום", language: "he" })).toMatchObject({
      direction: "rtl",
      siteDirection: "ltr",
    });
  });

  it("leaves out the name of a publication whose letters no font has, and never says an address for it", () => {
    const [one] = editionOf({ "articles/a.md": article() }).edition.articles;
    if (one === undefined) throw new Error("there is no article");
    const site = { ...settingsOf(), title: "日报" };
    expect(shareCard(shareCardFacts(one.row, site, wordsOf("en")), usualFace)).toMatchObject({ site: "" });
  });

  it("has a key of its own, whatever else of the article changes", () => {
    const key = keyOf({ title: "One" });
    expect(keyOf({ title: "One", topics: ["Peace"], standfirst: "More of it." })).toBe(key);
    for (const fields of [
      { title: "Two" },
      { title: "One", date: "2025-12-02" },
      { title: "One", language: "fr" },
    ])
      expect(keyOf(fields)).not.toBe(key);
    expect(keyOf({ title: "One" }, { ...usualFace, ...palettesOf({ accent: "#005689" }) })).not.toBe(key);
  });
});

describe("a share card", () => {
  it("has the colours of the paper", async () => {
    const face = { ...usualFace, ...palettesOf({ paper: "#fff1e5", accent: "#990f3d" }) };
    const { pixels } = await drawn({ title: "Ministers meet" }, face);
    expect(pixels.at(0, 0)).toBe("#fff1e5ff");
    expect(pixels.at(140, 64)).toBe("#990f3dff");
  });

  it("is a picture of 1200 × 630 pixels with an accent, the name above, the headline in the middle and the date below", async () => {
    const { pixels } = await drawn({ title: "Ministers meet" });
    expect([pixels.width, pixels.height]).toEqual([1200, 630]);
    expect(pixels.at(0, 0)).toBe("#fdfcf9ff");
    expect(pixels.at(140, 64)).toBe("#8f1d1dff");
    expect(inkIn(pixels, { top: 75, bottom: 150 })?.left).toBeLessThan(90);
    expect(inkIn(pixels, middle)?.left).toBeLessThan(90);
    expect(inkIn(pixels, { top: 530 })?.left).toBeLessThan(90);
  });

  it("begins on the right where the headline does", async () => {
    const { pixels } = await drawn({ title: "زيلينسكي يصل إلى باريس", language: "ar" });
    for (const band of [{ bottom: 75 }, { top: 75, bottom: 150 }, middle, { top: 530 }]) {
      expect(inkIn(pixels, band)?.right).toBeGreaterThan(1110);
      expect(inkIn(pixels, band)?.left).toBeGreaterThan(300);
    }
  });

  it("joins Arabic letters: a word is narrower than its letters apart", async () => {
    const width = async (title: string) => {
      const ink = inkIn((await drawn({ title, language: "ar" })).pixels, middle);
      return ink === undefined ? 0 : ink.right - ink.left;
    };
    const apart = [..."سلسبيل"].join("\u200c");
    expect(await width("سلسبيل")).toBeLessThan((await width(apart)) * 0.8);
  });

  it.each([
    ["Cyrillic", "Зеленський прибув до Парижа"],
    ["Greek", "Ο Ζελένσκι έφτασε στο Παρίσι"],
    ["Hebrew", "זלנסקי הגיע לפריז"],
    ["accents", "Łódź, Győr, İstanbul, Việt"],
    ["emoji", "Fire 🔥 and flags 🇺🇦"],
    ["two directions", "Al Jazeera (الجزيرة) says שלום"],
    ["one letter", "I"],
    ["300 characters", long],
    ["300 characters in Arabic", longArabic],
    ["300 wide characters", "WWW ЩЩЩ ".repeat(40).slice(0, 299)],
    ["one long word", "x".repeat(300)],
    ["markup", '<script>"&amp;"</script> {{ 1 }} `x`'],
  ])("keeps its margins with %s", async (_what, title) => {
    const { pixels } = await drawn({ title });
    const ink = inkIn(pixels, middle);
    expect(ink).toBeDefined();
    // Letters may lean a little over the edge of the line.
    expect(inkIn(pixels, { right: 70 })).toBeUndefined();
    expect(inkIn(pixels, { left: 1130 })).toBeUndefined();
    // Between the headline and what stands above and below is a clear line.
    expect(inkIn(pixels, { top: 142, bottom: 146 })).toBeUndefined();
    expect(inkIn(pixels, { top: 528, bottom: 532 })).toBeUndefined();
  });

  it("is the same bytes each time, and others for another headline", async () => {
    const titles = [long, "One", "Зеленський", "שלום"];
    const each = async () =>
      (await Promise.all(titles.map((title) => drawn({ title })))).map(({ bytes }) => bytes);
    const first = await each();
    expect(await each()).toEqual(first);
    expect(new Set(first.map((bytes) => bytes.toString("latin1"))).size).toBe(titles.length);
  });
});
