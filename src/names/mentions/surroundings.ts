/** How much of the text beside a name decides whether it is a mention; in characters. */
const reach = 70;

/** How many tags are looked through on the way. */
const mostTags = 12;

const inline = new Set(
  "a abbr b bdi bdo big cite data del dfn em font i ins mark q s small span strong sub sup time tt u var wbr".split(
    " ",
  ),
);

/** Whether an element stands in the line of text around it. */
export function isInline(tag: string): boolean {
  return inline.has(tag);
}

/** The name of a tag, from the place of its `<`; a closing tag has the name of its element. */
export function tagAt(html: string, open: number): string {
  const start = html.charCodeAt(open + 1) === 0x2f ? open + 2 : open + 1;
  let end = start;
  for (; end < html.length; end += 1) {
    const code = html.charCodeAt(end) | 0x20;
    if (!((code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39))) break;
  }
  return html.slice(start, end).toLowerCase();
}

/** The mark of a footnote, which is no part of the text that it stands in, as our renderer writes it. */
const noteMark = '<sup class="footnote-ref">';

/** The text of the same block before a place in HTML, without tags; the end of it if it is long. */
export function textBefore(html: string, at: number): string {
  let text = "";
  let end = at;
  // Neither looks further than it must: a text of a million characters may hold a name in every line.
  for (let tags = 0; tags < mostTags && text.length < reach; tags += 1) {
    const piece = html.slice(Math.max(0, end - reach), end);
    const close = piece.lastIndexOf(">");
    text = piece.slice(close + 1) + text;
    if (close < 0) break;
    let open = html.lastIndexOf("<", end - piece.length + close);
    if (open < 0 || !isInline(tagAt(html, open))) break;
    if (html.startsWith("</sup>", open)) {
      const mark = html.lastIndexOf("<sup", open);
      if (html.startsWith(noteMark, mark)) open = mark;
    }
    end = open;
  }
  return decoded(text);
}

/** The text of the same block behind a place in HTML, without tags; the beginning of it if it is long. */
export function textAfter(html: string, at: number): string {
  let text = "";
  let start = at;
  for (let tags = 0; tags < mostTags && text.length < reach; tags += 1) {
    const piece = html.slice(start, start + reach);
    const open = piece.indexOf("<");
    text += open < 0 ? piece : piece.slice(0, open);
    if (open < 0 || !isInline(tagAt(html, start + open))) break;
    const isNote = html.startsWith(noteMark, start + open);
    const end = isNote ? "</sup>" : ">";
    const close = html.indexOf(end, start + open);
    if (close < 0) break;
    start = close + end.length;
  }
  return decoded(text);
}

const references: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  nbsp: "\u00a0",
  apos: "'",
  "#39": "'",
  "#x27": "'",
};

/** Text of HTML as our renderer writes it, where few characters are written as references. */
export function decoded(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&([a-z]+|#x?[0-9a-f]+);/gi, (whole, name: string) => references[name] ?? whole);
}
