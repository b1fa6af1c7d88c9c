/** A word of a text, a number, a sign of money, or a single sign of a script that does not part words. */
export interface Word {
  /** What is compared: without capitals, apostrophes and other things of typography. */
  readonly key: string;
  readonly written: string;
  /** Where it begins in the text, in UTF-16 units. */
  readonly at: number;
  readonly kind: "word" | "number" | "sign";
  /** Written like a name in the midst of a sentence, or in capitals. */
  readonly looksLikeName: boolean;
}

const pieces =
  /[-−](?=\p{N})(?<![\p{L}\p{N}].)|\p{N}+(?:[.,:\u00a0\u202f]\p{N}+)*|[%‰$€£¥₴₽₹]|[\p{L}\p{M}\p{N}\u00ad\u200b-\u200d]+(?:['’ʼ׳][\p{L}\p{M}]+)*/gu;
/** Scripts that write no spaces between words. */
const unspaced =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
const unspacedSigns = new RegExp(`${unspaced.source}\\p{M}*|[^]`, "gu");

interface Manner {
  /** False where a capital says nothing: in German, and in headlines. */
  readonly capitalsTell: boolean;
}

/** The words of a text, in order. */
export function wordsOf(text: string, { capitalsTell }: Manner): Word[] {
  const words: Word[] = [];
  for (const { 0: written, index } of text.matchAll(pieces)) {
    if (!unspaced.test(written)) words.push(wordAt(text, written, index, capitalsTell));
    else
      for (const sign of written.matchAll(unspacedSigns))
        words.push({
          key: keyOf(sign[0]),
          written: sign[0],
          at: index + sign.index,
          kind: "sign",
          looksLikeName: false,
        });
  }
  return words.filter(({ key }) => key !== "");
}

function wordAt(text: string, written: string, at: number, capitalsTell: boolean): Word {
  const isNumber = /\p{N}|^\P{L}/u.test(written);
  const isUpper = /^\p{Lu}/u.test(written);
  const isName =
    isUpper && (/^\p{Lu}[\p{Lu}\p{N}]/u.test(written) || (capitalsTell && !beginsSentence(text, at)));
  return {
    key: isNumber ? numberKey(written) : keyOf(written),
    written,
    at,
    kind: isNumber ? "number" : "word",
    looksLikeName: isName,
  };
}

function keyOf(written: string): string {
  return written
    .normalize("NFKC")
    .toLowerCase()
    .replace(/['’ʼ׳\u00ad\u200b-\u200d]/g, "");
}

/** `1,000`, `1.000` and `1 000` are one number. */
function numberKey(written: string): string {
  return written
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[−]/g, "-")
    .replace(/[.,\s](?=\d{3}(?!\d))/g, "")
    .replace(",", ".");
}

function beginsSentence(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 12), at).replace(/[^\S\n]+$/, "");
  return before === "" || /[.!?:;…\n"“”«»„‘'’(*_#>|[\]—–-]$/.test(before);
}
