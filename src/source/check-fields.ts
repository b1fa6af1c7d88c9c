import type { z } from "zod";
import { PlainScalar } from "../model/fields.ts";
import { senseOf } from "../model/foreign-fields.ts";
import { nearest } from "../model/nearest.ts";
import type { Place, Problem } from "../model/problem.ts";
import { cutProblems } from "./cut-problems.ts";
import { doubtfulTexts } from "./doubtful-texts.ts";
import { fieldProblem } from "./field-problem.ts";
import { fieldSaid } from "./field-said.ts";
import type { ReadFields } from "./field-source.ts";
import { flatGroup } from "./flat-group.ts";
import type { PlainReader } from "./plain-fields.ts";
import { isEmpty, isRecord } from "./raw-values.ts";
import { type ForeignField, foreignFieldsIn } from "./read-foreign.ts";
import { keysAt, withoutFalseGroups } from "./schema-keys.ts";

export interface Checked<Data> {
  /** Absent when a problem keeps the file from being used. */
  readonly data?: Data;
  readonly problems: readonly Problem[];
  /** Fields of other systems that may hold back what the file says; absent where there are none. */
  readonly foreign?: readonly ForeignField[];
}

type GroupSchema<Data> = z.ZodType<Data> & { shape: object };

/**
 * Holds fields against their schema: a problem for each that is missing, of the wrong form, unknown, or hardly meant. `plain`
 * is asked first, for fields with nothing wrong; it is worth its while where many files have the same schema.
 */
export function checkFields<Data>(
  schema: GroupSchema<Data>,
  read: ReadFields,
  plain?: PlainReader<Data>,
): Checked<Data> {
  const data = plain?.(read.fields);
  const checked = data === undefined ? againstSchema(schema, read) : { data, problems: [] };
  const cut = read.source.cuts.length > 0 ? cutProblems(schema.shape, read, checked.problems) : undefined;
  const doubts = doubtfulTexts(schema.shape, read);
  if (cut === undefined && doubts.length === 0) return checked;
  return { ...checked, problems: [...(cut ?? checked.problems), ...doubts] };
}

/** What keeps a field from being used is told by zod alone. */
function againstSchema<Data>(schema: GroupSchema<Data>, read: ReadFields): Checked<Data> {
  const { fields } = read;
  const filled = hasEmpty(fields) ? withoutEmpty(fields) : fields;
  const result = schema.safeParse(withoutFalseGroups(schema, filled));
  const problems: Problem[] = [];
  const foreign: ForeignField[] = [];
  const unknown = Object.keys(fields).filter((key) => !Object.hasOwn(schema.shape, key));
  const flat = unknown.length === 0 ? undefined : flatGroup(schema, read);
  if (flat !== undefined) problems.push(flat.problem);
  for (const key of unknown) {
    if (flat?.keys.includes(key)) continue;
    const ofOthers = foreignFieldsIn(key, fields[key], (path) =>
      path.length === 1 ? read.placeOfKey(key) : read.placeOf(path),
    );
    if (ofOthers !== undefined) {
      foreign.push(...ofOthers);
      continue;
    }
    const known = Object.keys(schema.shape);
    problems.push({
      ...unknownField([key], known, read, read.placeOfKey(key)),
      ...renamed(key, meantBy(key, known), read),
    });
  }
  const also = foreign.length === 0 ? {} : { foreign };
  if (!result.success) {
    const issues = lastOfEach(result.error.issues);
    const wrong = issues.map((issue) => fieldProblem(issue, read));
    return { problems: withoutTwins(problems, wrong, issues), ...also };
  }
  for (const [key, value] of Object.entries(result.data as object)) {
    for (const below of lostKeys(fields[key], value)) {
      const path = [key, ...below];
      const known = keysAt(schema, path.slice(0, -1));
      problems.push(unknownField(path, known, read, read.placeOf(path)));
    }
  }
  return { data: result.data, problems, ...also };
}

/** A number that is too large for any field is too large for this one: of each field, the last of what is wrong, which is its own. */
function lastOfEach(issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue[] {
  return [...new Map(issues.map((issue) => [JSON.stringify(issue.path), issue])).values()];
}

/** A field that is missing because it stands there under another name is one fault: the name is wrong, and that keeps the file out. */
function withoutTwins(
  unknown: readonly Problem[],
  wrong: readonly Problem[],
  issues: readonly z.core.$ZodIssue[],
): Problem[] {
  const left = new Set(wrong);
  const told = unknown.map((problem) => {
    const twin = wrong.find(
      ({ code }, at) =>
        code === "field-missing" &&
        issues[at]?.path.length === 1 &&
        problem.fix !== undefined &&
        problem.hint === `Did you mean \`${String(issues[at]?.path[0])}\`?`,
    );
    if (twin === undefined) return problem;
    left.delete(twin);
    return { ...problem, severity: "error" } as const;
  });
  return [...told, ...left];
}

/** A field of the top level under the name that was meant, where that name is free. */
function renamed(
  key: string,
  near: string | undefined,
  { source, fields }: ReadFields,
): Pick<Problem, "fix"> {
  if (near === undefined || Object.hasOwn(fields, near)) return {};
  const from = source.offsetOfKey(key);
  return { fix: source.fix(from, from + key.length, near) };
}

/** Most fields are filled in, and need no copy without the others. */
function hasEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(hasEmpty);
  if (!isRecord(value)) return false;
  for (const key in value) if (isLeftEmpty(value[key]) || hasEmpty(value[key])) return true;
  return false;
}

/**
 * Fields without those that were not filled in: nothing behind the colon, or a group of such fields, as CMSs leave
 * them. Items of a list stay: there, a name is missing.
 */
function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (!isRecord(value)) return value;
  const filled = Object.entries(value).map(([key, one]) => [key, withoutEmpty(one)] as const);
  return Object.fromEntries(filled.filter(([, one]) => !isLeftEmpty(one)));
}

function isLeftEmpty(value: unknown): boolean {
  // `null` is how programs write an empty field; `Null` is a name that somebody has.
  if (value instanceof PlainScalar)
    return value.source === "" || value.source === "null" || value.source === "~";
  return typeof value === "string" ? value.trim() === "" : isRecord(value) && Object.keys(value).length === 0;
}

const holdingBack = ["draft", "embargo", "expires"];

function unknownField(path: Path, known: readonly string[], { source }: ReadFields, place: Place): Problem {
  const key = String(path.at(-1));
  // A word of another system is no slip for one of ours, but in another spelling: `Draft: false`.
  const isForeign = senseOf(key) !== undefined;
  const near = isForeign ? known.find((name) => name === key.toLowerCase()) : meantBy(key, known);
  return {
    ...place,
    code: "field-unknown",
    // A slip in one of these would publish what was to be held back.
    severity: near !== undefined && holdingBack.includes(near) && !isForeign ? "error" : "warning",
    message: `There is no field ${fieldSaid(path)}.`,
    hint:
      near === undefined
        ? `It has no effect; take it out, or see the list of fields in ${source.reference}.`
        : `Did you mean \`${near}\`?`,
  };
}

/** Words for what a field says that no slip of the finger makes of its name; some are those of other kinds of files. */
const otherWords: Readonly<Record<string, string>> = {
  title: "name",
  name: "title",
  headline: "title",
  oldaddresses: "aliases",
  summary: "description",
  standfirst: "description",
  excerpt: "description",
  tags: "topics",
  lang: "language",
  heading: "title",
  layout: "as",
  style: "as",
  limit: "show",
  count: "show",
  kind: "type",
  person: "people",
  stories: "story",
  modified: "updated",
  lastmod: "updated",
};

/** The field that is meant by an unknown one. */
function meantBy(key: string, known: readonly string[]): string | undefined {
  const other = otherWords[key.toLowerCase()];
  return other !== undefined && known.includes(other) ? other : nearest(key, known);
}

type Path = readonly (string | number)[];

const nothing: readonly never[] = [];

/** The paths of keys that were given but that the schema left out of its result. */
function lostKeys(given: unknown, kept: unknown): readonly Path[] {
  // Most values are texts, of which nothing can be lost.
  if (typeof given !== "object") return nothing;
  const lost: Path[] = [];
  if (Array.isArray(given)) {
    if (!Array.isArray(kept)) return lost;
    given.forEach((item, index) => {
      for (const path of lostKeys(item, kept[index])) lost.push([index, ...path]);
    });
  } else if (isRecord(given) && isRecord(kept)) {
    for (const key of Object.keys(given)) {
      if (!Object.hasOwn(kept, key) && !isEmpty(given[key])) lost.push([key]);
      else for (const path of lostKeys(given[key], kept[key])) lost.push([key, ...path]);
    }
  }
  return lost;
}
