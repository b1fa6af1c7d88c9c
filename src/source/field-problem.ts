import type { z } from "zod";
import { PlainScalar } from "../model/fields.ts";
import type { Problem } from "../model/problem.ts";
import { fieldAdvice } from "./field-advice.ts";
import { fieldSaidFirst } from "./field-said.ts";
import type { ReadFields } from "./field-source.ts";
import { linesSaid, quotedYaml } from "./fix.ts";
import { isEmpty, valueAt } from "./raw-values.ts";

type Issue = z.core.$ZodIssue;

/** What zod finds wrong with a field, in words, with what to write instead. */
export function fieldProblem(issue: Issue, read: ReadFields): Problem {
  const given = valueAt(read.fields, issue.path);
  const field = issue.path.map(String).join(".");
  const error = { ...read.placeOf(issue.path), severity: "error" } as const;
  // `title:` with nothing behind it is a field left empty; an empty item of a list is a name that is missing.
  const empty = given instanceof PlainScalar && given.source === "" && typeof issue.path.at(-1) === "string";
  if (
    given instanceof PlainScalar &&
    !empty &&
    issue.code === "invalid_type" &&
    (issue.expected === "string" || (issue.expected === "array" && given.source !== ""))
  ) {
    const meaning =
      given.value === null ? "nothing" : typeof given.value === "number" ? "a number" : "true or false";
    const said = {
      ...error,
      code: "name-not-text",
      message: `\`${given.source || "(empty)"}\` would be read as ${meaning}, not as a name.`,
    } as const;
    if (given.source === "") return { ...said, hint: "Write the name, or take the line out." };
    const part = read.source.partOf(issue.path);
    const fix = part && read.source.fix(part.start, part.end, quotedYaml(given.source));
    const written = fix === undefined ? quotedYaml(given.source) : linesSaid(fix);
    return { ...said, hint: `Put it in quotation marks: ${written}`, ...(fix && { fix }) };
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
    ...fieldAdvice(issue, given, read),
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
    case "too_big":
      if (issue.origin === "array") return "must be two numbers";
      if (issue.code === "too_big") return `must be at most ${issue.maximum}`;
      return issue.origin === "string" ? "must not be empty" : `must be at least ${issue.minimum}`;
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
  tuple: "two numbers",
  object: "a group of fields",
  record: "a group of fields",
};
