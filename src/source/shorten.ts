const longest = 280;

/** A paragraph cut to the length of a standfirst, at the end of a sentence if there is one, else of a word. */
export function shorten(text: string): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest);
  const sentence = Math.max(cut.lastIndexOf(". "), cut.lastIndexOf("? "), cut.lastIndexOf("! "));
  if (sentence > longest / 2) return cut.slice(0, sentence + 1);
  const word = cut.lastIndexOf(" ");
  // A text without spaces (Chinese, Japanese) is cut between characters, never inside a surrogate pair.
  return `${(word > longest / 2 ? cut.slice(0, word) : [...cut].slice(0, -1).join("")).replace(/[\s,;:–—-]+$/, "")}…`;
}
