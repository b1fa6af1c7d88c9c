import { contrast, type Hex, inLightness, lightnessOf, mixed, readable } from "./colour.ts";

/** Every colour of the theme. */
export interface Palette {
  /** What is printed on. */
  readonly paper: Hex;
  /** Paper a little darker, for what is set apart. */
  readonly tint: Hex;
  /** Text. */
  readonly ink: Hex;
  /** Text that stands back: dates, captions. */
  readonly quiet: Hex;
  /** Lines. */
  readonly rule: Hex;
  /** The colour of the house: kickers, labels, what is pointed at. */
  readonly accent: Hex;
}

/** The colours of a site by day and by night. */
export interface Palettes {
  readonly light: Palette;
  readonly dark: Palette;
}

/** What a newsroom says of one of the two; all else follows from it. */
export type GivenColours = Partial<Pick<Palette, "paper" | "ink" | "accent">>;

/** The least contrast of text, https://www.w3.org/TR/WCAG22/#contrast-minimum. */
export const leastContrast = 4.5;

/** A newspaper on paper by day and by lamp at night. */
export const usualPalettes: Palettes = {
  light: {
    paper: "#fdfcf9",
    tint: "#f3f0e8",
    ink: "#1b1917",
    quiet: "#5d574f",
    rule: "#d8d2c6",
    accent: "#8f1d1d",
  },
  dark: {
    paper: "#161513",
    tint: "#211f1c",
    ink: "#ebe7df",
    quiet: "#aca599",
    rule: "#3b3732",
    accent: "#f0a192",
  },
};

/**
 * The palettes of what a newsroom gives. What it does not give can be read on what it gives; for the night everything follows
 * from the day, but for what is given for it. A paper that is dark by day is the same at night.
 */
export function palettesOf(day: GivenColours, night: GivenColours = {}): Palettes {
  if (day.paper !== undefined && isDark(day.paper))
    return { light: palette(usualPalettes.dark, day), dark: palette(usualPalettes.dark, night, day) };
  return {
    light: palette(usualPalettes.light, day),
    dark: palette(usualPalettes.dark, night, atNight(day)),
  };
}

/** True for a paper that light ink is read on. */
export function isDark(paper: Hex): boolean {
  return contrast(paper, "#ffffff") > contrast(paper, "#000000");
}

/** The same hues in the light of a lamp. */
function atNight({ paper, ink, accent }: GivenColours): GivenColours {
  const { dark } = usualPalettes;
  return {
    ...(paper && { paper: inLightness(paper, lightnessOf(dark.paper), 0.02) }),
    ...(ink && { ink: inLightness(ink, lightnessOf(dark.ink), 0.02) }),
    ...(accent && { accent: inLightness(accent, Math.max(lightnessOf(accent), lightnessOf(dark.accent))) }),
  };
}

/** What is given stands as it is; what is wished is moved until it can be read. */
function palette(usual: Palette, given: GivenColours, wished: GivenColours = {}): Palette {
  const paper = given.paper ?? wished.paper ?? usual.paper;
  const onPaper = (colour: Hex): Hex => readable(colour, [paper], leastContrast) ?? colour;
  const ink = given.ink ?? onPaper(wished.ink ?? usual.ink);
  const accent = given.accent ?? onPaper(wished.accent ?? usual.accent);
  // What cannot be read on paper, and stands as it is given, decides nothing.
  const isFaintOnTint =
    contrast(accent, paper) >= leastContrast && contrast(accent, usual.tint) < leastContrast;
  if (paper === usual.paper && ink === usual.ink)
    return { ...usual, accent, ...(isFaintOnTint && { tint: tintOf(paper, [ink, accent]) }) };
  const tint = tintOf(paper, [ink, accent]);
  return { paper, tint, ink, quiet: quietOf(ink, [paper, tint]), rule: mixed(ink, paper, 0.17), accent };
}

/** As far from the paper as what can be read on paper can be read on it too. */
function tintOf(paper: Hex, inks: readonly Hex[]): Hex {
  const [ink = paper] = inks;
  const shares = [0.045, 0.035, 0.025, 0.015];
  const tints = shares.map((share) => mixed(ink, paper, share));
  return tints.find((tint) => inks.every((one) => contrast(one, tint) >= leastContrast)) ?? paper;
}

/** Ink thinned as far as it can be read well. */
function quietOf(ink: Hex, grounds: readonly Hex[]): Hex {
  const shares = [0.7, 0.76, 0.82, 0.88, 0.94];
  const thinned = shares.map((share) => mixed(ink, grounds[0] ?? ink, share));
  return thinned.find((one) => grounds.every((ground) => contrast(one, ground) >= wellRead)) ?? ink;
}

const wellRead = 5.5;
