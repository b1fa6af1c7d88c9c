import type { FieldValue } from "../editing/field-values.ts";
import { UsageError } from "./usage-error.ts";

/** Options of `dateline new` that are fields of what is begun. */
export interface FieldOptions {
  readonly people?: readonly string[];
  readonly places?: readonly string[];
  readonly topics?: readonly string[];
  readonly authors?: readonly string[];
  readonly aliases?: readonly string[];
  readonly story?: string;
  readonly type?: string;
  readonly description?: string;
  readonly date?: string;
  readonly language?: string;
  readonly role?: string;
  /** Any other field: `organisations=NATO, EU`. */
  readonly field?: readonly string[];
}

/** Fields whose value is a list of names, beside those of the taxonomies. */
const lists = ["authors", "aliases", "keyPoints", "sameAs", "oldAddresses"];

const texts = ["story", "type", "description", "date", "language", "role"] as const;
const names = ["people", "places", "topics", "authors", "aliases"] as const;

/** The fields that options give, with their values as they are to be written. */
export function fieldsOf(typed: FieldOptions, taxonomies: readonly string[]): Record<string, FieldValue> {
  const fields: Record<string, FieldValue> = {};
  for (const key of texts) if (typed[key] !== undefined) fields[key] = typed[key];
  for (const key of names) if (typed[key] !== undefined) fields[key] = typed[key].flatMap(namesIn);
  for (const one of typed.field ?? []) {
    const found = /^([\p{L}][\p{L}\p{N}_-]*)=(.*)$/su.exec(one);
    if (found === null)
      throw new UsageError(
        `“${one}” is no field; --field wants a name, “=” and what is to stand there: --field organisations="NATO, EU".`,
      );
    const [, key = "", value = ""] = found;
    fields[key] = lists.includes(key) || taxonomies.includes(key) ? namesIn(value) : plainValue(value);
  }
  return fields;
}

/** Names with commas between: `Ana Ilić, Petro Marin`. One that has a comma itself stands in quotation marks. */
export function namesIn(text: string): string[] {
  return [...text.matchAll(/\s*(?:"([^"]*)"|([^,]*))\s*(?:,|$)/g)]
    .map(([, quoted, plain]) => (quoted ?? plain ?? "").trim())
    .filter((name) => name !== "");
}

function plainValue(text: string): FieldValue {
  if (text === "true" || text === "false") return text === "true";
  return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
}
