import { isLanguageTag, isSameLanguage, usualTag } from "../model/language.ts";
import type { WrongSetting } from "./wrong-machine-settings.ts";

/**
 * What is wrong with the tags of what is said by language: one that is none, that of the site’s own language, or one that is
 * there twice. `instead` is where to say it in the site’s own language.
 */
export function wrongTags(
  said: Readonly<Record<string, unknown>>,
  usual: string,
  field: readonly string[],
  instead: string,
): WrongSetting[] {
  const met = new Set<string>();
  return Object.keys(said).flatMap((tag): WrongSetting[] => {
    const at = { field: [...field, tag] };
    if (!isLanguageTag(tag)) return [{ ...at, ...noLanguage(tag) }];
    const isTwice = met.has(usualTag(tag));
    met.add(usualTag(tag));
    if (isTwice)
      return [{ ...at, message: `The language “${tag}” is here twice.`, hint: "Take out one of the two." }];
    if (!isSameLanguage(tag, usual)) return [];
    return [
      { ...at, message: `“${tag}” is the site’s own language.`, hint: `Say it in ${instead} instead.` },
    ];
  });
}

/** What is said of a text that names no language. */
export function noLanguage(tag: string): Pick<WrongSetting, "message" | "hint"> {
  return {
    message: `“${tag}” is not a language tag.`,
    hint: /-uk$/i.test(tag)
      ? "The United Kingdom’s code is `GB`: write `en-GB`."
      : "Write it like `fr`, `pt-BR` or `uk`.",
  };
}
