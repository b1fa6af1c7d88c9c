import { hash } from "node:crypto";

/**
 * A short text that stands for a long one: SHA-1 in base64url, 27 characters. For telling whether something changed,
 * not for security. Parts are kept apart, so `["ab", "c"]` and `["a", "bc"]` differ.
 */
export function digestOf(parts: readonly (string | number | boolean | undefined)[]): string {
  let text = "";
  for (const part of parts) {
    // Two additions: to make a string of both first takes twice as long.
    if (part !== undefined) text += part;
    text += part === undefined ? "\u0000\u0001" : "\u0000";
  }
  return digestOfText(text);
}

/** The digest of one text. */
export function digestOfText(text: string): string {
  return hash("sha1", text, "base64url");
}

/** SHA-256 of bytes as FIPS 180-4 has it, in lower-case hexadecimal: what `sha256sum` prints, and what nobody can forge. */
export function sha256Of(bytes: Uint8Array): string {
  return hash("sha256", bytes, "hex");
}

/** The digest of bytes. */
export function digestOfBytes(bytes: Uint8Array): string {
  return hash("sha1", bytes, "base64url");
}
