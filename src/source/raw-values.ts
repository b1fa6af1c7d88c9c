import { PlainScalar } from "../model/fields.ts";

/** A group of fields as it was read, before it is held against a schema. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return (
    typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof PlainScalar)
  );
}

/** Nothing, or nothing that was filled in. */
export function isEmpty(value: unknown): boolean {
  return value === undefined || value === "" || (value instanceof PlainScalar && value.value === null);
}

/** The value at a path of fields. */
export function valueAt(fields: unknown, path: readonly PropertyKey[]): unknown {
  let value = fields;
  for (const key of path) {
    // A single name counts as a list of one, and then stands where the list would.
    if (typeof value === "string" || value instanceof PlainScalar) return value;
    value = (value as Record<PropertyKey, unknown> | undefined)?.[key];
  }
  return value;
}
