/**
 * Characters that command a terminal or change the direction of a line: C0 and C1 controls (the escape character
 * among them), line separators, bidirectional marks, and halves of surrogate pairs.
 */
const unsafe =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to keep away from terminals
  /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text from the content that may be printed: what could command a terminal is spelt out, as `\u001b`. */
export function safeText(text: string): string {
  return text.replace(unsafe, spell);
}

/** JSON on one line that may be printed: the same characters spelt out, which in JSON means the same. */
export function safeJson(value: unknown): string {
  return JSON.stringify(value).replace(unsafe, spell);
}

function spell(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
