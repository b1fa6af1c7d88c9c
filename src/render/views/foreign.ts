import { storiesGroup } from "../../model/content.ts";
import { isSameLanguage } from "../../model/language.ts";
import { type Direction, directionOf } from "../direction.ts";
import type { TermLinkFacts } from "../facts.ts";
import { hrefOf } from "../links.ts";
import type { RenderContext } from "../render-context.ts";
import type { Link } from "../views.ts";

/** For `lang` and `dir`; undefined where the text is in the language of what is around it. */
export interface Foreign {
  readonly language: string | undefined;
  readonly direction: Direction | undefined;
}

const same: Foreign = { language: undefined, direction: undefined };

/** The language of a text, where it is not that of what is around it. */
export function foreignTo(around: string, language: string): Foreign {
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

/** A link to the page of a term. Names are those of the site’s own language. */
export function termLink(
  { group, name, address }: TermLinkFacts,
  { frame, language: page }: Pick<RenderContext, "frame" | "language">,
): Link {
  const { settings } = frame;
  const link = { text: name, href: hrefOf(address, settings) };
  if (isSameLanguage(settings.language, page)) return link;
  return worded.includes(group) && mayBeIn(settings.language, name)
    ? { ...link, ...foreignTo(page, settings.language) }
    : link;
}
