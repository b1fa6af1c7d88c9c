/** A piece of raw HTML as it is written; `at` is its offset in the fragment. */
export type HtmlPiece =
  | { readonly kind: "text"; readonly source: string; readonly at: number }
  /** `source` is the whole tag. */
  | { readonly kind: "open"; readonly name: string; readonly source: string; readonly at: number }
  | { readonly kind: "close"; readonly name: string; readonly source: string; readonly at: number }
  /** A comment, `<!doctype>`, `<?php … ?>` or the like; not `closed` if it runs to the end of the fragment for want of an end. */
  | { readonly kind: "aside"; readonly source: string; readonly at: number; readonly closed: boolean };

const tagStart = /<(?:\/?[a-z]|!|\?)/gi;
const tagName = /[a-z][^\s/>]*/iy;
/** What stands in a tag after its name: quoted values may hold `>`. Bounded, so that unclosed quotes cannot make it slow. */
const tagRest = /(?:"[^"]{0,4000}"|'[^']{0,4000}'|[^"'>]){0,4000}>/y;
/** Elements whose content is not HTML, so that tags in it mean nothing. */
const textOnly = new Set([
  "script",
  "style",
  "textarea",
  "title",
  "xmp",
  "iframe",
  "noembed",
  "noframes",
  "plaintext",
]);

/**
 * Cuts a fragment of raw HTML into tags and text, the way browsers do in all that matters here (HTML, “Tokenization”).
 * What only looks like the start of a tag is text. The content of a script and its like is left out.
 */
export function scanHtml(fragment: string): HtmlPiece[] {
  const pieces: HtmlPiece[] = [];
  let textFrom = 0;
  tagStart.lastIndex = 0;
  for (let match = tagStart.exec(fragment); match; match = tagStart.exec(fragment)) {
    const piece = pieceAt(fragment, match.index);
    if (!piece) continue;
    if (match.index > textFrom) {
      pieces.push({ kind: "text", source: fragment.slice(textFrom, match.index), at: textFrom });
    }
    pieces.push(piece);
    textFrom = match.index + piece.source.length;
    if (piece.kind === "open" && textOnly.has(piece.name))
      textFrom = endOfTextOnly(fragment, piece.name, textFrom);
    tagStart.lastIndex = textFrom;
  }
  if (textFrom < fragment.length)
    pieces.push({ kind: "text", source: fragment.slice(textFrom), at: textFrom });
  return pieces;
}

function pieceAt(fragment: string, at: number): HtmlPiece | undefined {
  const second = fragment[at + 1];
  if (second === "!" || second === "?") return asideAt(fragment, at);
  const closing = second === "/";
  tagName.lastIndex = at + (closing ? 2 : 1);
  const name = tagName.exec(fragment)?.[0].toLowerCase() ?? "";
  tagRest.lastIndex = tagName.lastIndex;
  const firstEnd = fragment.indexOf(">", at);
  if (firstEnd < 0) return undefined;
  // A quote that never ends would make the rest of the text part of the tag; then the tag ends at its first `>`.
  const end = tagRest.test(fragment) ? tagRest.lastIndex : firstEnd + 1;
  return { kind: closing ? "close" : "open", name, source: fragment.slice(at, end), at };
}

function asideAt(fragment: string, at: number): HtmlPiece {
  const isComment = fragment.startsWith("<!--", at);
  const terminator = isComment ? "-->" : fragment.startsWith("<![CDATA[", at) ? "]]>" : ">";
  const end = fragment.indexOf(terminator, at + (isComment ? 2 : 1));
  const source = end < 0 ? fragment.slice(at) : fragment.slice(at, end + terminator.length);
  return { kind: "aside", source, at, closed: end >= 0 };
}

function endOfTextOnly(fragment: string, name: string, from: number): number {
  const end = fragment.slice(from).search(new RegExp(`</${name}[\\s/>]`, "i"));
  return end < 0 ? fragment.length : from + end;
}
