import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Complaint, FieldRef } from "../model/complaint.ts";
import type { Fix, Place, Problem } from "../model/problem.ts";
import { problemCodes } from "../model/problem-codes.ts";
import { decodeText } from "./decode-text.ts";
import type { FieldSource } from "./field-source.ts";
import { linesSaid, nameInYaml } from "./fix.ts";
import { type FrontMatter, isFaults, splitFrontMatter } from "./front-matter.ts";
import { placeAt } from "./position.ts";
import { readYaml } from "./yaml-document.ts";

/** Turns a complaint into a problem by looking up the lines of its fields. */
export function toProblem(root: string, complaint: Complaint): Problem {
  const { code, severity = problemCodes[code].severity, at, related, message, hint, write } = complaint;
  const fix = write === undefined ? undefined : fixAt(root, at, write);
  return {
    ...locate(root, at),
    code,
    severity,
    message,
    hint: fix === undefined ? hint : `${hint} ${linesSaid(fix)}`,
    ...(fix && { fix }),
    ...(related === undefined ? {} : { related: locate(root, related) }),
  };
}

/** The line of a name with others in its place; undefined where it cannot be told. */
function fixAt(root: string, { file, field }: FieldRef, names: readonly string[]): Fix | undefined {
  try {
    const text = decodeText(readFileSync(join(root, file)), file);
    const matter = typeof text === "string" ? splitFrontMatter(text, file) : [];
    return "source" in matter ? withNames(matter.source, field, names) : undefined;
  } catch {
    return undefined;
  }
}

function withNames(source: FieldSource, field: FieldRef["field"], names: readonly string[]): Fix | undefined {
  const entry = source.lineOf(field);
  const at = entry ?? source.lineOf(field.slice(0, -1));
  if (at === undefined) return undefined;
  const written = names.map(nameInYaml);
  const dash = /(?:^|\n)( *- +)$/.exec(source.text.slice(0, at.start))?.[1];
  if (entry !== undefined && dash !== undefined)
    return source.fix(at.start, at.end, written.join(`\n${dash}`));
  const isList = entry === undefined && names.length > 1;
  return source.fix(at.start, at.end, isList ? `[${written.join(", ")}]` : written.join(", "));
}

/** The place of a field in its file; the beginning of the file where it cannot be told. */
function locate(root: string, { file, field, text: piece }: FieldRef): Place {
  const start = { file, line: 1, column: 1 };
  if (field.length === 0 && piece === undefined) return start;
  try {
    const text = decodeText(readFileSync(join(root, file)), file);
    if (file.endsWith(".yaml")) return typeof text === "string" ? placeInYaml(text, file, field) : start;
    const matter = typeof text === "string" ? splitFrontMatter(text, file) : [];
    if (!("placeOf" in matter)) return start;
    return piece === undefined ? matter.placeOf(field) : (placeInBody(matter, piece, file) ?? start);
  } catch {
    return start;
  }
}

/** The first place in the body where a piece of text stands, as it is or percent-encoded. */
function placeInBody({ body, bodyLine }: FrontMatter, piece: string, file: string): Place | undefined {
  const offset = [piece, encodeURI(piece)].map((form) => body.indexOf(form)).find((at) => at !== -1);
  if (offset === undefined) return undefined;
  const { line, column } = placeAt(body, offset, file);
  return { file, line: line + bodyLine - 1, column };
}

/** The place of a setting; the beginning of the file where it cannot be told. */
function placeInYaml(text: string, file: string, field: FieldRef["field"]): Place {
  const yaml = readYaml(text);
  return placeAt(text, isFaults(yaml) ? 0 : yaml.offsetOf(field), file);
}
