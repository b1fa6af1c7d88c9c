import { decodeHTML } from "entities";
import type { Problem } from "../model/problem.ts";
import type { ReadFields } from "./field-source.ts";
import { linesSaid, quotedYaml } from "./fix.ts";
import { isProse } from "./prose-fields.ts";
import { isRecord } from "./raw-values.ts";

type Path = readonly (string | number)[];

/**
 * Texts that are plainly not what was meant to be read: in curly quotation marks that were to be YAML’s, or with HTML in
 * them. Every text of every file is looked at, so the first look takes a few signs and no more.
 */
export function doubtfulTexts(shape: object, read: ReadFields): readonly Problem[] {
  let problems: Problem[] | undefined;
  const look = (value: unknown, path: Path): void => {
    if (typeof value === "string") {
      if (!isDoubtful(value) || !isProse(path)) return;
      const problem = curly(value, path, read) ?? markup(value, path, read);
      if (problem === undefined) return;
      problems ??= [];
      problems.push(problem);
    } else if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) look(item, [...path, index]);
    } else if (isRecord(value)) {
      for (const key in value) look(value[key], [...path, key]);
    }
  };
  for (const key in read.fields) if (Object.hasOwn(shape, key)) look(read.fields[key], [key]);
  return problems ?? none;
}

const none: readonly never[] = [];

function isDoubtful(text: string): boolean {
  const first = text.charCodeAt(0);
  if (first === 0xab || first === 0xbb || (first >= 0x2018 && first <= 0x203a)) return true;
  return text.includes("&") || text.includes("<");
}

/** Which marks close a quotation that one opens, in one language or another. */
const closing: Readonly<Record<string, string>> = {
  "“": "”",
  "”": "”",
  "„": "“”",
  "‟": "”",
  "«": "»",
  "»": "«",
  "‘": "’",
  "‚": "‘",
  "‹": "›",
  "›": "‹",
};
const marks = /[“”„‟«»‘’‚‹›]/;

function curly(text: string, path: Path, { source }: ReadFields): Problem | undefined {
  const closes = closing[text[0] ?? ""];
  if (closes === undefined) return undefined;
  const inner = text.slice(1, -1);
  const index = path.at(-1);
  const isWhole = text.length > 2 && closes.includes(text.at(-1) ?? " ") && !marks.test(inner);
  // Most begin with what somebody said; where it stands in the file is asked only of the others, since that takes long.
  if (!isWhole && (typeof index !== "number" || marks.test(text.slice(1)))) return undefined;
  const part = source.partOf(path) ?? source.partOf(path.slice(0, -1));
  if (part === undefined || !part.isPlain) return undefined;
  const list = typeof index === "number" ? source.lineOf(path.slice(0, -1)) : undefined;
  const written = list && source.text.slice(list.start, list.end);
  const inBrackets = written?.startsWith("[") === true && (isWhole || !marks.test(text.slice(1)));
  if (!isWhole && !inBrackets) return undefined;
  // A list in brackets is told of once, at the first of its marks.
  if (inBrackets && /[“”„‟«»‘‚‹›]/.test(source.text.slice(list?.start, part.start))) return undefined;
  const fix =
    list === undefined || written === undefined || !inBrackets
      ? source.fix(part.start, part.end, quotedYaml(inner.trim()))
      : source.fix(
          list.start,
          list.end,
          written
            .replace(/(?<=[[,]\s*)[“”„‟«»‘‚‹›]\s*/g, '"')
            .replace(/\s*[“”„‟«»‘’‹›](?=\s*(?:,|\]$))/g, '"'),
        );
  return {
    ...source.placeAt(part.start),
    code: "quotes-curly",
    severity: "warning",
    message: isWhole
      ? `The quotation marks around “${inner}” are curly: to YAML they are letters, and readers see them.`
      : "The quotation mark that begins here is curly: to YAML it is a letter, and the comma behind it parts two names.",
    hint: isWhole
      ? `Write straight ones: ${linesSaid(fix)}; if it is a quotation, write ${quotedYaml(text)}.`
      : `Write straight ones: ${linesSaid(fix)}`,
    fix,
  };
}

const tags =
  "a|abbr|b|br|cite|code|del|div|em|font|h[1-6]|i|img|ins|mark|p|q|s|small|span|strong|sub|sup|u|wbr";
const tag = new RegExp(`<\\/?(?:${tags})(?:\\s[^<>]*)?\\/?>`, "gi");
/** A tag that is opened and closed, that is empty by nature, or that has attributes: no headline about HTML. */
const used = new RegExp(
  `<(${tags})(?:\\s[^<>]*)?>[^<>]*<\\/\\1>|<(?:br|wbr|em|strong|span|p|font)\\s*\\/?>|<(?:${tags})\\s+[\\w-]+=[^<>]*>|<\\/(?:${tags})>`,
  "i",
);
const entity = /&(?:#\d{2,6}|#x[0-9a-f]{2,6}|[a-z][a-z0-9]{1,30});/i;

function markup(text: string, path: Path, { source }: ReadFields): Problem | undefined {
  const found = used.exec(text)?.[0] ?? entity.exec(text)?.[0];
  if (found === undefined) return undefined;
  let clean = text.replace(/<br\s*\/?>/gi, " ").replace(tag, "");
  // “&amp;amp;” was escaped more than once.
  for (let before = ""; before !== clean && entity.test(clean); ) {
    before = clean;
    clean = decodeHTML(clean);
  }
  clean = clean.replace(/[\s\u00a0]+/g, " ").trim();
  if (clean === text) return undefined;
  const part = source.partOf(path) ?? source.partOf(path.slice(0, -1));
  const at = part === undefined ? -1 : source.text.slice(part.start, part.end).indexOf(found);
  const isOneLine =
    hasPairs(text) && part !== undefined && !source.text.slice(part.start, part.end).includes("\n");
  const fix = isOneLine && clean !== "" ? source.fix(part.start, part.end, quotedYaml(clean)) : undefined;
  const what = found.startsWith("<") ? "Tags of HTML do" : "An escaped sign of HTML does";
  return {
    ...source.placeAt((part?.start ?? source.offsetOf(path)) + Math.max(at, 0)),
    code: "text-markup",
    severity: "warning",
    message: `${what} nothing here: readers see \`${found}\` as it is typed.`,
    hint: fix === undefined ? "Write the text without it." : `Write ${linesSaid(fix)}`,
    ...(fix && { fix }),
  };
}

/** Whether each tag is one of a pair around text, or a break: only then nothing but marks is lost with them. */
function hasPairs(text: string): boolean {
  let left = text.replace(/<br\s*\/?>/gi, " ");
  for (let before = ""; before !== left; ) {
    before = left;
    left = left.replace(new RegExp(`<(${tags})(?:\\s[^<>]*)?>([^<>]+)<\\/\\1>`, "gi"), "$2");
  }
  return left.search(/<\/?[a-z]/i) === -1;
}
