import type { Leftover } from "./leftover.ts";

/** No template tag is longer, in characters. */
const longest = 2000;

const name = /^[<%{!#/&^>*~=-]*\s*(?:\/\s*)?([\w$][\w$./-]*)?/;
const kramdown = /\{::?(?:\s*[.#/]?[\w-][^{}\n]*|\/)\}/y;
const one = `(?:[#.][A-Za-z][\\w-]*|[\\w-]+=(?:"[^"\\n]*"|'[^'\\n]*'|[^\\s"'{}]+))`;
const attributes = new RegExp(`\\{[ \\t]*${one}(?:[ \\t]+${one})*[ \\t]*\\}`, "y");
/** Attributes that nobody writes in braces for another reason. */
const wellKnown =
  /^\{\s*(?:[#.]|(?:width|height|align|alt|class|id|style|target|rel|loading|lang|title|float|scale)=)/;

/** Finds the pairs of marks that template languages set their tags in. */
const pairs: readonly (readonly [open: string, close: string])[] = [
  ["{{<", ">}}"],
  ["{{%", "%}}"],
  ["{{{", "}}}"],
  ["{{", "}}"],
  ["{%", "%}"],
  ["{#", "#}"],
  ["<%", "%>"],
];

/** A template tag, or attributes in braces, that begins at a `{` or a `<%`. */
export function braceForm(text: string, at: number): Leftover | undefined {
  return templateTag(text, at) ?? (text.startsWith("{", at) ? attributesIn(text, at) : undefined);
}

function templateTag(text: string, at: number): Leftover | undefined {
  for (const [open, close] of pairs) {
    if (!text.startsWith(open, at)) continue;
    const within = text.slice(at + open.length, at + longest);
    const length = within.indexOf(close);
    if (length < 0) continue;
    const called = name.exec(within.slice(0, length))?.[1]?.replace(/[./-]+$/, "") ?? "…";
    return {
      end: at + open.length + length + close.length,
      kind: `${open} ${called} ${close}`,
      what: "a tag of a template language, which is not run",
      hint: "Write in Markdown what it stood for, or delete it. If you speak of it, put it in backticks.",
      isText: false,
    };
  }
  return undefined;
}

function attributesIn(text: string, at: number): Leftover | undefined {
  const match = matchAt(kramdown, text, at) ?? matchAt(attributes, text, at);
  if (match === undefined) return undefined;
  const isKramdown = match.startsWith("{:");
  const before = text.charAt(at - 1);
  if (!isKramdown && !wellKnown.test(match) && before !== ")" && before !== "]") return undefined;
  return {
    end: at + match.length,
    kind: isKramdown ? "{: … }" : "{ … }",
    what: "attributes for another Markdown program",
    hint: "Delete it. If you speak of it, put it in backticks.",
    isText: false,
  };
}

function matchAt(form: RegExp, text: string, at: number): string | undefined {
  form.lastIndex = at;
  return form.exec(text)?.[0];
}
