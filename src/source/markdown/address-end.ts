/** References to signs that no address holds: brackets, quotation marks, spaces, dashes. `&amp;` may stand in one. */
const sign =
  /&(?:lt|gt|quot|apos|nbsp|ensp|emsp|thinsp|[lr][sd]quo|[sb]dquo|sbquo|[lr]aquo|hellip|[nm]dash|shy|#\d{1,7}|#x[\da-f]{1,6});/i;
const reference = /&[a-z\d]{1,31};?$/i;
const trailing = /[?!.,:*_~'"\\]$/;

/**
 * Where an address ends that stands bare in a text, of which `longest` characters could belong to it: GitHub Flavored
 * Markdown 0.29, §6.9. Punctuation at its end is the sentence’s, stars, underscores and tildes are marks of Markdown, and a
 * character reference at its end is the text’s. `text` begins with the address.
 */
export function addressEnd(text: string, longest: number): number {
  // A reference goes on behind the semicolon, which is no part of the address.
  const found = sign.exec(text.slice(0, longest + 1));
  let end = found === null ? longest : found.index;
  const cut = text.slice(0, text[end] === ";" ? end + 1 : end);
  const last = cut.endsWith(";") ? reference.exec(cut) : null;
  if (last !== null) end = last.index;
  while (end > 0 && trailing.test(text.slice(end - 1, end))) end--;
  return end;
}
