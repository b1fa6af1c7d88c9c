import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Article } from "../../model/content.ts";
import { digestOf } from "../../model/digest.ts";
import { home } from "../../model/home.ts";
import { madeOnce } from "../../model/made-once.ts";
import { dayOf } from "../../model/moment.ts";
import type { Settings } from "../../model/settings.ts";
import type { Partly } from "../../model/whole.ts";
import type { Direction } from "../direction.ts";
import { directionOf } from "../direction.ts";
import { labelOf } from "../labels.ts";
import type { Words } from "../words.ts";
import {
  cardDrawing,
  headlineDrawing,
  headlineRoom,
  labelDrawing,
  type SetCard,
  shareCardSize,
  siteDrawing,
} from "./card-drawing.ts";
import { drawableText } from "./card-text.ts";
import type { Engraver } from "./engraver.ts";
import { fitText } from "./fit-text.ts";

/** All that a share card says. */
export interface ShareCard {
  readonly headline: string;
  /** Empty where it stands in the headline’s place. */
  readonly site: string;
  /** What kind of piece it is, and who paid for it; empty for plain news. In the language of the date. */
  readonly label: string;
  /** The day; of the site itself, its host. */
  readonly date: string;
  /** BCP 47, of the headline. */
  readonly language: string;
  readonly direction: Direction;
  readonly siteDirection: Direction;
  readonly dateDirection: Direction;
}

/** The site, as cards say it. */
export type SiteCardFacts = Pick<Settings, "title" | "language" | "url">;

/** The card of an article: its headline, and what is said of it in the words of its language. */
export interface ShareCardFacts {
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  /** What kind of piece it is, the best wording first: a sponsor may have a name that cannot be drawn. */
  readonly labels: readonly string[];
  /** The day in words, and as `2025-12-01`. */
  readonly days: readonly string[];
  readonly wordsDirection: Direction;
  readonly site: SiteCardFacts;
}

/** What the card of an article is made of; the words are those of its language. */
export function shareCardFacts(
  {
    title,
    date,
    type,
    sponsor,
    ai,
    language,
  }: Partly<Pick<Article, "title" | "date" | "type" | "language" | "sponsor" | "ai">>,
  site: SiteCardFacts,
  words: Words,
): ShareCardFacts {
  const day = dayOf(date);
  return {
    title,
    language: language ?? site.language,
    labels: [labelOf({ type, sponsor, ai }, words) ?? "", labelOf({ type, ai }, words) ?? ""],
    days: [words.day(day), day],
    wordsDirection: words.direction,
    site,
  };
}

/**
 * What the card of an article says. Where the headline has letters that the fonts lack, the publication’s name stands
 * in its place, and where that has too, its host; a label is left out, and a day stands there in figures.
 */
export function shareCard({
  title,
  language,
  labels,
  days,
  wordsDirection,
  site,
}: ShareCardFacts): ShareCard {
  const name = drawableText(site.title) ?? new URL(site.url).host;
  const headline = drawableText(title);
  const siteDirection = directionOf(site.language);
  return {
    headline: headline ?? name,
    site: headline === undefined ? "" : name,
    label: firstDrawable(labels),
    date: firstDrawable(days),
    language,
    direction: headline === undefined ? siteDirection : directionOf(language),
    siteDirection,
    dateDirection: wordsDirection,
  };
}

function firstDrawable(texts: readonly string[]): string {
  return texts.map(drawableText).find((text) => text !== undefined) ?? "";
}

/** What the card of the site itself says, which stands for its front page and its lists: its name and its host. */
export function siteCard({ title, url, language }: SiteCardFacts): ShareCard {
  const { host } = new URL(url);
  const name = drawableText(title);
  const direction = name === undefined ? "ltr" : directionOf(language);
  return {
    headline: name ?? host,
    site: "",
    label: "",
    date: name === undefined ? "" : host,
    language,
    direction,
    siteDirection: direction,
    dateDirection: "ltr",
  };
}

/** Sizes of the headline in pixels: few, so that cards look alike. A headline of 300 characters has room in the smallest. */
const headlineSizes = [88, 76, 66, 57, 49, 42];
const siteSizes = [34, 28];
const labelSizes = [28, 24];
/** To be counted up where something that decides the pixels is neither in a drawing nor in the sizes. */
const revision = 1;

/** Stands for the pixels of a card: what it says, how it is set, and the library and the fonts that draw it. */
export function shareCardKey(card: ShareCard): string {
  const { headline, site, label, date, language, direction, siteDirection, dateDirection } = card;
  return digestOf([look(), headline, site, label, date, language, direction, siteDirection, dateDirection]);
}

/** Draws the card as PNG. */
export async function drawShareCard(card: ShareCard, engraver: Engraver): Promise<Uint8Array> {
  const { language } = card;
  const { width } = headlineRoom;
  const headline = await fitText(card.headline, headlineSizes, async (fitted) => {
    const drawing = headlineDrawing(card, fitted);
    return (await engraver.heightOf(drawing, width, language)) <= headlineRoom.height;
  });
  const site = await fitText(card.site, siteSizes, async (fitted) => {
    // A second line would be more than half as high again.
    return (await engraver.heightOf(siteDrawing(card, fitted), width, language)) < fitted.size * 2;
  });
  const label = await fitText(card.label, labelSizes, async (fitted) => {
    return (await engraver.heightOf(labelDrawing(card, fitted), width, language)) < fitted.size * 2;
  });
  const set: SetCard = { ...card, headline, site, label };
  return engraver.engrave(cardDrawing(set), { ...shareCardSize, format: "png", language });
}

/** Stands for how cards look. Made of the drawing itself, so that no change of it can be forgotten. */
const look = madeOnce((): string => {
  const drawings = (["ltr", "rtl"] as const).map((direction) =>
    cardDrawing({
      headline: { text: "", size: 0 },
      site: { text: "", size: 0 },
      label: { text: "x", size: 0 },
      date: "",
      direction,
      siteDirection: direction,
      dateDirection: direction,
    }),
  );
  type Versions = Readonly<Record<string, string>>;
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(home, "package.json"), "utf8")) as {
    readonly dependencies: Versions;
    readonly devDependencies: Versions;
  };
  const tools = Object.entries({ ...dependencies, ...devDependencies }).filter(([name]) =>
    /^@takumi-rs\/|^@fontsource/.test(name),
  );
  const sizes = [headlineSizes, siteSizes, labelSizes, headlineRoom, shareCardSize];
  return digestOf([revision, JSON.stringify([drawings, sizes, tools])]);
});
