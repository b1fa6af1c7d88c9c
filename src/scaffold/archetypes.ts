import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { parseDocument } from "yaml";
import type { FieldValue } from "../editing/field-values.ts";
import { withFields } from "../editing/with-fields.ts";
import type { Problem } from "../model/problem.ts";
import type { ProblemCode } from "../model/problem-codes.ts";
import { decodeText } from "../source/decode-text.ts";
import type { ReadSettings } from "../source/read-file.ts";
import { archetypesFolder } from "../source/walk.ts";
import { outsideRoot } from "../source/within-root.ts";
import type { NewKind } from "./new-kinds.ts";
import { readAs } from "./read-as.ts";

/** What stands in the place of `{{title}}` and the others. */
export type Filled = Readonly<Record<string, string>>;

export interface Archetype {
  /** Relative to the root. */
  readonly path: string;
  readonly text: string;
  /** Why its text cannot be read, where it cannot. */
  readonly unread?: readonly Problem[];
}

/**
 * The archetype of a kind in `content/archetypes/`, or the one of a name: what new files of it begin with. Undefined where there is none.
 */
export function archetypeOf(root: string, name: string): Archetype | undefined {
  const path = `${archetypesFolder}/${name}.md`;
  const file = join(root, path);
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return undefined;
  const outside = outsideRoot(root, [path]);
  if (outside.length > 0) return { path, text: "", unread: outside };
  const bytes = readFileSync(file);
  const decoded = bytes.length === 0 ? "" : decodeText(bytes, path);
  return typeof decoded === "string"
    ? { path, text: bytes.toString("utf8") }
    : { path, text: "", unread: [decoded] };
}

const placeholder = /\{\{ *([A-Za-z]\w*) *\}\}/g;

/**
 * What is wrong with an archetype, at its own lines: it is read as a file of its kind, with something in the place of the
 * placeholders and of what `new` writes.
 */
export function archetypeProblems(
  { path, text, unread }: Archetype,
  kind: NewKind,
  sample: Filled,
  settings: ReadSettings,
): readonly Problem[] {
  if (unread !== undefined) return unread;
  const unknown = unknownPlaceholders(path, text, sample);
  if (unknown.length > 0) return unknown;
  const tried = text.replace(placeholder, (_, word: string) => sample[word] ?? "");
  const isText = !hasFields(tried);
  const complete = isText ? `---\n---\n${tried}` : tried;
  const required = { [kind.word === "article" ? "title" : "name"]: "Sample", ...dateOf(kind, sample) };
  const told = (problem: Problem): Problem => asInArchetype(problem, path, text, sample);
  // What `new` writes would hide it, or could not be written.
  const broken = readAs(kind, complete, settings).problems.filter(({ code }) => unreadable.has(code));
  if (broken.length > 0) return broken.map(told);
  let whole: string;
  try {
    whole = withFields(complete, required);
  } catch {
    // Its front matter is none, and reading says why.
    return readAs(kind, complete, settings).problems.map(told);
  }
  const linesOf = (one: string): number => one.split("\n").length;
  const added = linesOf(whole) - linesOf(tried);
  const end = isText ? 0 : tried.slice(0, tried.indexOf("\n---", 3) + 1).split("\n").length;
  return readAs(kind, whole, settings).problems.map((problem) =>
    told({ ...problem, line: problem.line > end ? Math.max(problem.line - added, 1) : problem.line }),
  );
}

const unreadable: ReadonlySet<ProblemCode> = new Set(["front-matter-unclosed", "field-twice", "yaml-syntax"]);

/** A problem of the text that was tried, with the placeholders of its line as they stand in the archetype. */
function asInArchetype(
  { fix: _, related: __, ...problem }: Problem,
  file: string,
  text: string,
  sample: Filled,
): Problem {
  const line = text.split(/\r\n?|\n/)[problem.line - 1] ?? "";
  let { column, message, hint } = problem;
  const found = [...line.matchAll(placeholder)].map(([whole, word = ""]) => ({
    whole,
    put: sample[word] ?? "",
  }));
  for (const { index, 0: whole, 1: word = "" } of line.matchAll(placeholder))
    if (index + 1 < column) column = Math.max(column + whole.length - (sample[word] ?? "").length, index + 1);
  // A date has a day in it, and that a year.
  for (const { whole, put } of found.sort((a, b) => b.put.length - a.put.length)) {
    if (put === "") continue;
    message = message.replaceAll(put, whole);
    hint = hint.replaceAll(put, whole);
  }
  return { ...problem, file, column, message, hint };
}

function dateOf(kind: NewKind, { date = "" }: Filled): Readonly<Record<string, string>> {
  return kind.word === "article" ? { date } : {};
}

/** Whether a text begins with front matter; else all of it is the text below. */
export function hasFields(text: string): boolean {
  return /^\uFEFF?---/.test(text);
}

function unknownPlaceholders(file: string, text: string, filled: Filled): Problem[] {
  return [...text.matchAll(placeholder)].flatMap((found) => {
    const [whole, word = ""] = found;
    if (Object.hasOwn(filled, word)) return [];
    const before = text.slice(0, found.index);
    return [
      {
        file,
        line: before.split("\n").length,
        column: found.index - before.lastIndexOf("\n"),
        code: "archetype-placeholder",
        severity: "error",
        message: `Nothing is known to be put in the place of \`${whole}\`.`,
        hint: `Take it out, or write one of these: ${Object.keys(filled)
          .map((known) => `\`{{${known}}}\``)
          .join(", ")}.`,
      } as const,
    ];
  });
}

const [open, close] = ["\ue000", "\ue001"];
const marked = new RegExp(`${open}(\\w+)${close}`, "g");

/** The text of an archetype with something in the place of its placeholders, written as YAML needs it where that is YAML. */
export function filledArchetype(text: string, filled: Filled): string {
  const put: Put = (piece) => piece.replace(marked, (_, word: string) => filled[word] ?? "");
  // Braces would be a group to YAML.
  const marks = text.replace(placeholder, `${open}$1${close}`);
  if (!hasFields(marks)) return put(marks);
  const yaml = marks.slice(marks.indexOf("\n"), marks.indexOf("\n---", 3));
  const fields = parseDocument(yaml, { version: "1.2", schema: "core" }).toJS() as unknown;
  const wanted: Record<string, FieldValue> = {};
  for (const [key, value] of Object.entries((fields ?? {}) as Record<string, FieldValue>))
    if (put(key) === key && put(JSON.stringify(value)) !== JSON.stringify(value))
      wanted[key] = putWithin(value, put);
  return put(withFields(marks, wanted));
}

type Put = (piece: string) => string;

function putWithin(value: FieldValue, put: Put): FieldValue {
  if (typeof value === "string") return put(value);
  if (Array.isArray(value)) return value.map((one: FieldValue) => putWithin(one, put));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, putWithin(one, put)]));
}
