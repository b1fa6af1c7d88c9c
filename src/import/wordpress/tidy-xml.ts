import { decodeHTMLStrict } from "entities";

// biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 does not allow these.
const illegal = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffd-\uffff]/;
/** What stands as it is, by what it begins with, and where it ends. */
const ends: Readonly<Record<string, string>> = { "<![CDATA[": "]]>", "<!--": "-->", "<?": "?>" };
/** No sign of HTML has a longer name. */
const longest = 40;

/**
 * Puts right, piece by piece, what plugins write into XML and what can mean one thing only: a bare `&` and a bare `<` stand for
 * themselves, and `&nbsp;` and other signs of HTML for what they are in HTML. Lines stay where they are.
 */
export class TidyXml {
  #rest = "";
  /** What ends the stretch that stands as it is. */
  #end: string | undefined;

  /** Takes a piece, and gives as much as can be told of it. */
  take(piece: string, isLast = false): string {
    const text = this.#rest + piece;
    let made = "";
    let at = 0;
    const keep = (from: number) => {
      this.#rest = text.slice(from);
      return made + text.slice(at, from);
    };
    for (;;) {
      if (this.#end !== undefined) {
        const found = text.indexOf(this.#end, at);
        if (found < 0) return keep(isLast ? text.length : Math.max(at, text.length - this.#end.length + 1));
        made += text.slice(at, found + this.#end.length);
        at = found + this.#end.length;
        this.#end = undefined;
      }
      const next = nextSign(text, at);
      if (next < 0) return keep(text.length);
      if (!isLast && text.length - next < longest) return keep(next);
      made += text.slice(at, next);
      const opening = Object.keys(ends).find((one) => text.startsWith(one, next));
      if (opening !== undefined) this.#end = ends[opening];
      const written = opening ?? signAt(text, next);
      made += opening ?? tidy(written, text.charAt(next + 1));
      at = next + written.length;
    }
  }
}

function nextSign(text: string, from: number): number {
  const [entity, tag] = [text.indexOf("&", from), text.indexOf("<", from)];
  return entity < 0 || (tag >= 0 && tag < entity) ? tag : entity;
}

/** A sign that is written in letters, or the one that stands there. */
function signAt(text: string, at: number): string {
  const written = /^&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);/i.exec(text.slice(at, at + longest))?.[0];
  return written ?? text.charAt(at);
}

function tidy(written: string, behind: string): string {
  if (written === "<") return behind === "" || /[\p{L}_:/!]/u.test(behind) ? written : "&lt;";
  if (written === "&") return "&amp;";
  if (/^&(?:amp|lt|gt|quot|apos);$/.test(written)) return written;
  const meant = decodeHTMLStrict(written);
  // What HTML does not know, or XML may not hold, was meant as it is written.
  return meant === written || illegal.test(meant)
    ? `&amp;${written.slice(1)}`
    : meant.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
