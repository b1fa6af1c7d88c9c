/**
 * A value for a file that is read line by line: nothing in it can begin another line, whatever an editor or a plugin put
 * into the settings. Characters that are no text are left out.
 */
export function line(value: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
  return value.replace(/[ \u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ").trim();
}

/** A web address as it is, an e-mail address as one, and an address within the site as a whole one. */
export function contactUri(given: string, urlOf: (address: string) => string): string {
  if (given.startsWith("/")) return urlOf(given);
  return /^[^\s:/@]+@[^\s:/@]+$/.test(given) ? `mailto:${given}` : line(given);
}
