export type Direction = "ltr" | "rtl";

/** Languages written from right to left, unless the tag names another script. */
const rightToLeft = /^(?:ar|arc|ckb|dv|fa|he|ks|ku-Arab|nqo|ps|sd|syr|ug|ur|yi)(?:-(?!Latn|Cyrl)|$)/i;

/** The direction of writing of a BCP 47 language tag: `ar-EG` → `rtl`. */
export function directionOf(language: string): Direction {
  return rightToLeft.test(language) ? "rtl" : "ltr";
}
