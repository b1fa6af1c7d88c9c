import type { NarrowSpaces } from "./typography.ts";

/** Narrow and unbreakable: no line ends before a sign or within guillemets. U+202F, as CLDR has it for French. */
export const narrowSpace = "\u202f";

/** Spaces that are to be narrow; what could be `:)` or `a ? b : c` in front of a letter stays. */
const spaced: Readonly<Record<NarrowSpaces, RegExp>> = {
  "; : ! ?": /(?<=«) (?=\S)|(?<=\S) (?=»|[!?]+(?:[\s)\]»”’.,…<]|$)|[;:](?:[\s»<]|$))/g,
  ":": /(?<=«) (?=\S)|(?<=\S) (?=»|:(?:[\s»<]|$))/g,
};

/** Puts narrow spaces in the place of those that somebody typed within guillemets and before high signs. None is added. */
export function withNarrowSpaces(text: string, spaces: NarrowSpaces): string {
  return text.replace(spaced[spaces], narrowSpace);
}

const code = /(<(code|pre|kbd|samp|var|math|textarea)\b.*?<\/\2>)/gs;

/** The same for the text of balanced HTML, but for code. */
export function withNarrowSpacesInHtml(html: string, spaces: NarrowSpaces): string {
  if (!/<(?:code|pre|kbd|samp|var|math|textarea)\b/.test(html)) return withNarrowSpaces(html, spaces);
  let done = 0;
  let made = "";
  for (const { index, 0: whole } of html.matchAll(code)) {
    made += withNarrowSpaces(html.slice(done, index), spaces) + whole;
    done = index + whole.length;
  }
  return made + withNarrowSpaces(html.slice(done), spaces);
}
