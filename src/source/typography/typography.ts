/** How the texts of a language are set. */
export interface Typography {
  /** Opening and closing double marks, opening and closing single ones. */
  readonly quotes: readonly [string, string, string, string];
  /** What a language with narrow spaces puts them at. */
  readonly spaces?: NarrowSpaces;
  /** Words that begin with an apostrophe, in lower case and without it. */
  readonly elided: ReadonlySet<string>;
}

/** The signs before which a space that somebody typed becomes a narrow one. Guillemets have it on their inner sides. */
export type NarrowSpaces = "; : ! ?" | ":";

const english = "“”‘’";

/**
 * The quotation marks of languages, by the first part of their tags or by a whole tag: double opening and closing,
 * single opening and closing. After CLDR 48 (`delimiters`), but for Spanish, Dutch, Norwegian and the Swiss, whose
 * newspapers have kept to other marks than CLDR, and for the inner marks of French.
 */
const marks: Readonly<Record<string, string>> = {
  en: english,
  fr: "«»“”",
  "fr-ch": "«»‹›",
  de: "„“‚‘",
  "de-ch": "«»‹›",
  "de-li": "«»‹›",
  rm: "«»‹›",
  lb: "„“‚‘",
  nl: "“”‘’",
  uk: "«»„“",
  ru: "«»„“",
  be: "«»„“",
  bg: "„“‚‘",
  mk: "„“‚‘",
  sr: "„”’’",
  hr: "„“‚‘",
  bs: "„”‘’",
  sl: "„“‚‘",
  cs: "„“‚‘",
  sk: "„“‚‘",
  pl: "„”«»",
  hu: "„”»«",
  ro: "„”«»",
  lt: "„“‚‘",
  lv: "“”‘’",
  et: "„“‚‘",
  fi: "””’’",
  sv: "””’’",
  da: "“”‘’",
  nb: "«»‘’",
  nn: "«»‘’",
  no: "«»‘’",
  is: "„“‚‘",
  ca: "«»“”",
  eu: "«»“”",
  gl: "“”‘’",
  it: "«»“”",
  el: "«»“”",
  sq: "“”‘’",
  tr: "“”‘’",
  az: "“”‘’",
  ka: "„“«»",
  hy: "«»‹›",
  kk: "«»“”",
  eo: "“”«»",
  he: "””’’",
  ar: "”“’‘",
  ur: "”“’‘",
  fa: "«»‹›",
};

/** Spanish and Portuguese have these marks at home, and those of English in America. */
const iberian = "«»“”";
const atHome: Readonly<Record<string, RegExp>> = { es: /^es(?:-(?:es|gq|ph))?$/, pt: /^pt-(?!br)/ };

/** Written with signs of their own, by a keyboard that has them: straight marks in them are meant. */
const leftAsWritten = new Set(["ja", "zh", "ko", "yue", "wuu", "nan", "lzh"]);

const narrow: Readonly<Record<string, NarrowSpaces>> = { fr: "; : ! ?", "fr-ca": ":" };

const elided: Readonly<Record<string, string>> = {
  en: "til tis tisn twas twasn twere twould em n",
  nl: "s t n k m r ns",
  fy: "s t n k m r",
  af: "n",
  de: "s n ne nen nem ner nes rein raus rauf rum runter rüber",
  it: "ndrangheta ndrine ndrina sto sta",
};

/**
 * How texts of a language (BCP 47) are set; undefined where they are left as they are written. A language that is not in
 * the table has the marks of English.
 */
export function typographyOf(language: string): Typography | undefined {
  const tag = language.toLowerCase();
  const [first = ""] = tag.split("-");
  if (leftAsWritten.has(first)) return undefined;
  const [open = "", close = "", innerOpen = "", innerClose = ""] = marksOf(tag, first);
  const spaces = narrow[tag] ?? narrow[first];
  return {
    quotes: [open, close, innerOpen, innerClose],
    elided: new Set((elided[first] ?? "").split(" ")),
    ...(spaces === undefined ? {} : { spaces }),
  };
}

/** The same for texts in many languages: of each language it is one object, which is cheap to know again. */
export class Typographies {
  readonly #known = new Map<string, Typography | undefined>();

  of(language: string): Typography | undefined {
    if (!this.#known.has(language)) this.#known.set(language, typographyOf(language));
    return this.#known.get(language);
  }
}

function marksOf(tag: string, first: string): string {
  if (atHome[first]?.test(tag)) return iberian;
  return marks[tag] ?? marks[first] ?? english;
}
