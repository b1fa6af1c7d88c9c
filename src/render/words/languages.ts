import { widerTags } from "../../model/language.ts";
import type { OwnWording, OwnWordings, Wording } from "../../model/word-table.ts";
import type { Words } from "../words.ts";
import { ar } from "./ar.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { he } from "./he.ts";
import { ja } from "./ja.ts";
import { pl } from "./pl.ts";
import { pt, ptPT } from "./pt.ts";
import { speak } from "./speak.ts";
import { uk } from "./uk.ts";
import { zh } from "./zh.ts";
import { zhHant } from "./zh-hant.ts";

/** The languages that the interface speaks, by their tags. */
const shipped: ReadonlyMap<string, OwnWording> = new Map<string, OwnWording>(
  Object.entries({ ar, de, en, es, fr, he, ja, pl, pt, "pt-PT": ptPT, uk, zh, "zh-Hant": zhHant }),
);

/** Their tags. */
export const interfaceLanguages: readonly string[] = [...shipped.keys()];

const none: OwnWordings = {};
const spoken = new WeakMap<OwnWordings, Map<string, Words>>();

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
  const layers = [...tags.flatMap((tag) => shipped.get(tag) ?? []), ...ownOf(tags, own)];
  const english = [en, ...ownOf(["en"], own)];
  if (layers.length === 0) return speak("en", laidOver(english));
  return speak(language, laidOver([...english, ...layers]));
}

function ownOf(tags: readonly string[], own: OwnWordings): readonly OwnWording[] {
  return tags.flatMap((tag) => (Object.hasOwn(own, tag) ? (own[tag] ?? []) : []));
}

/** English is the first of all layers, and is whole. */
function laidOver(layers: readonly OwnWording[]): Wording {
  return Object.assign({}, ...layers) as Wording;
}
