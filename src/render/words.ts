import type { Counted, Text, ValuesOf } from "../model/word-kinds.ts";
import type { WordTable } from "../model/word-table.ts";
import type { Direction } from "./direction.ts";

/** The words that are said, by their keys; what others are put together with is not among them. */
type Said = {
  [Key in keyof WordTable as WordTable[Key] extends Text | Counted ? Key : never]: WordTable[Key];
};

/** `term.born` stands in `term` as `born`. */
type Tree<Kinds> = {
  readonly [Head in keyof Kinds as Head extends `${infer Group}.${string}`
    ? Group
    : Head]: Head extends keyof Kinds
    ? Head extends `${infer Group}.${string}`
      ? Tree<Within<Kinds, Group>>
      : Spoken<Kinds[Head]>
    : never;
};

type Within<Kinds, Group extends string> = {
  [Key in keyof Kinds as Key extends `${Group}.${infer Rest}` ? Rest : never]: Kinds[Key];
};

/** A text as it is, or a function of what is put into it. */
type Spoken<Kind> =
  Kind extends Text<infer Names>
    ? Names extends readonly []
      ? string
      : (...values: ValuesOf<Names>) => string
    : (count: number) => string;

/**
 * The words of the interface in one language: every word that a reader sees and no editor wrote, as `wordTable` lists
 * them. Dates and plurals are worded here too, so that a page never depends on the locale data of the machine that built it.
 */
export interface Words extends Omit<Tree<Said>, "taxonomies" | "policies"> {
  /** BCP 47 tag of the language that they are in: that of the page, or `en` where English stands in for it. */
  readonly language: string;
  readonly direction: Direction;
  /** Built-in taxonomies, and a newsroom’s own that it has a word for; any other shows its own id, capitalised. */
  readonly taxonomies: Tree<Said>["taxonomies"] & Readonly<Record<string, string>>;
  /** The policies that readers may look for, by their names in the settings; any other shows its own name, capitalised. */
  readonly policies: Tree<Said>["policies"] & Readonly<Record<string, string>>;
  /** How many words are read in a minute; of scripts without spaces, how many characters. */
  readonly pace: number;
  /** The day on which a week begins: 1 is Monday, 7 is Sunday. */
  readonly weekStart: number;
  /** From Monday on: as the head of a column, and in full. */
  readonly weekdays: readonly { readonly short: string; readonly full: string }[];
  /** What stands before each of so many names in a byline: “By ”, “, ”, “ and ”, with the spaces that belong there. */
  byline(names: number): readonly string[];
  /** Names one after the other, without an “and”. */
  list(names: readonly string[]): string;
  /** `2025-12-01` → “1 December 2025”. */
  day(day: string): string;
  /** `2025-12-01` → “1 December”. */
  dayInYear(day: string): string;
  /** `18:30` → as the language writes a time of day. */
  time(time: string): string;
  /** `2025-12` → “December 2025”, as it stands alone, in a heading. */
  month(month: string): string;
  /** `2025-12` → “December”, as it stands alone. */
  monthOnly(month: string): string;
  /** Day and wall-clock time → “1 December 2025, 18:30”. */
  dayAndTime(day: string, time: string): string;
}
