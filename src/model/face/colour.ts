import {
  clampChroma,
  formatHex,
  modeHsl,
  modeHwb,
  modeLab,
  modeLch,
  modeLrgb,
  modeOklab,
  modeOklch,
  modeRgb,
  parse,
  useMode,
  wcagContrast,
} from "culori/fn";

useMode(modeRgb);
const toOklch = useMode(modeOklch);
for (const mode of [modeHsl, modeHwb, modeLab, modeLch, modeLrgb, modeOklab]) useMode(mode);

/** A colour as CSS writes it with six digits: `#8f1d1d`. */
export type Hex = `#${string}`;

export interface ReadColour {
  /** What is behind it left out. */
  readonly hex: Hex;
  /** From 0, nothing to be seen of it, to 1. */
  readonly alpha: number;
}

/**
 * A colour in any way of CSS Color 4 (https://www.w3.org/TR/css-color-4/): a name, three, four, six or eight digits, with or
 * without `#`, `rgb()`, `hsl()`, `hwb()`, `lab()`, `lch()`, `oklab()`, `oklch()`. What screens in general cannot show becomes the nearest that they
 * can, of the same lightness and hue. Undefined for what is no colour.
 */
export function readColour(text: string): ReadColour | undefined {
  const colour = parse(text.trim().toLowerCase());
  if (colour === undefined) return undefined;
  const hex = formatHex(colour.mode === "rgb" ? colour : clampChroma(colour, "oklch"));
  return hex === undefined ? undefined : { hex: hex as Hex, alpha: colour.alpha ?? 1 };
}

/** The contrast of two colours, from 1 to 21, https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio. */
export function contrast(one: Hex, other: Hex): number {
  return wcagContrast(one, other);
}

/** One colour over another: `share` of it, from 0 to 1, as a screen lays a veil over what is behind. */
export function mixed(over: Hex, under: Hex, share: number): Hex {
  const [front, back] = [over, under].map((hex) =>
    [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)),
  );
  const parts = (front ?? []).map((value, at) =>
    Math.round(value * share + (back?.[at] ?? 0) * (1 - share))
      .toString(16)
      .padStart(2, "0"),
  );
  return `#${parts.join("")}`;
}

/** The same hue, as light as is said (from 0 to 1), with no more than so much colour in it (as OKLCH counts chroma). */
export function inLightness(hex: Hex, lightness: number, mostChroma = 1): Hex {
  const { h, c = 0 } = toOklch(hex) ?? {};
  const colour = { mode: "oklch" as const, l: lightness, c: Math.min(c, mostChroma), h: h ?? 0 };
  return formatHex(clampChroma(colour, "oklch")) as Hex;
}

/** Lightness as OKLCH has it, from 0 for black to 1 for white. */
export function lightnessOf(hex: Hex): number {
  return toOklch(hex)?.l ?? 0;
}

/**
 * The colour nearest in lightness that has at least so much contrast to each of some grounds, and the same hue; the colour itself where
 * it has. Black and white are tried last: on any one ground one of them has 4.5 and more. Undefined where nothing has.
 */
export function readable(hex: Hex, grounds: readonly Hex[], least: number): Hex | undefined {
  const passes = (one: Hex): boolean => grounds.every((ground) => contrast(one, ground) >= least);
  if (passes(hex)) return hex;
  const begin = Math.round(lightnessOf(hex) * steps);
  for (let away = 1; away <= steps; away++)
    for (const step of [begin - away, begin + away]) {
      if (step < 0 || step > steps) continue;
      const one = inLightness(hex, step / steps);
      if (passes(one)) return one;
    }
  return undefined;
}

const steps = 200;
