const marked = /[<&\n]/;
const references: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
};

/**
 * The plain text of inline HTML that the reader of inline text has written: no tags, no footnote marks, line ends as
 * spaces.
 */
export function textOfHtml(html: string): string {
  if (!marked.test(html)) return html;
  return html
    .replace(/<sup class="footnote-ref">.*?<\/sup>|<[^>]*>/g, "")
    .replace(/&(?:amp|lt|gt|quot);/g, (reference) => references[reference] ?? reference)
    .replaceAll("\n", " ");
}
