import { isSameLanguage } from "../model/language.ts";
import type { Settings } from "../model/settings.ts";

/** The address of the front page for readers of a language (BCP 47): `/` for the site’s own, else `/fr/`. */
export function languageAddress(language: string, { language: usual }: Pick<Settings, "language">): string {
  return isSameLanguage(language, usual) ? "/" : `/${language.toLowerCase()}/`;
}
