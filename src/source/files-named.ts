import { nameOfFile } from "../model/file-name.ts";

/** Endings of files that stand in `content/media/`. */
const ending =
  /\.(?:jpe?g|jfif|png|gif|svgz?|webp|avif|hei[cf]|bmp|tiff?|ico|eps|psd|pdf|docx?|xlsx?|pptx?|od[tsp]|rtf|txt|csv|tsv|json|geojson|kml|xml|zip|gz|mp[34]|m4[av]|webm|og[agv]|opus|mov|avi|mkv|wav|flac|aac|vtt|srt|epub)(?![a-z0-9])/gi;

/** Characters before an ending that are looked at. Of a longer name this is the end. */
const longest = 120;

/**
 * The names of files that a text speaks of, whether by a link or not: a picture with a space in its address, one in a comment
 * or in an element that does not come into a page, the code of another system, a sentence. Each is in the form of
 * `nameOfFile`, with all that stands before it since the last slash, quotation mark, angle bracket or line end.
 */
export function filesNamed(text: string): readonly string[] {
  const found = new Set<string>();
  for (const { index, 0: dotted } of text.matchAll(ending)) {
    const before = plain(text.slice(Math.max(0, index - longest), index));
    const start = Math.max(...bounds.map((bound) => before.lastIndexOf(bound))) + 1;
    if (start < before.length) found.add(nameOfFile(before.slice(start) + dotted).trimStart());
  }
  return [...found];
}

const bounds = ["/", "\n", '"', "<", ">"];

/** Without character references and backslashes, of which the one before a letter is somebody’s slash. */
function plain(text: string): string {
  if (!/[&\\]/.test(text)) return text;
  return text
    .replace(/&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/gi, (_, hex: string | undefined, decimal: string) =>
      character(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)),
    )
    .replaceAll("&amp;", "&")
    .replace(/\\(?=[\p{L}\d])/gu, "/")
    .replaceAll("\\", "");
}

function character(code: number): string {
  return code > 0x10ffff ? "" : String.fromCodePoint(code);
}
