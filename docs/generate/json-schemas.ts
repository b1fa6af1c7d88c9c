import { z } from "zod";
import { names } from "../../src/model/fields.ts";
import { plainPageFields, recordFields } from "../../src/model/front-matter.ts";
import { settingsFields } from "../../src/model/settings.ts";
import { articleSchema } from "./article-schema.ts";
import { definitionOf, isMoment } from "./fields.ts";
import { frontSchema } from "./front-page-page.ts";
import { jsonText } from "./json-text.ts";

type JsonSchema = z.core.JSONSchema.JSONSchema;

/** The JSON Schemas, by file name: what an editor may write, before Dateline puts it in order. */
export function schemaTexts(): ReadonlyMap<string, string> {
  // A newsroom may name taxonomies of its own, and their fields hold names.
  const ownTaxonomy = z.toJSONSchema(names().optional(), { io: "input", override }) as JsonSchema;
  delete ownTaxonomy.$schema;
  return new Map([
    ["article", schemaText("Article", articleSchema, ownTaxonomy)],
    ["record", schemaText("Record", recordFields, false)],
    ["plain-page", schemaText("Plain page", plainPageFields, false)],
    ["front", frontText(ownTaxonomy)],
    ["settings", schemaText("Settings", settingsFields, false)],
  ]);
}

/** Blocks name terms of the newsroom’s own taxonomies too. */
function frontText(ownTaxonomy: JsonSchema): string {
  const schema = JSON.parse(schemaText("Front page", frontSchema, false)) as JsonSchema;
  const items = (schema.properties?.blocks as JsonSchema | undefined)?.items as JsonSchema;
  items.additionalProperties = ownTaxonomy;
  return jsonText(schema);
}

function schemaText(title: string, schema: z.ZodObject, others: JsonSchema | false): string {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: "input", override });
  return jsonText({ $schema, title, ...rest, additionalProperties: others });
}

/**
 * The schemas put values in order before they check them, which JSON Schema cannot tell: text is taken as typed, a single
 * name is a list of one, an empty field is none. Here each says what it takes.
 */
function override({ zodSchema, jsonSchema }: { zodSchema: z.core.$ZodType; jsonSchema: JsonSchema }): void {
  const { type, out, defaultValue } = definitionOf(zodSchema);
  if (isMoment(zodSchema)) takeDate(jsonSchema);
  else if (type === "pipe" && out !== undefined) takeAsTyped(jsonSchema, definitionOf(withoutOptional(out)));
  if (type === "object" && jsonSchema.additionalProperties === undefined) {
    jsonSchema.additionalProperties = false;
  }
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
  if (defaultValue !== undefined) jsonSchema.default = defaultValue as NonNullable<JsonSchema["default"]>;
  if (type === "optional" || type === "default") allowEmpty(jsonSchema);
}

function withoutOptional(schema: z.core.$ZodType): z.core.$ZodType {
  return definitionOf(schema).innerType ?? schema;
}

/** The form of a date; whether there is such a day is not for a schema to say. */
function takeDate(jsonSchema: JsonSchema): void {
  jsonSchema.type = "string";
  jsonSchema.pattern =
    "^\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?\\s?([Zz]|[+-]\\d{2}:?\\d{2})?)?$";
  jsonSchema.examples = ["2025-12-01", "2025-12-01T18:30", "2025-12-01T18:30+01:00"];
}

function takeAsTyped(jsonSchema: JsonSchema, out: ReturnType<typeof definitionOf>): void {
  // A name is taken only as text; so is a web address, since no other value is one.
  if (out.type === "string" && out.checks === undefined && out.format === undefined) {
    jsonSchema.type = ["string", "number", "boolean"] as unknown as NonNullable<JsonSchema["type"]>;
  }
  // A group that may be said in one word.
  if (out.shape !== undefined) {
    const group = { ...jsonSchema };
    for (const key of Object.keys(jsonSchema)) delete jsonSchema[key as keyof JsonSchema];
    const [first] = Object.values(out.shape);
    const words = first === undefined ? [] : Object.values(definitionOf(first).entries ?? {});
    jsonSchema.anyOf = [wordFor(first, words), group];
  }
  if (out.type === "array") {
    jsonSchema.type = ["string", "array"] as unknown as NonNullable<JsonSchema["type"]>;
    jsonSchema.minLength = 1;
  }
}

/** What stands for a group: a word of a list, the text of the one field that it needs, or yes and no. */
function wordFor(first: z.core.$ZodType | undefined, words: readonly string[]): JsonSchema {
  if (words.length > 0) return { type: "string", enum: [...words] };
  const isNeeded = first !== undefined && definitionOf(first).type === "pipe";
  return { type: isNeeded ? "string" : "boolean" };
}

function allowEmpty(jsonSchema: JsonSchema): void {
  const types = [jsonSchema.type ?? []].flat();
  if (types.length === 0 || types.includes("null" as never)) return;
  jsonSchema.type = [...types, "null"] as unknown as NonNullable<JsonSchema["type"]>;
  if (jsonSchema.enum !== undefined && !jsonSchema.enum.includes(null)) {
    jsonSchema.enum = [...jsonSchema.enum, null];
  }
}
