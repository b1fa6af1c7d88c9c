/** A bare address, which Markdown makes a link of as it stands. */
const address = /https?:\/\/[^\s<>"]+/g;

/** What begins a block of Markdown, at the beginning of a text. */
const blockStart =
  /^(\s*)(?:([-+])(?=\s|$)|(#{1,6})(?=\s|$)|(>)|(\d{1,9})([.)])(?=\s|$)|(:{3,})|(~{3,})|(={2,}|-{2,})(?=\s*$))/;

/**
 * A text as Markdown that shows the very same: every sign that Markdown would take for its own gets a backslash, and no other
 * does, so that an editor can read it. Addresses stay as they are.
 */
export function escapeText(text: string): string {
  let escaped = "";
  let end = 0;
  for (const match of text.matchAll(address)) {
    escaped += escapeWords(text.slice(end, match.index), text.charAt(end - 1)) + match[0];
    end = match.index + match[0].length;
  }
  escaped += escapeWords(text.slice(end), text.charAt(end - 1));
  return escaped.replace(blockStart, (all, space: string, ...rest: unknown[]) => {
    const number = rest[3];
    if (typeof number === "string") return `${space}${number}\\${all.slice(-1)}`;
    return `${space}\\${all.slice(space.length)}`;
  });
}

/** Brackets around words, with which nothing else can be meant: “He [the mayor] said”. */
const wordsInBrackets = /(?<![!^\]\\])(\[(?![\^[\]xX ])[^[\]]*\])(?![([:])(?=.)/s;

function escapeWords(text: string, before: string): string {
  if (!/[\\*_`[\]<&~^]/.test(text)) return text;
  const signs = text.replace(/_/g, (sign, at: number) => {
    const left = at === 0 ? before : text.charAt(at - 1);
    return isWord(left) && isWord(text.charAt(at + 1)) ? sign : "\u{f0002}";
  });
  return signs
    .split(wordsInBrackets)
    .map((part, index) => (index % 2 === 1 ? escapeSigns(part) : escapeSigns(part).replace(/[[\]]/g, "\\$&")))
    .join("")
    .replaceAll("\u{f0002}", "\\_");
}

function escapeSigns(text: string): string {
  return text
    .replace(/\\(?=[!-/:-@[-`{-~]|$)/g, "\\\\")
    .replace(/[*`]/g, "\\$&")
    .replace(/<(?=[A-Za-z/!?])/g, "\\<")
    .replace(/&(?=#\d{1,7};|#x[\da-f]{1,6};|[A-Za-z][A-Za-z\d]{1,31};)/gi, "&amp;")
    .replace(/~(?=~)|(?<=~)~/g, "\\~");
}

function isWord(sign: string): boolean {
  return /[\p{L}\p{N}]/u.test(sign);
}
