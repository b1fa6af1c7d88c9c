import type { z } from "zod";
import { PlainScalar } from "../model/fields.ts";
import { isRecord } from "./raw-values.ts";

type Path = readonly (string | number)[];

/** The fields that a schema knows at a path, none where there is no group: those of `image`, or of an item of `corrections`. */
export function keysAt(schema: z.core.$ZodType, path: Path): string[] {
  const { def } = schema._zod as { def: SchemaParts };
  const inner = def.innerType ?? def.out;
  if (inner !== undefined) return keysAt(inner, path);
  const [key, ...rest] = path;
  if (key === undefined) return Object.keys(def.shape ?? {});
  const below = typeof key === "number" ? def.element : (def.shape?.[key] ?? def.valueType);
  return below === undefined ? [] : keysAt(below, rest);
}

/** The paths of fields that a schema does not know, at any depth, in their order. Below one that is unknown, nothing is looked at. */
export function unknownPaths(schema: z.core.$ZodType, value: unknown): Path[] {
  const { innerType, out, element, shape, valueType } = (schema._zod as { def: SchemaParts }).def;
  const inner = innerType ?? out;
  if (inner !== undefined) return unknownPaths(inner, value);
  if (Array.isArray(value)) {
    if (element === undefined) return [];
    return value.flatMap((one, index) => unknownPaths(element, one).map((path) => [index, ...path]));
  }
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, one]): Path[] => {
    const field = shape !== undefined && Object.hasOwn(shape, key) ? shape[key] : valueType;
    if (field !== undefined) return unknownPaths(field, one).map((path) => [key, ...path]);
    return shape === undefined ? [] : [[key]];
  });
}

/**
 * The same fields, where a number, a truth value or nothing that stands where the schema has a group is what it means: the object
 * that it was read into would pass for a group in which nothing is filled in. What a field makes of values itself is left to it.
 */
export function withoutFalseGroups(schema: z.core.$ZodType, value: unknown): unknown {
  const { innerType, element, shape } = (schema._zod as { def: SchemaParts }).def;
  if (innerType !== undefined) return withoutFalseGroups(innerType, value);
  if (element !== undefined)
    return Array.isArray(value) ? value.map((one) => withoutFalseGroups(element, one)) : value;
  if (shape === undefined) return value;
  if (value instanceof PlainScalar) return value.value;
  if (!isRecord(value)) return value;
  const fields = Object.entries(value).map(([key, one]) => {
    const field = Object.hasOwn(shape, key) ? shape[key] : undefined;
    return [key, field === undefined ? one : withoutFalseGroups(field, one)] as const;
  });
  return Object.fromEntries(fields);
}

/** The parts of a zod schema that lead to the schemas within it. */
interface SchemaParts {
  readonly innerType?: z.core.$ZodType;
  readonly out?: z.core.$ZodType;
  readonly element?: z.core.$ZodType;
  readonly valueType?: z.core.$ZodType;
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
}
