import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { home } from "../../model/home.ts";
import { isLanguageTag, widerTags } from "../../model/language.ts";
import type { OwnWording, OwnWordings, Wording } from "../../model/word-table.ts";
import type { Words } from "../words.ts";
import { en } from "./en.ts";
import { speak } from "./speak.ts";

const none: OwnWordings = {};
const spoken = new WeakMap<OwnWordings, Map<string, Words>>();
const loaded = new Map<string, OwnWording | undefined>([["en", en]]);

/**
 * The words for pages in a language (BCP 47): those of Dateline with the newsroom’s own laid over, of the language first
 * and then of its region. English stands in for what neither of them has.
 */
export function wordsOf(language: string, own: OwnWordings = none): Words {
  const known = spoken.get(own) ?? new Map<string, Words>();
  spoken.set(own, known);
  let words = known.get(language);
  if (words === undefined) {
    words = makeWords(language, own);
    known.set(language, words);
  }
  return words;
}

function makeWords(language: string, own: OwnWordings): Words {
  const tags = widerTags(language);
  const layers = [...tags.flatMap((tag) => shipped(tag) ?? []), ...ownOf(tags, own)];
  const english = [en, ...ownOf(["en"], own)];
  if (layers.length === 0) return speak("en", laidOver(english));
  return speak(language, laidOver([...english, ...layers]));
}

/** Whether Dateline itself has words for pages in a language (BCP 47). */
export function hasWords(language: string): boolean {
  return widerTags(language).some((tag) => shipped(tag) !== undefined);
}

/** What Dateline has of a tag, which is compiled into a file of its own (`shipped.ts`). */
function shipped(tag: string): OwnWording | undefined {
  if (loaded.has(tag)) return loaded.get(tag);
  const file = join(home, "dist", "words", `${tag}.json`);
  const wording =
    isLanguageTag(tag) && existsSync(file)
      ? (JSON.parse(readFileSync(file, "utf8")) as OwnWording)
      : undefined;
  loaded.set(tag, wording);
  return wording;
}

function ownOf(tags: readonly string[], own: OwnWordings): readonly OwnWording[] {
  return tags.flatMap((tag) => (Object.hasOwn(own, tag) ? (own[tag] ?? []) : []));
}

/** English is the first of all layers, and is whole. */
function laidOver(layers: readonly OwnWording[]): Wording {
  return Object.assign({}, ...layers) as Wording;
}
