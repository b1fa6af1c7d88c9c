import { pluralRule } from "../../model/plural-category.ts";
import type { Forms, WordKind } from "../../model/word-kinds.ts";
import { type Wording, wordTable } from "../../model/word-table.ts";
import { directionOf } from "../direction.ts";
import type { Words } from "../words.ts";
import { capitalised, datesOf } from "./dates.ts";
import { between, template } from "./fill.ts";
import { numbersOf } from "./numbers.ts";

/** How the value of a placeholder is worded; a name that is not here stands for a text, which is taken as it is. */
type Manner = (value: never) => string;

/**
 * The words of a wording, in a language (BCP 47): each text that is said, at its place in the tree of `Words`, and what is
 * put together of the others.
 */
export function speak(language: string, wording: Wording): Words {
  const dates = datesOf(wording);
  const numbers = numbersOf(wording);
  const rule = pluralRule(language);
  const counted = (forms: Forms): ((count: number) => string) => {
    const texts = new Map(Object.entries(forms).map(([form, text]) => [form, template(text, ["count"])]));
    return (count) => (texts.get(rule(count)) ?? texts.get("other"))?.([numbers.whole(count)]) ?? "";
  };
  const said = (text: string, places: readonly string[]): ((...values: readonly unknown[]) => string) => {
    const made = template(text, places);
    const worded = places.map((place) => manners[place] ?? String);
    return (...values) => made(worded.map((manner, at) => manner(values[at] as never)));
  };
  const manners: Record<string, Manner> = {
    articles: counted(wording.articleCount),
    ...{ number: numbers.whole, part: numbers.whole, total: numbers.whole },
    degrees: (angle: number) => numbers.degrees(angle),
    day: dates.day,
    ...{ month: dates.month, first: dates.month, last: dates.month },
  };
  manners.page = said(wording.page, wordTable.page.places);
  const spoken = (kind: WordKind, written: unknown): unknown => {
    if (kind.kind === "counted") return counted(written as Forms);
    if (kind.kind !== "text") return undefined;
    if (kind.places.length === 0) return written;
    return said(written as string, kind.places);
  };
  const { last, beforeLast, first } = namesOf(wording);
  return {
    ...treeOf(wording, spoken),
    language,
    direction: directionOf(language),
    pace: wording["reading.pace"],
    weekStart: wording["dates.weekStart"],
    weekdays: wording["dates.weekdays"].map((full, at) => ({
      full,
      short: wording["dates.weekdaysShort"][at] ?? full,
    })),
    byline: (names) =>
      Array.from({ length: names }, (_, at) => (at === 0 ? first : at === names - 1 ? last : beforeLast)),
    list: (names) => names.join(beforeLast),
    ...dates,
    month: (month) => capitalised(dates.month(month)),
  };
}

/** What stands before the first name of a byline, before the last, and before those between. */
function namesOf(wording: Wording): Readonly<Record<"first" | "beforeLast" | "last", string>> {
  return {
    first: wording["names.byline"].replace(/\{names\}.*$/s, ""),
    beforeLast: between(wording["names.between"], "names", "name"),
    last: between(wording["names.last"], "names", "name"),
  };
}

/** The groups of `Words` with what is said in them. Its type is made of the same table as the tree. */
function treeOf(wording: Wording, spoken: (kind: WordKind, written: unknown) => unknown): Tree {
  const tree: Record<string, unknown> = {};
  for (const [key, written] of Object.entries(wording)) {
    const kind: WordKind = Object.hasOwn(wordTable, key) ? wordTable[key as keyof Wording] : ownWord;
    const word = spoken(kind, written);
    if (word === undefined) continue;
    const path = key.split(".");
    const last = path.pop() ?? key;
    let group = tree;
    for (const step of path) {
      const within = (group[step] as Record<string, unknown> | undefined) ?? {};
      group[step] = within;
      group = within;
    }
    group[last] = word;
  }
  return tree as unknown as Tree;
}

type Tree = Omit<
  Words,
  | ("language" | "direction" | "pace" | "weekStart" | "weekdays")
  | ("byline" | "list" | "day" | "dayInYear" | "time" | "month" | "monthOnly" | "dayAndTime")
>;

/** A newsroom’s word for a taxonomy or a policy of its own. */
const ownWord: WordKind = { kind: "text", meaning: "", places: [] };
