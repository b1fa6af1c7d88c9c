/** A picture in a rendered text that pages may show in other sizes. */
export interface BodyPicture {
  /** Where its tag begins and ends. */
  readonly start: number;
  readonly end: number;
  /** The tag: `<img src="…" alt="…">`. */
  readonly tag: string;
}

/**
 * The pictures of a rendered text for which nothing else is said than where they are: no `srcset`, and no `<picture>` around
 * them, by which an author chose the sizes.
 */
export function* bodyPictures(html: string): Iterable<BodyPicture> {
  for (let start = html.indexOf("<img "); start !== -1; start = html.indexOf("<img ", start + 1)) {
    const end = endOfTag(html, start);
    const tag = html.slice(start, end);
    const isWithin = html.lastIndexOf("<picture", start) > html.lastIndexOf("</picture>", start);
    if (!isWithin && !/\ssrcset="/.test(tag)) yield { start, end, tag };
  }
}

/** Where a tag ends. The renderers put every value into quotation marks. */
function endOfTag(html: string, start: number): number {
  let isQuoted = false;
  for (let at = start; at < html.length; at++) {
    const sign = html[at];
    if (sign === '"') isQuoted = !isQuoted;
    else if (sign === ">" && !isQuoted) return at + 1;
  }
  return html.length;
}

/** The value of an attribute in a tag as the renderers write it. */
export function attributeOf(tag: string, name: string): string | undefined {
  const from = tag.indexOf(` ${name}="`);
  if (from === -1) return undefined;
  const start = from + name.length + 3;
  return withoutReferences(tag.slice(start, tag.indexOf('"', start)));
}

const references: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&quot;": '"',
  "&lt;": "<",
  "&gt;": ">",
  "&#39;": "'",
};

/** A value without the character references that the renderers write. */
export function withoutReferences(value: string): string {
  return value.includes("&")
    ? value.replace(/&(?:amp|quot|lt|gt|#39);/g, (one) => references[one] ?? one)
    : value;
}
