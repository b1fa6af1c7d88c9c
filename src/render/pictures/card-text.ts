import type { Face } from "../../model/face/face.ts";
import { CardCharacters } from "./card-fonts.ts";

/** Marks that turn the direction of writing; they have no form of their own. */
const turning = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

/** What joins and parts letters in Persian and its kin; elsewhere it holds emoji together. */
const joining = /[\u200c\u200d]/;
const joined = /\p{Script=Arabic}$/u;

/** Signs that stand for nothing that is said: emoji, and what goes with them. */
const ornament = /[\p{So}\p{Sk}\p{Cf}\p{Z}\p{Variation_Selector}\p{Me}]/u;

/**
 * A text as the fonts of cards can show it: emoji and the like are left out where they lack them. Undefined where letters,
 * digits or signs that mean something would be lost, or nothing would be left: such a headline may say something else.
 */
export function drawableText(text: string, face: Pick<Face, "fonts">): string | undefined {
  if (usual.test(text)) return text;
  const characters = CardCharacters.of(face);
  const isDrawable = (character: string): boolean =>
    turning.test(character) || characters.has(character.codePointAt(0) ?? 0);
  let kept = "";
  for (const character of text.normalize("NFC")) {
    if (joining.test(character)) {
      if (joined.test(kept)) kept += character;
    } else {
      const shown = formOf(character, isDrawable);
      if (shown === undefined) return undefined;
      kept += shown;
    }
  }
  const tidy = kept.replace(/\s+/g, " ").trim();
  return /[\p{L}\p{N}]/u.test(tidy) ? tidy : undefined;
}

/** A character as the fonts have it; empty where it is left out, undefined where it is missed. */
function formOf(character: string, isDrawable: (character: string) => boolean): string | undefined {
  if (isDrawable(character)) return character;
  // Letters in fancy dress, which Unicode has for mathematics and for typewriters of East Asia, have plain forms.
  const plain = character.normalize("NFKC");
  if ([...plain].every(isDrawable)) return plain;
  return ornament.test(character) ? "" : undefined;
}

/** Letters and signs of nearly all headlines, which Dateline’s fonts have: so these need not be opened to tell. */
export const usualCharacters = "!-~¡-¬®-ÿĀ-īĮ-ıĴ-ťŨ-žА-яЁёІіЇїЄєҐґΆΈ-ΊΌΎ-ΡΣ-ώء-غف-ْא-ת–—‘’‚“”„…";
const usual = new RegExp(`^(?=.*[\\p{L}\\p{N}])[${usualCharacters}]+(?: [${usualCharacters}]+)*$`, "u");
