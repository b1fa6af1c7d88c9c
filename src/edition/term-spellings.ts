import { spellingsOf } from "../model/spellings.ts";
import type { Term } from "./edition.ts";

/** Every name of a term, each once, its own first. */
export function termSpellings({ name, entry }: Pick<Term, "name" | "entry">): string[] {
  return [...new Set(entry === undefined ? [name] : [name, ...spellingsOf(entry)])];
}
