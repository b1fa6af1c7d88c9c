import * as rules from "make-plural/cardinals";
import type { PluralCategory } from "./word-kinds.ts";

type Rule = (count: number) => PluralCategory;

const byLanguage: ReadonlyMap<string, Rule> = new Map(Object.entries(rules));

/**
 * Which form of a text goes with a whole number in a language (BCP 47), by the rules of CLDR that come with the program;
 * English ones for a language that they lack.
 */
export function pluralRule(language: string): Rule {
  const [primary = "", ...rest] = language.split("-");
  const base = primary.toLowerCase();
  // The rules of Portugal have a name of their own.
  return byLanguage.get([base, ...rest].join("_")) ?? byLanguage.get(base) ?? rules.en;
}
