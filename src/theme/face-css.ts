import type { Face, FontFile } from "../model/face/face.ts";
import { isDark, type Palette } from "../model/face/palette.ts";

/** Type that machines have already. */
const usual = {
  serif: '"Iowan Old Style", "Palatino Linotype", Palatino, Charter, Georgia, "Noto Serif", serif',
  sans: 'system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif',
};

/**
 * What every style sheet of a site begins with: its colours and its type as variables. Layouts stand behind it, so that those of a newsroom can
 * say otherwise.
 */
export function faceCss({ light, dark, fonts, families }: Face): string {
  const day = `${variables(light)}--paper-by-day: ${light.paper};\n${typeVariables(families)}`;
  const shown = fonts.filter(({ isShown }) => isShown);
  return `${shown.map((font) => fontFace(font, shown)).join("")}:root {\n${day}}\n\n@media (prefers-color-scheme: dark) {\n:root {\n${variables(dark)}}\n}\n`;
}

/** Browsers draw their own parts (bars to scroll, controls of forms) to go with the paper. */
function variables(palette: Palette): string {
  const scheme = `color-scheme: ${isDark(palette.paper) ? "dark" : "light"};\n`;
  return (
    scheme +
    Object.entries(palette)
      .map(([name, colour]) => `--${name}: ${colour};\n`)
      .join("")
  );
}

function typeVariables({ text, headlines, labels }: Face["families"]): string {
  const before = (family: string | undefined): string => (family === undefined ? "" : `"${family}", `);
  const serif = `--serif: ${before(text)}${usual.serif};\n`;
  const headline = `--headlines: ${before(headlines)}var(--serif);\n`;
  return `${serif}${headline}--sans: ${before(labels)}${usual.sans};\n`;
}

/** https://www.w3.org/TR/css-fonts-4/#font-face-rule. Text is there at once in the type of the machine, and changes when the font is. */
function fontFace(font: FontFile, all: readonly FontFile[]): string {
  const { family, weight, style, address, characters } = font;
  const [least, most] = weight;
  const isPart = all.some(
    (other) =>
      other !== font &&
      other.family === family &&
      other.style === style &&
      other.weight.join() === weight.join(),
  );
  const lines = [
    `font-family: "${family}"`,
    `src: url("..${address}") format("woff2")`,
    `font-weight: ${least === most ? least : `${least} ${most}`}`,
    `font-style: ${style}`,
    "font-display: swap",
    // Of a family in parts, a browser loads those alone whose letters it meets.
    ...(isPart ? [`unicode-range: ${characters.map(range).join(", ")}`] : []),
  ];
  return `@font-face {\n${lines.map((line) => `${line};\n`).join("")}}\n\n`;
}

function range([first, last]: readonly [number, number]): string {
  const [from, to] = [first.toString(16), last.toString(16)];
  return first === last ? `U+${from}` : `U+${from}-${to}`;
}
