import { storiesGroup } from "../../model/content.ts";
import { isSameLanguage } from "../../model/language.ts";
import { directionOf } from "../direction.ts";
import type { CountedTermFacts, TermLinkFacts } from "../facts.ts";
import { hrefOf } from "../links.ts";
import type { RenderContext } from "../render-context.ts";
import type { RecordLanguages, TextLanguage } from "../text-language.ts";
import type { Link } from "../views.ts";

const same: TextLanguage = { language: undefined, direction: undefined };

/** The language of a text, where it is not that of what is around it. */
export function foreignTo(around: string, language: string): TextLanguage {
  return isSameLanguage(language, around) ? same : { language, direction: directionOf(language) };
}

/** Groups whose names are words, which a screen reader must speak in their language; the names of people and places are not. */
const worded: readonly string[] = ["topics", storiesGroup];

/** Scripts of languages that are not written in Latin letters. */
const scripts: readonly (readonly [languages: RegExp, script: RegExp])[] = [
  [/^(?:be|bg|kk|ky|mk|mn|ru|sr|tg|uk)\b/i, /\p{sc=Cyrl}/u],
  [/^(?:ar|ckb|fa|ps|sd|ug|ur)\b/i, /\p{sc=Arab}/u],
  [/^(?:he|yi)\b/i, /\p{sc=Hebr}/u],
  [/^el\b/i, /\p{sc=Grek}/u],
  [/^(?:ja|ko|zh|yue)\b/i, /\p{sc=Han}|\p{sc=Hira}|\p{sc=Kana}|\p{sc=Hang}/u],
];

/** Whether a name may be in a language, by its script: names without a record stand as whoever wrote the article wrote them. */
function mayBeIn(language: string, name: string): boolean {
  const script = scripts.find(([languages]) => languages.test(language))?.[1];
  if (script !== undefined) return script.test(name);
  return /\p{sc=Latn}/u.test(name) || scripts.every(([, other]) => !other.test(name));
}

type Page = Pick<RenderContext, "frame" | "language">;

/** A link to the page of a term. Names that no record gives in the language of the page are those of the site’s own. */
export function termLink(term: TermLinkFacts, page: Page): Link {
  const { name, address } = term;
  return { text: name, href: hrefOf(address, page.frame.settings), ...nameLanguage(term, page) };
}

/** The language of a term’s name, where that is not the one of the page. */
function nameLanguage(
  { group, name, translated }: TermLinkFacts,
  { frame, language }: Page,
): Partial<TextLanguage> {
  const usual = frame.usual.language;
  if (translated || isSameLanguage(usual, language)) return {};
  return worded.includes(group) && mayBeIn(usual, name) ? foreignTo(language, usual) : {};
}

/** The languages of what a record says on its page: all but what it says by language is in the site’s own. */
export function recordLanguages(
  term: TermLinkFacts & Pick<CountedTermFacts, "described">,
  page: Page,
): RecordLanguages {
  return {
    headingLanguage: { ...same, ...nameLanguage(term, page) },
    summaryLanguage: noteLanguage(term, page) ?? same,
    backgroundLanguage: foreignTo(page.language, page.frame.usual.language),
  };
}

/** The same of what a record says of its term beside its name. */
export function noteLanguage(
  { described }: Pick<CountedTermFacts, "described">,
  { frame, language }: Page,
): TextLanguage | undefined {
  if (described || isSameLanguage(frame.usual.language, language)) return undefined;
  return foreignTo(language, frame.usual.language);
}
