import { PlainScalar } from "../model/fields.ts";
import type { Place, Problem } from "../model/problem.ts";
import { FieldSource, frontMatterReference, type ReadFields } from "./field-source.ts";
import { fixOf, linesSaid } from "./fix.ts";
import { lineAt, TextPlaces } from "./position.ts";
import { splitMatter } from "./split-matter.ts";
import { mendNoFields, readPlainDocument, readYaml } from "./yaml-document.ts";
import type { YamlDocument, YamlFault } from "./yaml-read.ts";

/** A content file taken apart: its fields, and the Markdown below them. */
export interface FrontMatter extends ReadFields {
  readonly body: string;
  /** Line of the file on which the body begins, from 1. */
  readonly bodyLine: number;
}

/**
 * Splits a text into front matter and body. Front matter stands between a first line `---` and a second one; it is
 * YAML 1.2 and never code. Gives the problems instead if it is missing, unclosed or cannot be read. There are two ways
 * to the same result: gray-matter copies and searches the whole file, which takes longer than to read plain fields, so
 * a file whose dashes stand alone and whose YAML is plain is cut apart without it.
 */
export function splitFrontMatter(text: string, file: string): FrontMatter | readonly Problem[] {
  return splitPlain(text, file) ?? splitAny(text, file);
}

function splitPlain(text: string, file: string): FrontMatter | undefined {
  if (!text.startsWith("---\n")) return undefined;
  const close = text.indexOf("\n---", 3);
  if (close === -1) return undefined;
  const behind = close + 4;
  if (behind < text.length && text[behind] !== "\n") return undefined;
  const yaml = readPlainDocument(text.slice(3, close));
  return yaml === undefined ? undefined : frontMatter(text, file, yaml, text.slice(behind + 1));
}

/** The same with gray-matter, for any text. */
export function splitAny(text: string, file: string): FrontMatter | readonly Problem[] {
  const fault = openingFault(text, file);
  if (fault !== undefined) return [fault];
  const { yaml, body } = splitMatter(text);
  if (yaml === undefined) return [notFields({ file, line: 1, column: 1 })];
  const places = new TextPlaces(text, file);
  const told = (faults: readonly YamlFault[]) =>
    faults.map((one) => yamlProblem(one, places.at(yamlStart + one.offset), frontMatterReference));
  if (isFaults(yaml)) {
    const end = fieldsEnd(text);
    return end === undefined ? told(yaml) : [unclosed(text, end, file)];
  }
  const { value } = yaml;
  if (typeof value !== "object" || value === null || Array.isArray(value) || value instanceof PlainScalar) {
    const mended = typeof value === "string" ? mendNoFields(yamlOf(text)) : [];
    return mended.length > 0 ? told(mended) : [notFields({ file, line: 2, column: 1 })];
  }
  // A sentence with a colon in it is a field to YAML, but no field’s name has a space.
  const end = Object.keys(value).some((key) => key.includes(" ")) ? fieldsEnd(text) : undefined;
  return end === undefined ? frontMatter(text, file, yaml, body) : [unclosed(text, end, file)];
}

/** gray-matter hands its engine the text from behind the three dashes on, with the spaces that may follow them. */
const yamlStart = 3;

/** What stands between the dashes, from behind the first three on. */
function yamlOf(text: string): string {
  const close = text.indexOf("\n---", yamlStart);
  return text.slice(yamlStart, close === -1 ? undefined : close);
}

/**
 * Where the fields end in front matter of which the closing dashes are missing, if a rule in the text was taken for them: at
 * the first empty line behind which there is prose, where all before it can be read.
 */
function fieldsEnd(text: string): number | undefined {
  const yaml = yamlOf(text);
  for (const { index } of yaml.matchAll(/\n[ \t]*\n(?=[^\s#])/g)) {
    const next = yaml.slice(index).trimStart().split("\n", 1)[0] ?? "";
    if (/^(?:[A-Za-z][\w-]*\s*[:：]|- |[\]}"'])/.test(next)) continue;
    const read = readYaml(yaml.slice(0, index + 1));
    const isRead = !isFaults(read) && typeof read.value === "object" && read.value !== null;
    return isRead ? yamlStart + index : undefined;
  }
  return undefined;
}

function unclosed(text: string, end: number, file: string): Problem {
  const fix = fixOf(text, end, end, "\n---");
  return {
    file,
    line: 1,
    column: 1,
    code: "front-matter-unclosed",
    severity: "error",
    message: `The front matter begins here and does not end below its last field (line ${fix.line}), so the text counts as fields too.`,
    hint: `Put a line with three dashes, and nothing else, below the last field: ${linesSaid(fix)}`,
    fix,
  };
}

function frontMatter(text: string, file: string, yaml: YamlDocument, body: string): FrontMatter {
  const places = new TextPlaces(text, file);
  return {
    fields: yaml.value as Record<string, unknown>,
    body,
    bodyLine: lineAt(text, text.length - body.length),
    source: new FieldSource(text, places, yaml, yamlStart, frontMatterReference),
    placeOf: (path) => places.at(yamlStart + yaml.offsetOf(path)),
    placeOfKey: (path) => places.at(yamlStart + yaml.offsetOfKey(path)),
  };
}

/** Problems of a YAML text that is a file of its own (`site.yaml`) or front matter. */
export function yamlProblem(fault: YamlFault, place: Place, reference: string): Problem {
  const { code, message, fix } = fault;
  const hint =
    fault.hint ??
    (code === "field-twice"
      ? "Keep the one that counts, and take out the other."
      : `Compare the line, and the one above it, with ${reference}; quotation marks and brackets are closed on it, and spaces indent it.`);
  return { ...place, code, severity: "error", message, hint, ...(fix === undefined ? {} : { fix }) };
}

export function isFaults(read: YamlDocument | readonly YamlFault[]): read is readonly YamlFault[] {
  return Array.isArray(read);
}

function openingFault(text: string, file: string): Problem | undefined {
  const error = { severity: "error", file, line: 1, column: 1 } as const;
  const first = text.slice(0, text.indexOf("\n") === -1 ? undefined : text.indexOf("\n"));
  if (first.trimEnd() === "---") {
    const close = text.indexOf("\n---", first.length);
    // gray-matter takes any line that begins with three dashes for the end, `---- ` and `---x` too.
    if (close !== -1 && /^---[ \t]*(?:\n|$)/.test(text.slice(close + 1, close + 200))) return undefined;
    if (close !== -1) {
      return {
        ...error,
        ...new TextPlaces(text, file).at(close + 1),
        code: "front-matter-unclosed",
        message: "A line that begins with three dashes ends the front matter, and this one has more on it.",
        hint: "Let it be three dashes and nothing else, or indent it if it belongs to a field.",
      };
    }
    return {
      ...error,
      code: "front-matter-unclosed",
      message: "The front matter begins here and never ends.",
      hint: "Put a line with three dashes, and nothing else, below the last field.",
    };
  }
  const language = /^---[ \t]*([a-z]\S*)/i.exec(first)?.[1];
  if (language !== undefined) {
    return {
      ...error,
      code: "front-matter-language",
      column: first.indexOf(language) + 1,
      message: `The first line names a language, “${language}”; front matter is always YAML, and code in it is never run.`,
      hint: "Let the first line be `---` alone, and write the fields in YAML.",
    };
  }
  const late = /^(?:[ \t]*\n)*[ \t]*---[ \t]*\n/.exec(text);
  if (late !== null) {
    return {
      ...error,
      code: "front-matter-missing",
      message: "Something stands before the first `---`: a blank line or a space, which hides all fields.",
      hint: "Let the file begin with `---`.",
    };
  }
  return {
    ...error,
    code: "front-matter-missing",
    message: "The file does not begin with front matter.",
    hint: /^----/.test(first)
      ? "The first line has a dash too many; it has three."
      : "Begin with a line `---`, then fields such as `title: …`, then a line `---`, then the text.",
  };
}

function notFields(place: Place): Problem {
  return {
    ...place,
    code: "front-matter-not-fields",
    severity: "error",
    message: "Between the dashes there are no fields.",
    hint: "Write fields there, one a line, such as `title: …`.",
  };
}
