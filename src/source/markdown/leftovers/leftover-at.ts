import { braceForm } from "./brace-forms.ts";
import { bracketForm, markdownForm } from "./bracket-forms.ts";
import type { Leftover } from "./leftover.ts";

const brace = 0x7b;
const bracket = 0x5b;
const bang = 0x21;
const less = 0x3c;
const colon = 0x3a;

/** The leftover that begins at a place of Markdown, where nothing else does. */
export function leftoverAt(text: string, at: number): Leftover | undefined {
  switch (text.charCodeAt(at)) {
    case brace:
    case less:
      return braceForm(text, at);
    case bracket:
    case bang:
      return markdownForm(text, at);
    case colon:
      return definitionAt(text, at);
    default:
      return undefined;
  }
}

/** `: what a word means`, at the beginning of a line. */
function definitionAt(text: string, at: number): Leftover | undefined {
  if (!/^:[ \t]+\S/.test(text.slice(at, at + 9)) || !(at === 0 || text.charAt(at - 1) === "\n"))
    return undefined;
  return {
    end: at + 1,
    kind: ": …",
    what: "the mark of a definition list of another Markdown program",
    hint: "Write an ordinary list, or <dl><dt>the word</dt><dd>what it means</dd></dl>.",
    isText: true,
  };
}

/** The leftover that begins at a place of raw HTML. */
export function leftoverInHtmlAt(text: string, at: number): Leftover | undefined {
  const code = text.charCodeAt(at);
  if (code === bracket) return bracketForm(text, at);
  return code === brace || code === less ? braceForm(text, at) : undefined;
}

/** Comments by which other programs mark their blocks and the end of the opening: `<!-- wp:paragraph -->`, `<!--more-->`. */
export function commentForm(comment: string): Leftover | undefined {
  const [, word = ""] =
    /^<!--\s*(\/?wp:|more|nextpage|truncate|readmore|read more|excerpt|end_excerpt)\b/i.exec(comment) ?? [];
  if (word === "") return undefined;
  return {
    end: comment.length,
    kind: /wp:$/.test(word) ? "<!-- wp: … -->" : `<!--${word}-->`,
    what: "a mark for another program and has no effect",
    hint: "Delete it.",
    isText: false,
  };
}
