import type { z } from "zod";

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

/** The parts of a zod schema that lead to the schemas within it. */
interface SchemaParts {
  readonly innerType?: z.core.$ZodType;
  readonly out?: z.core.$ZodType;
  readonly element?: z.core.$ZodType;
  readonly valueType?: z.core.$ZodType;
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
}
