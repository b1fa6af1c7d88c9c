/** What of Markdown readers do not read as words: addresses, tags, remarks, marks of notes. */
const notRead = [
  /<!--[\s\S]*?-->/g,
  /<\/?[A-Za-z][^<>]*>/g,
  /<[a-z][a-z0-9+.-]*:[^<>\s]*>/gi,
  /(?<=\]\()\s*(?:<[^<>\n]*>|[^\s()]*(?:\([^\s()]*\)[^\s()]*)*)/g,
  /^ {0,3}\[[^\]\n]+\]:[ \t]*\S+/gm,
  /\[\^[^\]\s]+\]/g,
  /\bhttps?:\/\/[^\s<>]+/g,
  /^:{3,}.*$/gm,
  /&(?:#\w+|\w+);/g,
];

/** A Markdown text with blanks where readers read no words, so that all else stands where it stood. */
export function proseOf(markdown: string): string {
  return notRead.reduce(
    (text, pattern) => text.replace(pattern, (found) => found.replace(/[^\n]/g, " ")),
    markdown,
  );
}
