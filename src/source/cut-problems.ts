import type { Problem } from "../model/problem.ts";
import { fieldSaidFirst } from "./field-said.ts";
import type { ReadFields } from "./field-source.ts";
import { linesSaid, quotedYaml } from "./fix.ts";
import { isProse } from "./prose-fields.ts";

/**
 * Problems of fields, with those that tell of texts of which YAML takes the end for a remark. What was missing for that
 * reason alone is one problem and not two.
 */
export function cutProblems(
  shape: object,
  { source }: ReadFields,
  problems: readonly Problem[],
): readonly Problem[] {
  const all = [...problems];
  for (const { path, start, hash, end, hasValue } of source.cuts) {
    if (!Object.hasOwn(shape, path[0] ?? "") || !isProse(path)) continue;
    const lost = source.text.slice(hash, end);
    const { line } = source.placeAt(hash);
    const missing = all.findIndex(
      (one) => one.line === line && (one.code === "field-missing" || one.code === "name-not-text"),
    );
    if (missing !== -1) all.splice(missing, 1);
    const fix = source.fix(start, end, quotedYaml(source.text.slice(start, end)));
    // With a space behind it, it may well be a remark: nobody is to make text of that with a click.
    const isRemark = /^#\s/.test(lost);
    const remark = isRemark ? "put it on a line of its own" : "put a space behind the `#`";
    all.push({
      ...source.placeAt(hash),
      code: "text-cut",
      severity: missing === -1 ? "warning" : "error",
      message: hasValue
        ? `“${lost}” is lost: \` #\` begins a remark in YAML, and only “${source.text.slice(start, hash).trimEnd()}” is left.`
        : `${fieldSaidFirst(path)} is empty: \` #\` begins a remark in YAML, and “${lost}” is lost.`,
      hint: `Put the text in quotation marks: ${linesSaid(fix)}; if it is a remark, ${remark}.`,
      ...(isRemark ? {} : { fix }),
    });
  }
  return all;
}
