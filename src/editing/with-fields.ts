import { parseDocument } from "yaml";
import { Added, Renamed, withValue } from "./edit-yaml.ts";
import { type FieldValue, says } from "./field-values.ts";
import { frontParts } from "./front-parts.ts";

/** What fields are to be: `undefined` where one is to go. Those that are not named stay. */
export type WantedFields = Readonly<Record<string, FieldValue | Added | Renamed | undefined>>;

/**
 * A content file (text with front matter, line ends of any kind) in which some fields are otherwise, and all else is as it was, to the
 * byte. Throws where the file has no front matter that can be read: ask `splitFrontMatter` first.
 */
export function withFields(text: string, wanted: WantedFields): string {
  // Line ends of long ago, which the library for YAML does not know.
  if (text.includes("\r") && !text.includes("\n"))
    return withFields(text.replaceAll("\r", "\n"), wanted).replaceAll("\n", "\r");
  const parts = frontParts(text);
  if (parts === undefined) throw new Error("there is no front matter");
  const { opening, yaml: before, closing, body } = parts;
  const after = Object.entries(wanted).reduce((yaml, [key, value]) => withValue(yaml, [key], value), before);
  refuseOther(before, after, wanted);
  return opening + after + closing + body;
}

/** What was written must say what was wanted, and no other field anything else than before. */
function refuseOther(before: string, after: string, wanted: WantedFields): void {
  const [old, edited] = [before, after].map((yaml) =>
    parseDocument(yaml, { version: "1.2", schema: "core" }),
  );
  const isRight =
    edited?.errors.length === 0 &&
    Object.entries(wanted).every(([key, value]) =>
      value === undefined
        ? !edited.has(key)
        : value instanceof Added ||
          says(edited.get(key, true) as never, value instanceof Renamed ? value.left : value),
    );
  const others = (fields: unknown): string =>
    JSON.stringify(Object.entries((fields ?? {}) as object).filter(([key]) => !Object.hasOwn(wanted, key)));
  if (!isRight || others(old?.toJS()) !== others(edited?.toJS()))
    throw new Error(`fields could not be written: ${Object.keys(wanted).join(", ")}`);
}
