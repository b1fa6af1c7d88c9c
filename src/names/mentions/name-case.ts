import type { NameWords } from "./name-words.ts";
import type { NameKind } from "./recorded-names.ts";

/** First words of names that stand small inside a sentence: “the Hague”, “von der Leyen”. */
export const leading = new Set("the la le les el los die der das von van de del di da al".split(" "));

/** For each word of a name, whether it may stand in a text with a small letter where the name has a capital. */
export function smallsOf({ words, count, titled }: NameWords, kind: NameKind): boolean[] {
  return words.map(({ folded, bare }, at) => {
    const small =
      kind === "topic" ? at === 0 || (titled && count > 1) : at === 0 && count > 1 && leading.has(folded);
    const acronym = bare.length > 1 && bare === bare.toUpperCase();
    return small && !acronym;
  });
}

/** Whether a name may begin with a small letter: it has one, or may stand with one. */
export function mayBeginSmall(words: NameWords["words"], smalls: readonly boolean[]): boolean {
  const [first = ""] = words[0]?.bare ?? "";
  return smalls[0] === true || first === first.toLowerCase();
}
