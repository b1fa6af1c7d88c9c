import type { Words } from "../words.ts";
import { ar } from "./ar.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";
import { uk } from "./uk.ts";

/** The languages that the interface speaks, by the first part of their tags. */
const shipped: ReadonlyMap<string, Words> = new Map([en, fr, uk, ar].map((words) => [words.language, words]));

/** The words for pages in a language (BCP 47); English where nobody has written them yet. */
export function wordsOf(language: string): Words {
  return shipped.get(primary(language)) ?? en;
}

/** The language of the interface on pages in a language: that language itself, or the one that stands in for it. */
export function interfaceLanguage(language: string): string {
  const words = wordsOf(language);
  return words.language === primary(language) ? language : words.language;
}

function primary(language: string): string {
  return language.replace(/-.*$/, "").toLowerCase();
}
