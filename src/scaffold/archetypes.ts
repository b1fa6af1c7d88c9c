import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { parseDocument } from "yaml";
import type { FieldValue } from "../editing/field-values.ts";
import { withFields } from "../editing/with-fields.ts";
import type { Problem } from "../model/problem.ts";
import type { ReadSettings } from "../source/read-file.ts";
import { archetypesFolder } from "../source/walk.ts";
import type { NewKind } from "./new-kinds.ts";
import { readAs } from "./read-as.ts";

/** What stands in the place of `{{title}}` and the others. */
export type Filled = Readonly<Record<string, string>>;

export interface Archetype {
  /** Relative to the root. */
  readonly path: string;
  readonly text: string;
}

/**
 * The archetype of a kind in `content/archetypes/`, or the one of a name: what new files of it begin with. Undefined where there is none.
 */
export function archetypeOf(root: string, name: string): Archetype | undefined {
  const path = `${archetypesFolder}/${name}.md`;
  const file = join(root, path);
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return undefined;
  return { path, text: readFileSync(file, "utf8") };
}

const placeholder = /\{\{ *([A-Za-z]\w*) *\}\}/g;

/**
 * What is wrong with an archetype, at its own lines: it is read as a file of its kind, with something in the place of the
 * placeholders and of what `new` writes.
 */
export function archetypeProblems(
  { path, text }: Archetype,
  kind: NewKind,
  sample: Filled,
  settings: ReadSettings,
): readonly Problem[] {
  const unknown = unknownPlaceholders(path, text, sample);
  if (unknown.length > 0) return unknown;
  const tried = text.replace(placeholder, (_, word: string) => sample[word] ?? "");
  const isText = !hasFields(tried);
  const complete = isText ? `---\n---\n${tried}` : tried;
  const required = { [kind.word === "article" ? "title" : "name"]: "Sample", ...dateOf(kind, sample) };
  let whole: string;
  try {
    whole = withFields(complete, required);
  } catch {
    // Its front matter cannot be read, and reading says why.
    whole = complete;
  }
  const linesOf = (one: string): number => one.split("\n").length;
  const added = linesOf(whole) - linesOf(tried);
  const end = isText ? 0 : tried.slice(0, tried.indexOf("\n---", 3) + 1).split("\n").length;
  return readAs(kind, whole, settings).problems.map(({ fix: _, related: __, ...problem }) => ({
    ...problem,
    file: path,
    line: problem.line > end ? Math.max(problem.line - added, 1) : problem.line,
  }));
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
