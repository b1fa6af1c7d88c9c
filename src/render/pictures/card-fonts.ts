import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { home } from "../../model/home.ts";

/** A family of type that cards are set in, and the parts of it that are used: each part is a file for some characters. */
interface Family {
  readonly name: string;
  readonly library: string;
  readonly axes: string;
  readonly parts: readonly string[];
}

/** In order of preference: a character is taken from the first family that has it. */
const families: readonly Family[] = [
  {
    name: "Source Serif 4",
    library: "source-serif-4",
    axes: "opsz",
    parts: ["latin", "latin-ext", "vietnamese", "cyrillic", "cyrillic-ext", "greek"],
  },
  { name: "Noto Naskh Arabic", library: "noto-naskh-arabic", axes: "wght", parts: ["arabic"] },
  { name: "Noto Serif Hebrew", library: "noto-serif-hebrew", axes: "wght", parts: ["hebrew"] },
];

/** The families as CSS names them. */
export const fontStack = families.map(({ name }) => `"${name}"`).join(", ");

/** Code points from the first to the last, both included. */
type Range = [first: number, last: number];

export interface CardFont {
  readonly name: string;
  /** WOFF2. */
  readonly data: Buffer;
  readonly unicodeRange: Range[];
}

/** The fonts of cards. They come with Dateline, so that a card looks the same on every machine. */
export function readCardFonts(): CardFont[] {
  return families.flatMap((family) =>
    partsOf(family).map(({ file, ranges }) => ({
      name: family.name,
      data: readFileSync(file),
      unicodeRange: ranges,
    })),
  );
}

let known: readonly Range[] | undefined;

/** True for a character (code point) that the fonts of cards have. */
export function isInCardFonts(character: number): boolean {
  known ??= families.flatMap((family) => partsOf(family).flatMap(({ ranges }) => ranges));
  return known.some(([first, last]) => first <= character && character <= last);
}

function partsOf({ library, axes, parts }: Family): { file: string; ranges: Range[] }[] {
  const name = `@fontsource-variable/${library}/package.json`;
  const folder = dirname(createRequire(join(home, "package.json")).resolve(name));
  const characters = JSON.parse(readFileSync(join(folder, "unicode.json"), "utf8")) as Record<string, string>;
  return parts.map((part) => ({
    file: join(folder, "files", `${library}-${part}-${axes}-normal.woff2`),
    ranges: (characters[part] ?? "").split(",").map(readRange),
  }));
}

/** `U+0370-0377` or `U+2116`, as CSS writes a `unicode-range`. */
function readRange(text: string): Range {
  const [first = "", last = first] = text.replace("U+", "").split("-");
  return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
}
