import { isSameLanguage } from "../../model/language.ts";
import type { Words } from "../words.ts";

/**
 * How long it takes to read so many words of a language (BCP 47), at the pace of that language. Undefined for what is read in
 * less than half a minute, and where nothing is known of the language.
 */
export function readingTime(count: number, language: string, words: Words): string | undefined {
  const minutes = Math.round(count / words.pace);
  // Where English stands in, its pace says nothing.
  if (minutes === 0 || !isSameLanguage(words.language, language)) return undefined;
  return words.reading.time(minutes);
}
