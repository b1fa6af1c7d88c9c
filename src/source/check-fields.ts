import type { z } from "zod";
import { PlainScalar } from "../model/fields.ts";
import { senseOf } from "../model/foreign-fields.ts";
import { nearest } from "../model/nearest.ts";
import type { Place, Problem } from "../model/problem.ts";
import { fieldSaid, fieldSaidFirst } from "./field-said.ts";
import { plainFields } from "./plain-fields.ts";
import { type ForeignField, foreignFieldsIn } from "./read-foreign.ts";

/** Fields as they were read, and where each stands. */
export interface ReadFields {
  readonly fields: Readonly<Record<string, unknown>>;
  placeOf(path: readonly PropertyKey[]): Place;
  placeOfKey(key: string): Place;
}

export interface Checked<Data> {
  /** Absent when a problem keeps the file from being used. */
  readonly data?: Data;
  readonly problems: readonly Problem[];
  /** Fields of other systems that may hold back what the file says; absent where there are none. */
  readonly foreign?: readonly ForeignField[];
}

type GroupSchema<Data> = z.ZodType<Data> & { shape: object };

/** Holds fields against their schema: a problem for each that is missing, of the wrong form, or unknown. */
export function checkFields<Data>(schema: GroupSchema<Data>, read: ReadFields): Checked<Data> {
  const data = plainFields(schema, read.fields);
  return data === undefined ? checkAnyFields(schema, read) : { data, problems: [] };
}

/** The same with zod alone, for fields that may be wrong. */
export function checkAnyFields<Data>(schema: GroupSchema<Data>, read: ReadFields): Checked<Data> {
  const { fields } = read;
  const result = schema.safeParse(hasEmpty(fields) ? withoutEmpty(fields) : fields);
  const problems: Problem[] = [];
  const foreign: ForeignField[] = [];
  for (const key of Object.keys(fields)) {
    if (Object.hasOwn(schema.shape, key)) continue;
    const known = foreignFieldsIn(key, fields[key], (path) =>
      path.length === 1 ? read.placeOfKey(key) : read.placeOf(path),
    );
    if (known === undefined)
      problems.push(unknownField([key], Object.keys(schema.shape), read.placeOfKey(key)));
    else foreign.push(...known);
  }
  const also = foreign.length === 0 ? {} : { foreign };
  if (!result.success) {
    const wrong = result.error.issues.map((issue) => fieldProblem(issue, read));
    return { problems: [...problems, ...wrong], ...also };
  }
  for (const [key, value] of Object.entries(result.data as object)) {
    for (const below of lostKeys(fields[key], value)) {
      const path = [key, ...below];
      const known = keysAt(schema, path.slice(0, -1));
      problems.push(unknownField(path, known, read.placeOf(path)));
    }
  }
  return { data: result.data, problems, ...also };
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
  if (value instanceof PlainScalar) return value.source === "";
  return typeof value === "string" ? value.trim() === "" : isRecord(value) && Object.keys(value).length === 0;
}

const holdingBack = ["draft", "embargo", "expires"];

function unknownField(path: Path, known: readonly string[], place: Place): Problem {
  const key = String(path.at(-1));
  // A word of another system is no slip for one of ours, but in another spelling: `Draft: false`.
  const isForeign = senseOf(key) !== undefined;
  const near = isForeign ? known.find((name) => name === key.toLowerCase()) : nearest(key, known);
  return {
    ...place,
    code: "field-unknown",
    // A slip in one of these would publish what was to be held back.
    severity: near !== undefined && holdingBack.includes(near) && !isForeign ? "error" : "warning",
    message: `There is no field ${fieldSaid(path)}.`,
    hint:
      near === undefined
        ? "It has no effect; take it out, or see the list of fields."
        : `Did you mean \`${near}\`?`,
  };
}

type Path = readonly (string | number)[];

/** The paths of keys that were given but that the schema left out of its result. */
function lostKeys(given: unknown, kept: unknown): Path[] {
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

/** The fields that a schema knows at a path: those of `image`, or of an item of `corrections`. */
function keysAt(schema: z.core.$ZodType, path: Path): string[] {
  const { def } = schema._zod as { def: SchemaParts };
  const inner = def.innerType ?? def.out;
  if (inner !== undefined) return keysAt(inner, path);
  const [key, ...rest] = path;
  if (key === undefined) return Object.keys(def.shape ?? {});
  const below = typeof key === "number" ? def.element : def.shape?.[key];
  return below === undefined ? [] : keysAt(below, rest);
}

/** The parts of a zod schema that lead to the schemas within it. */
interface SchemaParts {
  readonly innerType?: z.core.$ZodType;
  readonly out?: z.core.$ZodType;
  readonly element?: z.core.$ZodType;
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return (
    typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof PlainScalar)
  );
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === "" || (value instanceof PlainScalar && value.value === null);
}

type Issue = z.core.$ZodIssue;

function fieldProblem(issue: Issue, read: ReadFields): Problem {
  const given = valueAt(read.fields, issue.path);
  const field = issue.path.map(String).join(".");
  const error = { ...read.placeOf(issue.path), severity: "error" } as const;
  // `title:` with nothing behind it is a field left empty; an empty item of a list is a name that is missing.
  const empty = given instanceof PlainScalar && given.source === "" && typeof issue.path.at(-1) === "string";
  if (
    given instanceof PlainScalar &&
    !empty &&
    issue.code === "invalid_type" &&
    issue.expected === "string"
  ) {
    const meaning =
      given.value === null ? "nothing" : typeof given.value === "number" ? "a number" : "true or false";
    return {
      ...error,
      code: "name-not-text",
      message: `\`${given.source || "(empty)"}\` would be read as ${meaning}, not as a name.`,
      hint:
        given.source === ""
          ? "Write the name, or take the line out."
          : `Put it in quotation marks: "${given.source}"`,
    };
  }
  if (isEmpty(given)) {
    const isEntry = typeof issue.path.at(-1) === "number";
    return {
      ...error,
      code: "field-missing",
      message: `${fieldSaidFirst(issue.path)} is ${isEntry ? "empty" : "missing"}.`,
      hint: isEntry ? "Fill it in, or take it out." : missingHint(field, issue.path),
    };
  }
  return {
    ...error,
    code: "field-wrong",
    message: `${fieldSaidFirst(issue.path)} ${wanted(issue)}.`,
    hint: advice(issue, given),
  };
}

function missingHint(field: string, path: readonly PropertyKey[]): string {
  const example = examples[field];
  return example === undefined ? `Add \`${String(path.at(-1))}\`.` : `Add a line such as \`${example}\`.`;
}

const examples: Readonly<Record<string, string>> = {
  title: "title: Ministers meet in Paris",
  date: "date: 2025-12-01T18:30",
  name: "name: Élysée Palace",
  url: "url: https://example.org/",
  "image.alt": "alt: Two people shaking hands on a staircase",
};

function wanted(issue: Issue): string {
  switch (issue.code) {
    case "invalid_value":
      return `may be ${issue.values.map((value) => `\`${String(value)}\``).join(", ")}`;
    case "invalid_type":
      return `must be ${kinds[issue.expected] ?? issue.expected}`;
    case "invalid_format":
      return "must be a whole web address";
    case "too_small":
      return issue.origin === "string" ? "must not be empty" : `must be at least ${issue.minimum}`;
    case "too_big":
      return `must be at most ${issue.maximum}`;
    case "custom":
      return issue.params?.wanted === "fediverse"
        ? "must be an account such as `@desk@example.social`"
        : "must be an address within the site, such as `/media/palace.jpg`, or a whole web address";
    default:
      return "has a form that is not known";
  }
}

const kinds: Readonly<Record<string, string>> = {
  string: "text",
  boolean: "`true` or `false`",
  number: "a number",
  int: "a whole number",
  array: "a list",
  object: "a group of fields",
  record: "a group of fields",
};

function advice(issue: Issue, given: unknown): string {
  if (issue.code === "invalid_value" && typeof given === "string") {
    const near = nearest(given, issue.values.map(String));
    if (near !== undefined) return `Did you mean \`${near}\`?`;
  }
  if (issue.code === "custom" && issue.params?.wanted === "picture" && typeof given === "string")
    return `Put the file into content/media/, and write \`/media/${given.replace(/^.*[/\\]/, "")}\`.`;
  if (issue.code === "invalid_format") return "Begin it with `https://`.";
  return "The reference of front matter fields shows how it is written.";
}

function valueAt(fields: unknown, path: readonly PropertyKey[]): unknown {
  let value = fields;
  for (const key of path) {
    // A single name counts as a list of one, and then stands where the list would.
    if (typeof value === "string" || value instanceof PlainScalar) return value;
    value = (value as Record<PropertyKey, unknown> | undefined)?.[key];
  }
  return value;
}
