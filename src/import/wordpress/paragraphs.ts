/** Elements that are no part of a paragraph. */
const blocks =
  "address|article|aside|audio|blockquote|caption|center|col|colgroup|dd|details|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|legend|li|main|map|math|menu|nav|ol|p|pre|script|section|style|summary|table|tbody|td|tfoot|th|thead|tr|ul|video";
const tag = new RegExp(`</?(?:${blocks})(?:\\s[^<>]*)?/?>`, "gi");
/** What is left exactly as it is. */
const verbatim = /<(pre|script|style|textarea|svg|math)\b[\s\S]*?<\/\1\s*>/gi;
/** Blocks whose own text is one paragraph or several, where it was written with empty lines. */
const holders =
  /^<(?:div|section|article|aside|blockquote|td|th|li|dd|figcaption|details|main|header|footer|center)\b/i;

/**
 * Puts the paragraphs into a text of WordPress’s classic editor: there an empty line parts paragraphs, and a line’s end is one for
 * readers too. Text within blocks is made into paragraphs only where an empty line stands in it.
 */
export function withParagraphs(text: string): string {
  const kept: string[] = [];
  const held = text
    .replace(/\r\n?/g, "\n")
    .replace(verbatim, (all) => `\n\n\ue000${kept.push(all) - 1}\ue001\n\n`)
    // Line ends within a tag are none of the text.
    .replace(/<[a-z!/][^<>]*>/gi, (one) => one.replace(/\s*\n\s*/g, " "));
  const pieces: string[] = [];
  const open: string[] = [];
  let end = 0;
  const take = (until: number) => {
    const words = held.slice(end, until);
    if (words.trim() !== "") pieces.push(inParagraphs(words, open.at(-1)));
  };
  for (const match of held.matchAll(tag)) {
    take(match.index);
    end = match.index + match[0].length;
    const [one] = match;
    pieces.push(one);
    if (one.startsWith("</")) open.pop();
    else if (!/^<(?:hr|col)\b|\/>$/i.test(one)) open.push(one);
  }
  take(held.length);
  return pieces.join("\n").replace(/\ue000(\d+)\ue001/g, (_, index: string) => kept[Number(index)] ?? "");
}

/** Words between two block tags. `within` is the tag they stand in, if any. */
function inParagraphs(words: string, within: string | undefined): string {
  const parts = words
    .split(/\n[ \t\u00a0]*(?:\n[ \t\u00a0]*)+/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const isAlone =
    within === undefined ||
    (holders.test(within) && (parts.length > 1 || /^<(?:blockquote|div|section)/i.test(within)));
  return parts
    .map((part) =>
      /^\ue000\d+\ue001$/.test(part) ? part : isAlone ? `<p>${withBreaks(part)}</p>` : withBreaks(part),
    )
    .join("\n");
}

function withBreaks(part: string): string {
  return part.replace(/(?<!<br\s*\/?>)[ \t]*\n/gi, "<br>\n");
}
