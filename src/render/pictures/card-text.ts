import { isInCardFonts } from "./card-fonts.ts";

/** Marks that turn the direction of writing; they have no form of their own. */
const turning = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

/**
 * A text as the fonts of cards can show it: emoji and other signs that they lack are left out. Undefined where letters or
 * digits would be lost, or nothing would be left: a headline with words missing may say something else.
 */
export function drawableText(text: string): string | undefined {
  // Nearly all headlines in English, and many others, are of these.
  if (/^[ -~]+$/.test(text)) return text;
  let kept = "";
  for (const character of text.normalize("NFC")) {
    if (isDrawable(character)) kept += character;
    else {
      // Letters in fancy dress, which Unicode has for mathematics and for typewriters of East Asia, have plain forms.
      const plain = character.normalize("NFKC");
      if ([...plain].every(isDrawable)) kept += plain;
      else if (/[\p{L}\p{N}]/u.test(character)) return undefined;
    }
  }
  const tidy = kept.replace(/\s+/g, " ").trim();
  return /[\p{L}\p{N}]/u.test(tidy) ? tidy : undefined;
}

function isDrawable(character: string): boolean {
  return turning.test(character) || isInCardFonts(character.codePointAt(0) ?? 0);
}
