import { isSameLanguage, usualTag } from "../model/language.ts";
import { compareText } from "../model/order.ts";
import type { Settings } from "../model/settings.ts";
import type { PaperFrame } from "./edition.ts";
import { languageAddress } from "./language-address.ts";

/** Which papers a site has, and in which of them something in a language belongs. */
export interface PaperPlaces {
  /** That of the site’s own language first, then every further one by tag. */
  readonly frames: readonly [PaperFrame, ...PaperFrame[]];
  /** The place of a language’s paper among them; the first, where it has none of its own. */
  placeOf(language: string | undefined): number;
}

/** The papers for the languages of what is public; absent is the site’s own. Two tags that differ in capitals are one. */
export function papersFor(
  languages: Iterable<string | undefined>,
  { language: usual }: Pick<Settings, "language">,
): PaperPlaces {
  const tags = new Set<string>();
  for (const language of languages)
    if (language !== undefined && !isSameLanguage(language, usual)) tags.add(usualTag(language));
  const further = [...tags].sort(compareText);
  const places = new Map(further.map((tag, at) => [tag, at + 1]));
  return {
    frames: [
      { language: usual, address: "/" },
      ...further.map((language) => ({ language, address: languageAddress(language, { language: usual }) })),
    ],
    placeOf: (language) => (language === undefined ? 0 : (places.get(usualTag(language)) ?? 0)),
  };
}
