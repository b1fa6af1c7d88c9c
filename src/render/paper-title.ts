import { inLanguage } from "../model/language.ts";
import type { PageVersion } from "../pages/among-papers.ts";
import { languageNames } from "./language-name.ts";
import type { Frame } from "./render-context.ts";

type Papers = Pick<Frame, "usual" | "paper">;

/** The name of the publication in a paper: its own in that language, else the site’s with the name of the language. */
export function paperTitle({ language, address }: PageVersion, { usual, paper }: Papers): string {
  if (address === "/") return usual.title;
  return inLanguage(usual.languages, language)?.title ?? `${usual.title} — ${paperName(language, paper)}`;
}

/** The language of a paper by its own name, told apart from those of the other papers. */
export function paperName(language: string, { papers }: Frame["paper"]): string {
  return languageNames(papers.map((one) => one.language)).get(language) ?? language;
}
