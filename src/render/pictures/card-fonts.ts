import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Face, Range } from "../../model/face/face.ts";
import { home } from "../../model/home.ts";
import { madeOnce } from "../../model/made-once.ts";
import { compareText } from "../../model/order.ts";
import { readFont } from "./font-file.ts";

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
  {
    name: "Noto Naskh Arabic",
    library: "noto-naskh-arabic",
    axes: "wght",
    parts: ["arabic"],
  },
  { name: "Noto Serif Hebrew", library: "noto-serif-hebrew", axes: "wght", parts: ["hebrew"] },
];

function filesOf({ library, axes, parts }: Family): readonly string[] {
  return parts.map((part) => `${library}-${part}-${axes}-normal.woff2`);
}

/** What the program is shipped with: files of a package of Fontsource each. */
export const fontFiles = families.map((family) => ({
  library: `@fontsource-variable/${family.library}`,
  files: filesOf(family),
}));

/**
 * The families of cards as CSS names them, in order of preference. That of the newsroom’s headlines comes first, and all others of
 * the newsroom last: they are there for what Dateline’s fonts lack.
 */
export function cardFamilies({ families: { text, headlines = text }, fonts }: Face): string {
  const theirs = [...new Set(fonts.map(({ family }) => family))].sort(compareText);
  const all = [
    ...(headlines === undefined ? [] : [headlines]),
    ...families.map(({ name }) => name),
    ...theirs,
  ];
  return [...new Set(all)].map((name) => `"${name}"`).join(", ");
}

/** A font to be registered with what draws. */
export interface CardFont {
  readonly name: string;
  /** WOFF2. */
  readonly data: Buffer;
  readonly unicodeRange: Range[];
}

/** Dateline’s fonts of cards. They come with it, so that a card looks the same on every machine. */
export const cardFonts = madeOnce((): readonly CardFont[] =>
  families.flatMap((family) =>
    filesOf(family).map((file): CardFont => {
      const data = readFileSync(join(home, "dist", "fonts", file));
      return { name: family.name, data, unicodeRange: [...readFont(data).characters] };
    }),
  ),
);

/** The characters that cards of a face can show. */
export class CardCharacters {
  static readonly #known = new WeakMap<readonly unknown[], CardCharacters>();
  /** A bit for each code point of Unicode. */
  readonly #bits = new Uint8Array(0x110000 / 8);

  private constructor(ranges: Iterable<readonly [number, number]>) {
    for (const [first, last] of ranges)
      for (let one = first; one <= Math.min(last, 0x10ffff); one++)
        this.#bits[one >> 3] = (this.#bits[one >> 3] ?? 0) | (1 << (one & 7));
  }

  /** Those of Dateline’s fonts and of the newsroom’s. */
  static of({ fonts }: Pick<Face, "fonts">): CardCharacters {
    const known = CardCharacters.#known.get(fonts);
    if (known !== undefined) return known;
    const ours = cardFonts().flatMap(({ unicodeRange }) => unicodeRange);
    const made = new CardCharacters([...ours, ...fonts.flatMap(({ characters }) => characters)]);
    CardCharacters.#known.set(fonts, made);
    return made;
  }

  /** True for a character (code point) that one of the fonts has. */
  has(character: number): boolean {
    return ((this.#bits[character >> 3] ?? 0) & (1 << (character & 7))) !== 0;
  }
}
