/**
 * A pull quote whose words stand in the text as well is there to be seen: whoever listens, searches or reads in a feed has them in
 * their place and does not get them twice. Nothing stands in it but paragraphs of words.
 */
export const repeatedQuote = {
  opening: '<div class="pullquote" aria-hidden="true">',
  closing: "</div>",
} as const;

/** A rendered text without the words that are shown a second time. */
export function withoutRepeated(html: string): string {
  const { opening, closing } = repeatedQuote;
  const [first = "", ...others] = html.split(opening);
  return first + others.map((part) => part.slice(part.indexOf(closing) + closing.length)).join("");
}
