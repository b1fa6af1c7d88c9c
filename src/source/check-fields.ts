import type { z } from "zod";
import { PlainScalar } from "../model/fields.ts";
import { senseOf } from "../model/foreign-fields.ts";
import { distance, nearest } from "../model/nearest.ts";
import type { Problem } from "../model/problem.ts";
import { cutProblems } from "./cut-problems.ts";
import { doubtfulTexts } from "./doubtful-texts.ts";
import { fieldProblem } from "./field-problem.ts";
import { fieldSaid } from "./field-said.ts";
import type { ReadFields } from "./field-source.ts";
import { flatGroup } from "./flat-group.ts";
import type { PlainReader } from "./plain-fields.ts";
import { isRecord } from "./raw-values.ts";
import { type ForeignField, foreignFieldsIn } from "./read-foreign.ts";
import { keysAt, unknownPaths, withoutFalseGroups } from "./schema-keys.ts";

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
  const unknown: UnknownField[] = [];
  const foreign: ForeignField[] = [];
  const flat = Object.keys(fields).every((key) => Object.hasOwn(schema.shape, key))
    ? undefined
    : flatGroup(schema, read);
  for (const path of unknownPaths(schema, fields)) {
    const [key = "", ...below] = path;
    const isTop = below.length === 0;
    if (isTop && flat?.keys.includes(String(key))) continue;
    const ofOthers = isTop
      ? foreignFieldsIn(String(key), fields[key], (at) =>
          at.length === 1 ? read.placeOfKey(at) : read.placeOf(at),
        )
      : undefined;
    if (ofOthers === undefined) unknown.push(unknownField(path, keysAt(schema, path.slice(0, -1)), read));
    else foreign.push(...ofOthers);
  }
  const also = foreign.length === 0 ? {} : { foreign };
  const problems = [...(flat === undefined ? [] : [flat.problem]), ...unknown.map(({ problem }) => problem)];
  if (result.success) return { data: result.data, problems, ...also };
  const issues = lastOfEach(result.error.issues);
  const wrong = issues.map((issue) => fieldProblem(issue, read));
  const told = withoutTwins(unknown, wrong, issues);
  return { problems: [...(flat === undefined ? [] : [flat.problem]), ...told], ...also };
}

/** A number that is too large for any field is too large for this one: of each field, the last of what is wrong, which is its own. */
function lastOfEach(issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue[] {
  return [...new Map(issues.map((issue) => [JSON.stringify(issue.path), issue])).values()];
}

/** A field that nobody knows, and the path of the one that was meant, where that is still free. */
interface UnknownField {
  readonly problem: Problem;
  readonly meant?: Path;
}

/** A field that is missing because it stands there under another name is one fault: the name is wrong, and that keeps the file out. */
function withoutTwins(
  unknown: readonly UnknownField[],
  wrong: readonly Problem[],
  issues: readonly z.core.$ZodIssue[],
): Problem[] {
  const left = new Set(wrong);
  const told = unknown.map(({ problem, meant }) => {
    const wanted = JSON.stringify(meant);
    const twin = wrong.find(
      ({ code }, at) => code === "field-missing" && JSON.stringify(issues[at]?.path) === wanted,
    );
    if (twin === undefined) return problem;
    left.delete(twin);
    return { ...problem, severity: "error" } as const;
  });
  return [...told, ...left];
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

function unknownField(path: Path, known: readonly string[], read: ReadFields): UnknownField {
  const { source, fields } = read;
  const key = String(path.at(-1));
  // A word of another system is no slip for one of ours, but in another spelling: `Draft: false`.
  const isForeign = path.length === 1 && senseOf(key) !== undefined;
  const above = path.slice(0, -1);
  const free = known.filter((name) => !isThere(fields, [...above, name]));
  const near = isForeign ? known.find((name) => name === key.toLowerCase()) : meantBy(key, free);
  const problem: Problem = {
    ...read.placeOfKey(path),
    code: "field-unknown",
    // A slip in one of these would publish what was to be held back.
    severity: !isForeign && holdingBack.includes(near ?? meantBy(key, known) ?? "") ? "error" : "warning",
    message: `There is no field ${fieldSaid(path)}.`,
    hint:
      near === undefined
        ? `It has no effect; take it out, or see the list of fields in ${source.reference}.`
        : `Did you mean \`${near}\`?`,
  };
  const meant = near === undefined || isThere(fields, [...above, near]) ? undefined : [...above, near];
  if (near === undefined || meant === undefined) return { problem };
  const from = source.offsetOfKey(path);
  return { problem: { ...problem, fix: source.fix(from, from + key.length, near) }, meant };
}

function isThere(fields: unknown, [key, ...below]: Path): boolean {
  if (key === undefined) return true;
  if (Array.isArray(fields)) return isThere(fields[Number(key)], below);
  return isRecord(fields) && Object.hasOwn(fields, key) && isThere(fields[key], below);
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

/** The field that is meant by an unknown one: of two that are as near, the one that keeps something from readers. */
function meantBy(key: string, known: readonly string[]): string | undefined {
  const other = otherWords[key.toLowerCase()];
  if (other !== undefined && known.includes(other)) return other;
  const near = nearest(key, known);
  const hiding = nearest(
    key,
    known.filter((name) => holdingBack.includes(name)),
  );
  const slips = (name: string): number => distance(key.toLowerCase(), name);
  return hiding !== undefined && (near === undefined || slips(hiding) <= slips(near)) ? hiding : near;
}

type Path = readonly (string | number)[];
