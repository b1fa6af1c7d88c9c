import { z } from "zod";

/** What one field may hold, told from its schema. */
export interface Field {
  /** `title`, or below a group `image.alt`, below a list `corrections[].date`. */
  readonly path: string;
  /** What it holds, as Markdown: the schema’s own description. */
  readonly description: string;
  readonly form: string;
  readonly required: boolean;
  /** The default, if it is worth telling: `false` and an empty list are not. */
  readonly preset: unknown;
  readonly schema: z.core.$ZodType;
}

/** The parts of a zod schema that lead to those within it. */
interface Definition {
  readonly type: string;
  readonly innerType?: z.core.$ZodType;
  readonly out?: z.core.$ZodType;
  readonly element?: z.core.$ZodType;
  readonly valueType?: z.core.$ZodType;
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
  readonly entries?: Readonly<Record<string, string>>;
  readonly defaultValue?: unknown;
  readonly checks?: readonly { readonly _zod: { readonly def: { readonly check: string } } }[];
  readonly format?: string;
}

export function definitionOf(schema: z.core.$ZodType): Definition {
  return schema._zod.def as unknown as Definition;
}

/** Every field of an object schema, in its order, each group followed by the fields within it. */
export function fieldsOf(schema: z.core.$ZodType, prefix = ""): Field[] {
  return Object.entries(definitionOf(schema).shape ?? {}).flatMap(([name, field]) => {
    const layers = layersOf(field);
    const types = layers.map((layer) => definitionOf(layer).type);
    const core = layers.at(-1) ?? field;
    const path = `${prefix}${name}`;
    const one: Field = {
      path,
      description: z.globalRegistry.get(field)?.description ?? "",
      form: formOf(layers),
      required: !types.includes("optional") && !types.includes("default"),
      preset: layers.map((layer) => definitionOf(layer).defaultValue).find((value) => value !== undefined),
      schema: field,
    };
    const { element, valueType } = definitionOf(core);
    if (element !== undefined) return [one, ...fieldsOf(element, `${path}[].`)];
    // Groups by language: one tag stands for all.
    return [
      one,
      ...(valueType === undefined ? fieldsOf(core, `${path}.`) : fieldsOf(valueType, `${path}.fr.`)),
    ];
  });
}

/** A schema and those it is wrapped around, the innermost last. */
function layersOf(schema: z.core.$ZodType): z.core.$ZodType[] {
  const { innerType, out } = definitionOf(schema);
  const inner = innerType ?? out;
  return inner === undefined ? [schema] : [schema, ...layersOf(inner)];
}

/** True for a date: `model/fields.ts` gives these their examples. */
export function isMoment(schema: z.core.$ZodType): boolean {
  return z.globalRegistry.get(schema)?.examples !== undefined;
}

function formOf(layers: readonly z.core.$ZodType[]): string {
  const core = layers.at(-1);
  if (core === undefined) return "";
  if (layers.some(isMoment)) return "date";
  const { type, element, entries, format, checks } = definitionOf(core);
  switch (type) {
    case "string":
      return format === "url" ? "web address" : checks === undefined ? "text" : "name";
    case "boolean":
      return "`true` or `false`";
    case "number":
      return format === undefined ? "number" : "whole number";
    case "enum":
      return Object.values(entries ?? {})
        .map((value) => `\`${value}\``)
        .join(", ");
    case "array":
      return element !== undefined && definitionOf(element).shape !== undefined ? "list of groups" : "list";
    case "tuple":
      return "two numbers";
    case "object":
      return "group";
    case "record":
      return "group";
    default:
      throw new Error(`the reference has no word for a field of type ${type}`);
  }
}
