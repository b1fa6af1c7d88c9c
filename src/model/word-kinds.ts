/**
 * What a placeholder stands for, by its name; a name that is not here stands for a text. Numbers are worded as the
 * language groups its digits, `articles` as “12 articles”, and dates (`2025-12-01`, `2025-12`) as the language writes them.
 */
interface Values {
  readonly count: number;
  readonly articles: number;
  readonly number: number;
  readonly page: number;
  readonly part: number;
  readonly total: number;
  readonly degrees: number;
}

type ValueOf<Name> = Name extends keyof Values ? Values[Name] : string;

/** What is put into a text for each of its placeholders, in their order. */
export type ValuesOf<Names extends readonly string[]> = {
  [At in keyof Names]: ValueOf<Names[At]>;
};

/** A word or a sentence, said with something in the place of each placeholder. */
export interface Text<Names extends readonly string[] = readonly string[]> {
  readonly kind: "text";
  /** What it is for, to those who word it. */
  readonly meaning: string;
  readonly places: Names;
}

/** A text that depends on a number, in as many forms as the language has; its first placeholder is `count`. */
export interface Counted {
  readonly kind: "counted";
  readonly meaning: string;
  readonly places: readonly ["count"];
}

/** How something is put together that is not said as it is: a date, a list of names. */
export interface Pattern {
  readonly kind: "pattern";
  readonly meaning: string;
  readonly places: readonly string[];
  /** Those without which something would be lost. */
  readonly needed: readonly string[];
}

/** So many words, in their order. */
export interface List {
  readonly kind: "list";
  readonly meaning: string;
  readonly length: number;
  /** Where it is missing, another list stands in. */
  readonly optional: boolean;
}

/** A whole number. */
export interface Figure {
  readonly kind: "figure";
  readonly meaning: string;
  readonly least: number;
  readonly most: number;
}

export type WordKind = Text | Counted | Pattern | List | Figure;

/** Forms of a text by the plural categories of CLDR (https://cldr.unicode.org/index/cldr-spec/plural-rules). */
export const pluralCategories = ["zero", "one", "two", "few", "many", "other"] as const;
export type PluralCategory = (typeof pluralCategories)[number];

/** The forms that a language has for whole numbers. `other` stands for those that are not there. */
export type Forms = Readonly<Partial<Record<PluralCategory, string>>> & { readonly other: string };

/** A wording as it is written down. */
export type Written<Kind> = Kind extends Text | Pattern
  ? string
  : Kind extends Counted
    ? Forms
    : Kind extends List
      ? readonly string[]
      : Kind extends Figure
        ? number
        : never;

export function text<const Names extends readonly string[]>(meaning: string, ...places: Names): Text<Names> {
  return { kind: "text", meaning, places };
}

export function counted(meaning: string): Counted {
  return { kind: "counted", meaning, places: ["count"] };
}

/** `needed` are those placeholders without which something would be lost, `others` those that can be left out. */
export function pattern(meaning: string, needed: readonly string[], ...others: string[]): Pattern {
  return { kind: "pattern", meaning, places: [...needed, ...others], needed };
}

export function list(meaning: string, length: number, optional = false): List {
  return { kind: "list", meaning, length, optional };
}

export function figure(meaning: string, least: number, most: number): Figure {
  return { kind: "figure", meaning, least, most };
}
