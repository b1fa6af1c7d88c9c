import type { z } from "zod";
import type { Problem } from "../model/problem.ts";
import type { ReadFields } from "./field-source.ts";
import { isEmpty } from "./raw-values.ts";
import { keysAt } from "./schema-keys.ts";

/**
 * A group whose fields stand below it and are not indented, so that YAML sees an empty group and fields that nobody knows:
 * `image:` and then `src: …` at the beginning of a line. One problem for all of them.
 */
export function flatGroup(
  schema: z.ZodType & { shape: object },
  { fields, source, placeOfKey }: ReadFields,
): { readonly problem: Problem; readonly keys: readonly string[] } | undefined {
  const given = Object.keys(fields);
  for (const [index, group] of given.entries()) {
    if (!Object.hasOwn(schema.shape, group) || !isEmpty(fields[group])) continue;
    const known = keysAt(schema, [group]);
    const keys: string[] = [];
    for (const key of given.slice(index + 1)) {
      if (!known.includes(key) || Object.hasOwn(schema.shape, key)) break;
      keys.push(key);
    }
    const [first, last] = [keys[0], keys.at(-1)];
    if (first === undefined || last === undefined) continue;
    const from = source.offsetOfKey([first]);
    const lineEnd = source.text.indexOf("\n", source.offsetOfKey([last]));
    const to = lineEnd === -1 ? source.text.length : lineEnd;
    const fix = source.fix(from, to, source.text.slice(from, to).replace(/^(?=.)/gm, "  "));
    const said = keys.map((key) => `\`${key}\``).join(", ");
    const problem: Problem = {
      ...placeOfKey([first]),
      code: "field-unknown",
      severity: "warning",
      message: `${said} below \`${group}\` ${keys.length === 1 ? "is" : "are"} not indented, so \`${group}\` is left empty.`,
      hint: `Indent by two spaces what belongs to \`${group}\`: ${fix.text
        .split("\n")
        .map((line) => `\`${line}\``)
        .join(", ")}`,
      fix,
    };
    return { problem, keys };
  }
  return undefined;
}
