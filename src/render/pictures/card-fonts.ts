import { readFileSync } from "node:fs";
import { join } from "node:path";
import { home } from "../../model/home.ts";
import { fontCharacters, type Range } from "./font-characters.ts";

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

/** The families as CSS names them. */
export const fontStack = families.map(({ name }) => `"${name}"`).join(", ");

export interface CardFont {
  readonly name: string;
  /** WOFF2. */
  readonly data: Buffer;
  readonly unicodeRange: Range[];
}

/** The fonts of cards. They come with Dateline, so that a card looks the same on every machine. */
export const cardFonts = once((): readonly CardFont[] =>
  families.flatMap((family) =>
    filesOf(family).map((file): CardFont => {
      const data = readFileSync(join(home, "dist", "fonts", file));
      return { name: family.name, data, unicodeRange: fontCharacters(data) };
    }),
  ),
);

const characters = once(() => cardFonts().flatMap(({ unicodeRange }) => unicodeRange));

/** True for a character (code point) that the fonts of cards have. */
export function isInCardFonts(character: number): boolean {
  return characters().some(([first, last]) => first <= character && character <= last);
}

/** Makes something when it is first asked for. */
function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
