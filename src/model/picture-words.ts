import type { Ai, Picture } from "./content.ts";
import type { PictureWords } from "./picture-file.ts";

/** The line of credit that a file gives: what its supplier asks for, else who made the picture, else whose it is. */
export function creditSaid({ credit, creators, rights }: PictureWords): string | undefined {
  return credit ?? creators?.join(", ") ?? rights;
}

/** Terms of https://cv.iptc.org/newscodes/digitalsourcetype/ that readers are told of. Others leave open whether a model was at work. */
const madeByAi: Readonly<Record<string, Ai["use"]>> = {
  trainedAlgorithmicMedia: "generated",
  compositeWithTrainedAlgorithmicMedia: "assisted",
};

/** What readers are told below a picture of who made it and how: as the editor wrote it, else as its own file has it. */
export function creditShown(
  { credit, caption = "", ai }: Partial<Pick<Picture, "credit" | "caption" | "ai">>,
  says: PictureWords = {},
): { readonly credit: string | undefined; readonly ai: Ai | undefined } {
  const said = creditSaid(says);
  const isInCaption = said !== undefined && caption.toLowerCase().includes(said.toLowerCase());
  const use =
    says.source !== undefined && Object.hasOwn(madeByAi, says.source) ? madeByAi[says.source] : undefined;
  return {
    credit: credit ?? (isInCaption ? undefined : said),
    ai: ai === undefined ? use && { use } : ai.use === "none" ? undefined : { ...ai, use: ai.use },
  };
}

/**
 * What the copies of a picture are to say of it: what its file says, unless the `credit` of its editor names others. Whoever is not
 * to be named is then not named there either.
 */
export function wordsKept(
  credit: string | undefined,
  says: PictureWords | undefined,
): PictureWords | undefined {
  if (says === undefined || credit === undefined || isCreditedTo(credit, says)) return says;
  return { credit, ...(says.source === undefined ? {} : { source: says.source }) };
}

/** Words of credit lines that name nobody. */
const usual = new Set("by courtesy foto image img of par photo photograph picture the via von".split(" "));

/** True where a line of credit names somebody whom the file names as well, in whatever form: `Photo: A. Ilić` and `ANA ILIC/AFP`. */
export function isCreditedTo(line: string, { credit, creators = [], rights }: PictureWords): boolean {
  const named = namesIn(line);
  return [credit, ...creators, rights].some(
    (said) => said !== undefined && [...namesIn(said)].some((name) => named.has(name)),
  );
}

/** The names in a line of credit: its words, each in its plainest form, and the first letters of all of them: Agence France-Presse is AFP. */
function namesIn(line: string): ReadonlySet<string> {
  const plain = line.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const words = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  const named = words.filter((word) => !usual.has(word));
  const letters = named.map(([first = ""]) => first).join("");
  return new Set([...named, letters].filter(({ length }) => length > 1));
}
