import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Article } from "../../model/content.ts";
import { digestOf } from "../../model/digest.ts";
import type { Face } from "../../model/face/face.ts";
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
  cardLook,
  headlineDrawing,
  headlineRoom,
  labelDrawing,
  logoSource,
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
  /** Empty where the fonts lack its letters, and on the card of the site itself. */
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
  /** True for the card of the site itself. */
  readonly isOfSite: boolean;
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
 * What the card of an article says, whose headline the fonts have (`card-address.ts`). Of other texts what they lack is left
 * out, and a day stands there in figures.
 */
export function shareCard(
  { title, language, labels, days, wordsDirection, site }: ShareCardFacts,
  face: Face,
): ShareCard {
  const firstDrawable = (texts: readonly string[]): string =>
    texts.map((text) => drawableText(text, face)).find((text) => text !== undefined) ?? "";
  return {
    headline: firstDrawable([title]),
    site: firstDrawable([site.title]),
    label: firstDrawable(labels),
    date: firstDrawable(days),
    language,
    direction: directionOf(language),
    siteDirection: directionOf(site.language),
    dateDirection: wordsDirection,
    isOfSite: false,
  };
}

/** What the card of the site itself says, which stands for its front page and its lists: its name and its host. */
export function siteCard({ title, url, language }: SiteCardFacts, face: Face): ShareCard {
  const direction = directionOf(language);
  return {
    headline: drawableText(title, face) ?? "",
    site: "",
    label: "",
    date: new URL(url).host,
    language,
    direction,
    siteDirection: direction,
    dateDirection: "ltr",
    isOfSite: true,
  };
}

/** Sizes of the headline in pixels: few, so that cards look alike. A headline of 300 characters has room in the smallest. */
const headlineSizes = [88, 76, 66, 57, 49, 42];
const siteSizes = [34, 28];
const labelSizes = [28, 24];
/** To be counted up where something that decides the pixels is neither in a drawing nor in the sizes. */
const revision = 1;

/** Stands for the pixels of a card: what it says, how it is set, and the library and the fonts that draw it. */
export function shareCardKey(card: ShareCard, face: Face): string {
  const { headline, site, label, date, language, direction, siteDirection, dateDirection, isOfSite } = card;
  return digestOf([
    ...[tools(), cardLookKey(face), headline, site, label, date, language],
    ...[direction, siteDirection, dateDirection, String(isOfSite)],
  ]);
}

/** Draws the card as PNG. `root` is the newsroom, absolute. */
export async function drawShareCard(
  said: ShareCard,
  { root, face }: { readonly root: string; readonly face: Face },
  engraver: Engraver,
): Promise<Uint8Array> {
  const card = { ...said, look: cardLook(face) };
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
  const logo = face.logo && [{ src: logoSource, data: readFileSync(join(root, face.logo.light.path)) }];
  return engraver.engrave(cardDrawing(set), { ...shareCardSize, format: "png", language }, logo);
}

/** Stands for how cards of a face look. Made of the drawing itself, so that no change of it can be forgotten. */
export function cardLookKey(face: Face): string {
  const known = lookKeys.get(face);
  if (known !== undefined) return known;
  const drawings = (["ltr", "rtl"] as const).flatMap((direction) =>
    [true, false].map((isOfSite) =>
      cardDrawing({
        ...{ headline: nothing, site: nothing, label: { text: "x", size: 0 }, date: "" },
        ...{ direction, siteDirection: direction, dateDirection: direction },
        ...{ look: cardLook(face), isOfSite },
      }),
    ),
  );
  const fonts = face.fonts.map(({ digest, family }) => `${digest} ${family}`);
  const key = digestOf([JSON.stringify(drawings), face.logo?.light.digest, ...fonts]);
  lookKeys.set(face, key);
  return key;
}

const nothing = { text: "", size: 0 };
const lookKeys = new WeakMap<Face, string>();

/** Stands for what draws cards, and for Dateline’s fonts. */
const tools = madeOnce((): string => {
  type Versions = Readonly<Record<string, string>>;
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(home, "package.json"), "utf8")) as {
    readonly dependencies: Versions;
    readonly devDependencies: Versions;
  };
  const tools = Object.entries({ ...dependencies, ...devDependencies }).filter(([name]) =>
    /^@takumi-rs\/|^@fontsource/.test(name),
  );
  const sizes = [headlineSizes, siteSizes, labelSizes, headlineRoom, shareCardSize];
  return digestOf([revision, JSON.stringify([sizes, tools])]);
});
