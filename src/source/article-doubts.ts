import type { Problem } from "../model/problem.ts";
import type { FrontMatter } from "./front-matter.ts";
import { otherLanguage } from "./text-language.ts";

/** Longer is no standfirst any more: about eighty words. */
const longest = 500;
/** Signs that stand for a syllable or a word. */
const wide = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/gu;
const letterPerSign = 2.5;

/** What an editor would ask about in a text that can be published as it is. `language` is what it is said to be in. */
export function articleDoubts(
  { fields, body, bodyLine, placeOf }: FrontMatter,
  file: string,
  language: string,
): Problem[] {
  const { description } = fields;
  return [
    ...(typeof description === "string" ? longStandfirst(description, () => placeOf(["description"])) : []),
    ...inOtherLanguage(
      body,
      language,
      { file, line: bodyLine + leadingLines(body), column: 1 },
      "language" in fields,
    ),
  ];
}

function longStandfirst(text: string, place: () => ReturnType<FrontMatter["placeOf"]>): Problem[] {
  if (text.length <= longest / letterPerSign) return [];
  const signs = text.match(wide)?.length ?? 0;
  const length = [...text].length + signs * (letterPerSign - 1);
  if (length <= longest) return [];
  const most = signs > text.length / 2 ? longest / letterPerSign : longest;
  return [
    {
      ...place(),
      code: "standfirst-long",
      severity: "warning",
      message: `The standfirst is ${[...text].length} letters long: readers take in a sentence or two, and search engines and cards cut it.`,
      hint: `Keep what matters most, in at most ${most} letters, and move the rest into the text.`,
    },
  ];
}

function inOtherLanguage(
  body: string,
  language: string,
  place: Pick<Problem, "file" | "line" | "column">,
  isGiven: boolean,
): Problem[] {
  const other = otherLanguage(body, language);
  if (other === undefined) return [];
  const { name, tag } = other;
  const written = `\`language: ${tag ?? "…"}\``;
  return [
    {
      ...place,
      code: "language-other",
      severity: "warning",
      message: `This text is in ${name} by all appearances, and it counts as \`${language}\`: it is read out, hyphenated and listed as such.`,
      hint: `${isGiven ? `Let its field be ${written}` : `Write ${written} among its fields`}${tag === undefined ? ", with the tag of the language" : ""}.`,
    },
  ];
}

function leadingLines(body: string): number {
  return (/^\s*/.exec(body)?.[0] ?? "").split("\n").length - 1;
}
