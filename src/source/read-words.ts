import { isLanguageTag, widerTags } from "../model/language.ts";
import { nearest } from "../model/nearest.ts";
import { compareProblems, type Place, type Problem } from "../model/problem.ts";
import type { WordKind } from "../model/word-kinds.ts";
import { type OwnWording, wordTable } from "../model/word-table.ts";
import { checkFields } from "./check-fields.ts";
import { decodeText } from "./decode-text.ts";
import type { ReadFields } from "./field-source.ts";
import { isRecord } from "./raw-values.ts";
import { type OwnNames, wordFields } from "./word-fields.ts";
import { isProblems, yamlFields } from "./yaml-fields.ts";

/** Where a newsroom’s own words stand, relative to the root: a file for each language, called after its tag. */
export const wordsFolder = "content/words";

const wordsReference = "docs/words.md of Dateline";

export interface WordsRead {
  /** The language (BCP 47), in the capitals that are usual; absent where the name of the file is none. */
  readonly language?: string;
  /** Absent where something in it is wrong. */
  readonly wording?: OwnWording;
  readonly problems: readonly Problem[];
}

/**
 * Reads a file of words (`content/words/fr.yaml`): wordings by their keys, of which a language that Dateline speaks needs
 * none. `speaks` says whether it speaks the language of a tag.
 */
export function readWords(
  file: string,
  bytes: Buffer,
  settings: OwnNames,
  speaks: (language: string) => boolean,
): WordsRead {
  const name = file.slice(file.lastIndexOf("/") + 1).replace(/\.yaml$/, "");
  if (!isLanguageTag(name)) return { problems: [noLanguage(file, name)] };
  const language = widerTags(name).at(-1) ?? name;
  const text = decodeText(bytes, file);
  if (typeof text !== "string") return { language, problems: [text] };
  const read = yamlFields(text, file, wordsReference);
  if (isProblems(read)) return { language, problems: read };
  const { flat, problems: nested } = withoutGroups(read);
  const { data, problems: ofFields } = checkFields(wordFields(settings), flat);
  const wording = data as OwnWording | undefined;
  const wrong = wording === undefined ? [] : wrongWordings(wording, read.placeOf);
  const missing = wording === undefined || speaks(language) ? [] : missingWords(file, language, wording);
  const problems = [...nested, ...ofFields, ...wrong, ...missing].sort(compareProblems);
  return wording === undefined || wrong.length > 0 ? { language, problems } : { language, wording, problems };
}

function noLanguage(file: string, name: string): Problem {
  return {
    ...{ file, line: 1, column: 1 },
    code: "words-language",
    severity: "error",
    message: `“${name}” is no tag of a language, so nobody knows whose words these are.`,
    hint: "Call the file after the tag of the language, such as `en.yaml`, `fr-CA.yaml` or `cy.yaml`.",
  };
}

/** Words are not nested: a group `term:` with `born:` below it is told, and how it is written. */
function withoutGroups(read: ReadFields): { readonly flat: ReadFields; readonly problems: Problem[] } {
  const groups = Object.keys(read.fields).filter(
    (key) => isRecord(read.fields[key]) && Object.keys(wordTable).some((word) => word.startsWith(`${key}.`)),
  );
  const flat = Object.fromEntries(Object.entries(read.fields).filter(([key]) => !groups.includes(key)));
  const problems = groups.map((key): Problem => {
    const first = Object.keys(read.fields[key] as object)[0] ?? "";
    return {
      ...read.placeOfKey([key]),
      code: "field-unknown",
      severity: "warning",
      message: `\`${key}\` is a group of words and no word itself.`,
      hint: `Write each of its words on a line of its own and without the group, such as \`${key}.${first}: …\`.`,
    };
  });
  return { flat: { ...read, fields: flat }, problems };
}

type PlaceOf = (path: readonly PropertyKey[]) => Place;

/** What no schema can say: placeholders that do not belong there, or without which something would be lost; lists of another length. */
function wrongWordings(wording: OwnWording, placeOf: PlaceOf): Problem[] {
  return Object.entries(wording).flatMap(([key, written]): Problem[] => {
    const kind: WordKind | undefined = Object.hasOwn(wordTable, key)
      ? wordTable[key as keyof typeof wordTable]
      : undefined;
    if (kind?.kind === "figure") return [];
    if (kind?.kind === "list") return wrongLength(key, kind.length, written as readonly string[], placeOf);
    const texts: readonly (readonly [path: readonly string[], text: string])[] =
      typeof written === "string"
        ? [[[key], written]]
        : Object.entries(written as Readonly<Record<string, string>>).map(([form, text]) => [
            [key, form],
            text,
          ]);
    return texts.flatMap(([path, text]) => wrongPlaces(path, text, kind, placeOf));
  });
}

function wrongLength(key: string, length: number, list: readonly string[], placeOf: PlaceOf): Problem[] {
  if (list.length === length) return [];
  return [
    {
      ...placeOf([key]),
      code: "field-wrong",
      severity: "error",
      message: `\`${key}\` has ${list.length} ${list.length === 1 ? "entry" : "entries"}, and it takes ${length}.`,
      hint: `${meaningOf(key)} Write all ${length}, in their order.`,
    },
  ];
}

function meaningOf(key: string): string {
  return wordTable[key as keyof typeof wordTable].meaning;
}

function wrongPlaces(
  path: readonly string[],
  text: string,
  kind: WordKind | undefined,
  placeOf: PlaceOf,
): Problem[] {
  const known = kind !== undefined && "places" in kind ? kind.places : [];
  const used = [...text.matchAll(/\{([^{}]*)\}/g)].map(([, name = ""]) => name);
  const needed = kind?.kind === "pattern" ? kind.needed : [];
  const key = path.join(".");
  const problem = (message: string, hint: string): Problem => ({
    ...placeOf(path),
    ...{ code: "words-placeholder", severity: "error", message, hint },
  });
  const strange = used.filter((name) => !known.includes(name));
  const lost = needed.filter((name) => !used.includes(name));
  const said = known.map((name) => `\`{${name}}\``).join(", ");
  return [
    ...strange.map((name) => {
      const near = nearest(name, [...known]);
      return problem(
        `Nothing is put in the place of \`{${name}}\` in \`${key}\`.`,
        near !== undefined
          ? `Did you mean \`{${near}}\`?`
          : known.length === 0
            ? "Nothing is put into this text; write it without braces."
            : `It can hold ${said}.`,
      );
    }),
    ...lost.map((name) =>
      problem(
        `\`{${name}}\` is missing in \`${key}\`, and would be lost.`,
        `Put \`{${name}}\` where it belongs; there are ${said}.`,
      ),
    ),
  ];
}

const namedAtMost = 8;

/** The words that a language which Dateline does not speak still lacks. */
function missingWords(file: string, language: string, wording: OwnWording): Problem[] {
  const entries = Object.entries<WordKind>(wordTable);
  const wanted = entries.filter(([, kind]) => !(kind.kind === "list" && kind.optional)).map(([key]) => key);
  const missing = wanted.filter((key) => !Object.hasOwn(wording, key));
  if (missing.length === 0) return [];
  const named = missing.slice(0, namedAtMost).map((key) => `\`${key}\``);
  const more = missing.length - named.length;
  return [
    {
      ...{ file, line: 1, column: 1 },
      code: "words-missing",
      severity: "warning",
      message: `Dateline does not speak \`${language}\`, and ${missing.length} of ${wanted.length} words are missing: ${named.join(", ")}${more > 0 ? ` and ${more} more` : ""}. English stands in for them.`,
      hint: `${wordsReference} has all of them to copy and translate.`,
    },
  ];
}
