import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Complaint, FieldRef } from "../model/complaint.ts";
import type { Place, Problem } from "../model/problem.ts";
import { problemCodes } from "../model/problem-codes.ts";
import { decodeText } from "./decode-text.ts";
import { isFaults, splitFrontMatter } from "./front-matter.ts";
import { placeAt } from "./position.ts";
import { readYaml } from "./yaml-document.ts";

/** Turns a complaint into a problem by looking up the lines of its fields. */
export function toProblem(root: string, { code, at, related, message, hint }: Complaint): Problem {
  return {
    ...locate(root, at),
    code,
    severity: problemCodes[code].severity,
    message,
    hint,
    ...(related === undefined ? {} : { related: locate(root, related) }),
  };
}

/** The place of a field in its file; the beginning of the file where it cannot be told. */
function locate(root: string, { file, field }: FieldRef): Place {
  const start = { file, line: 1, column: 1 };
  if (field.length === 0) return start;
  try {
    const text = decodeText(readFileSync(join(root, file)), file);
    if (file.endsWith(".yaml")) return typeof text === "string" ? placeInYaml(text, file, field) : start;
    const matter = typeof text === "string" ? splitFrontMatter(text, file) : [];
    return "placeOf" in matter ? matter.placeOf(field) : start;
  } catch {
    return start;
  }
}

/** The place of a setting; the beginning of the file where it cannot be told. */
function placeInYaml(text: string, file: string, field: FieldRef["field"]): Place {
  const yaml = readYaml(text);
  return placeAt(text, isFaults(yaml) ? 0 : yaml.offsetOf(field), file);
}
