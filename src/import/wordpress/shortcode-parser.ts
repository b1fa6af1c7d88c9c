export interface Shortcode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** What stands between its tags; undefined where it has none. */
  readonly content?: string;
  /** As it stands in the text. */
  readonly source: string;
  /** Offset in the text. */
  readonly at: number;
}

const opening = /\[(\[?)([a-zA-Z][\w-]*)((?:\s+[^[\]]*?|\s*=[^[\]]*?)?)\s*(\/?)\](\]?)/g;
const attribute = /([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s'"]+))|"([^"]*)"|(\S+)/g;

/**
 * Finds the shortcodes of a text and puts in the place of each what `replace` gives; undefined leaves it as it stands. One that is
 * written with two brackets, `[[gallery]]`, is spoken of, and stands as text.
 */
export function replaceShortcodes(text: string, replace: (code: Shortcode) => string | undefined): string {
  let made = "";
  let end = 0;
  opening.lastIndex = 0;
  for (let match = opening.exec(text); match !== null; match = opening.exec(text)) {
    const [whole, escaped = "", name = "", said = "", closed, escapedEnd = ""] = match;
    const at = match.index;
    if (at < end) continue;
    if (escaped !== "" && escapedEnd !== "") {
      made += text.slice(end, at) + whole.slice(1, -1);
      end = at + whole.length;
      continue;
    }
    const start = at + escaped.length;
    const behind = at + whole.length - escapedEnd.length;
    const closing = closed === "/" ? -1 : matchingEnd(text, name, behind);
    const stop = closing === -1 ? behind : closing + name.length + 3;
    const code: Shortcode = {
      name,
      attributes: attributesOf(said),
      source: text.slice(start, stop),
      at: start,
      ...(closing === -1 ? {} : { content: text.slice(behind, closing) }),
    };
    const replaced = replace(code);
    if (replaced === undefined) continue;
    made += text.slice(end, start) + replaced;
    end = stop;
    opening.lastIndex = stop;
  }
  return made + text.slice(end);
}

/** Where the end tag of a shortcode stands; -1 where it has none. One of its own name within it has its own end. */
function matchingEnd(text: string, name: string, from: number): number {
  const end = `[/${name}]`;
  let depth = 0;
  let at = from;
  for (;;) {
    const close = text.indexOf(end, at);
    if (close === -1) return -1;
    const again = new RegExp(`\\[${name}(?=[\\s\\]=])`, "g");
    again.lastIndex = at;
    const inner = again.exec(text);
    if (inner === null || inner.index > close) {
      if (depth === 0) return close;
      depth -= 1;
      at = close + end.length;
    } else {
      // Only what is closed counts: `[gallery][gallery][/gallery]`.
      depth += text.slice(inner.index, close).includes("/]") ? 0 : 1;
      at = inner.index + name.length;
    }
  }
}

function attributesOf(said: string): Record<string, string> {
  const found: Record<string, string> = {};
  let number = 0;
  const plain = said
    .replace(/[“”„″]|&#8220;|&#8221;|&#8243;|&quot;/g, '"')
    .replace(/\u00a0/g, " ")
    .replace(/^=/, "");
  for (const [, key, double, single, bare, quoted, word] of plain.matchAll(attribute)) {
    if (key !== undefined) found[key.toLowerCase()] = double ?? single ?? bare ?? "";
    else found[String(number++)] = quoted ?? word ?? "";
  }
  return found;
}
