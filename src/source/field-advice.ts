import type { z } from "zod";
import { PlainScalar } from "../model/fields.ts";
import { nearest } from "../model/nearest.ts";
import type { Problem } from "../model/problem.ts";
import type { ReadFields } from "./field-source.ts";
import { linesSaid, nameInYaml, quotedYaml } from "./fix.ts";
import { isRecord } from "./raw-values.ts";

type Issue = z.core.$ZodIssue;
type Advice = Pick<Problem, "hint" | "fix">;

/** What to write in a field of the wrong form: the very line where it is plain what was meant, else the form. */
export function fieldAdvice(issue: Issue, given: unknown, read: ReadFields): Advice {
  return certain(issue, given, read) ?? { hint: form(issue, read) };
}

function certain(issue: Issue, given: unknown, read: ReadFields): Advice | undefined {
  if (issue.code === "invalid_value" && (typeof given === "string" || given instanceof PlainScalar)) {
    const word = typeof given === "string" ? given : given.source;
    const values = issue.values.map(String);
    const meant = issue.path.at(-1) === "use" ? aiWords.find(([form]) => form.test(word))?.[1] : undefined;
    const near = meant ?? nearest(word, values);
    return near === undefined ? undefined : replaced(issue, read, near, `Did you mean \`${near}\`?`);
  }
  if (issue.code === "invalid_format" && typeof given === "string") {
    return /^[\w-]+(?:\.[\w-]+)+(?::\d+)?(?:\/\S*)?$/.test(given)
      ? replaced(issue, read, `https://${given}`, "Begin it with `https://`:")
      : undefined;
  }
  if (issue.code === "custom" && issue.params?.wanted === "picture" && typeof given === "string") {
    const path = /^(?:\.\/)?(?:content\/)?(media\/[^\s.][^\s]*)$/.exec(given)?.[1];
    if (path !== undefined) return replaced(issue, read, `/${path}`, "Write:");
    const name = given.replace(/^.*[/\\]/, "");
    return replaced(issue, read, `/media/${name}`, "Put the file into content/media/, and write:");
  }
  return issue.code === "invalid_type" ? ofKind(issue, given, read) : undefined;
}

/** How else editors say what part AI had in something. What may be either is taken for the lesser, which has a note. */
const aiWords: readonly (readonly [form: RegExp, meant: string])[] = [
  [/^(?:no|false|0|human|nein|non|off|never)$/i, "none"],
  [
    /generat|written|made|synthe|full|midjourney|dall|firefly|stable.?diffusion|create|erzeugt|généré/i,
    "generated",
  ],
  [/./, "assisted"],
];

const truths: Readonly<Record<string, boolean>> = {
  ...{ yes: true, on: true, y: true, true: true, ja: true, oui: true },
  ...{ no: false, off: false, n: false, false: false, nein: false, non: false },
};

function ofKind(issue: Issue, given: unknown, read: ReadFields): Advice | undefined {
  const expected = "expected" in issue ? issue.expected : undefined;
  const word = given instanceof PlainScalar ? given.source : given;
  const isPin = expected === "object" && issue.path.at(-1) === "pin";
  if ((expected === "boolean" || isPin) && typeof word === "string") {
    const truth = truths[word.trim().toLowerCase()];
    if (truth !== undefined)
      return replaced(
        issue,
        read,
        String(truth),
        `Write \`true\` or \`false\` (${read.source.reference}), most likely`,
      );
    if (!isPin) return undefined;
  }
  if (
    typeof given === "string" &&
    (expected === "number" || expected === "int") &&
    /^\s*-?\d+(?:\.\d+)?\s*$/.test(given)
  )
    return replaced(issue, read, given.trim(), "Write it without quotation marks:");
  if (expected === "string" && (isRecord(given) || (Array.isArray(given) && isFlow(issue, read))))
    return replaced(issue, read, undefined, "Put the whole value in quotation marks:");
  if (expected === "object" && typeof given === "string") return group(issue, given, read);
  return undefined;
}

/** Whether a list stands in brackets, as a headline that begins with `[Live]` does. */
function isFlow({ path }: Issue, { source }: ReadFields): boolean {
  return source.text[source.offsetOf(path)] === "[";
}

/** A field with something else as its value; with what stands there in quotation marks where nothing is given. */
function replaced(
  { path }: Issue,
  { source }: ReadFields,
  value: string | undefined,
  hint: string,
): Advice | undefined {
  const at = source.lineOf(path) ?? source.lineOf(path.slice(0, -1));
  if (at === undefined) return undefined;
  const fix = source.fix(at.start, at.end, value ?? quotedYaml(source.text.slice(at.start, at.end)));
  return { hint: hint.endsWith("?") ? hint : `${hint} ${linesSaid(fix)}`, fix };
}

/** A text where a group of fields is wanted: most often the one field of it that everybody thinks of. */
function group({ path }: Issue, given: string, { source }: ReadFields): Advice | undefined {
  const at = source.lineOf(path);
  if (path[0] === "blocks" && path.length === 2 && at !== undefined) {
    const block = given.trim() === "latest" ? "{ latest: true }" : `{ topic: ${nameInYaml(given)} }`;
    const fix = source.fix(at.start, at.end, block);
    return { hint: `Say what it has articles of, such as ${linesSaid(fix)}`, fix };
  }
  const lines =
    path.at(-1) === "image"
      ? ["src: ", "alt: What the picture shows"]
      : path.at(-1) === "pin"
        ? ["until: "]
        : path.at(-1) === "publisher" || path.at(-1) === "sponsor"
          ? ["name: "]
          : undefined;
  if (at === undefined || lines === undefined) return undefined;
  const lineStart = source.text.lastIndexOf("\n", at.start - 1) + 1;
  const indent = `\n${/^ */.exec(source.text.slice(lineStart))?.[0] ?? ""}  `;
  const from = source.text.slice(0, at.start).trimEnd().length;
  const written = source.text.slice(at.start, at.end);
  const [first = "", ...rest] = lines;
  const value = first === "src: " && /^["']?media\//.test(written) ? `/${given}` : written;
  const fix = source.fix(from, at.end, indent + [first + value, ...rest].join(indent));
  return { hint: `Write ${linesSaid(fix)}.`, fix };
}

/** How a value of the kind is written, and where more is said of it. */
function form(issue: Issue, { source: { reference } }: ReadFields): string {
  const field = String(issue.path.findLast((key) => typeof key === "string") ?? "");
  const see = `see ${reference} for how it is written.`;
  if (field === "focus")
    return "Write how far from the left and from the top it is, each from 0 to 1: `focus: [0.5, 0.3]` is in the middle, above half the height.";
  if (issue.code === "invalid_format") return "Write a whole one, such as `https://example.org/team/`.";
  if (issue.code === "too_big") return `Write \`${field}: ${issue.maximum}\` or less; ${see}`;
  if (issue.code === "too_small" && issue.origin !== "string")
    return `Write \`${field}: ${issue.minimum}\` or more; ${see}`;
  if (issue.code !== "invalid_type") return `${see[0]?.toUpperCase()}${see.slice(1)}`;
  switch (issue.expected) {
    case "boolean":
      return `Write \`${field}: true\` or \`${field}: false\`; ${see}`;
    case "number":
    case "int":
      return `Write a number, such as \`${field}: 20\`; ${see}`;
    case "string":
      return `Write a text behind the colon, in quotation marks if it has signs of YAML in it; ${see}`;
    case "array":
      return `Write a list, each entry on a line of its own below \`${field}:\` that begins with \`- \`; ${see}`;
    default:
      if (typeof issue.path.at(-1) === "number")
        return `Write its fields behind the dash, such as \`- { ${issue.path[0] === "blocks" ? "topic" : "name"}: … }\`, or each on a line of its own; ${see}`;
      return `Write its fields below \`${field}:\`, each on a line of its own and indented by two spaces; ${see}`;
  }
}
