import type { z } from "zod";

/**
 * What fields count as that are not there, by their paths (`draft`, `corrections.kind`): the defaults of a schema. A field that is
 * in none of them counts as empty.
 */
export type UsualValues = ReadonlyMap<string, unknown>;

/** The defaults that a schema says, at any depth; lists are looked through. */
export function usualValues(schema: z.core.$ZodType, path: readonly string[] = []): UsualValues {
  const { innerType, out, element, shape, defaultValue } = (schema._zod as { def: SchemaParts }).def;
  const here: UsualValues =
    defaultValue === undefined ? new Map() : new Map([[path.join("."), defaultValue]]);
  const within = [innerType, out, element].flatMap((one) => (one === undefined ? [] : [one]));
  const below = [
    ...within.map((one) => usualValues(one, path)),
    ...Object.entries(shape ?? {}).map(([key, one]) => usualValues(one, [...path, key])),
  ];
  return new Map([here, ...below].flatMap((one) => [...one]));
}

interface SchemaParts {
  readonly innerType?: z.core.$ZodType;
  readonly out?: z.core.$ZodType;
  readonly element?: z.core.$ZodType;
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
  readonly defaultValue?: unknown;
}
