import type { z } from "zod";
import { type Field, fieldsOf } from "./fields.ts";
import { table } from "./markdown.ts";

/** An example of each field as a line of YAML, by the field’s path; groups need none, their fields have them. */
export type Examples = Readonly<Record<string, string>>;

/** The table of a kind’s fields. `idle` are fields that are read and checked but shown nowhere yet. */
export function fieldTable(schema: z.core.$ZodType, examples: Examples, idle: readonly string[]): string {
  const rows = fieldsOf(schema).map((field) => [
    `\`${field.path}\``,
    describe(field, idle),
    field.form,
    field.required ? "**yes**" : presetOf(field),
    exampleOf(field, examples),
  ]);
  return table(["Field", "What it holds", "Form", "Required, or default", "Example"], rows);
}

function describe({ path, description }: Field, idle: readonly string[]): string {
  return idle.includes(path)
    ? `${description} *Read and checked, but not used on the site yet.*`
    : description;
}

function presetOf({ preset }: Field): string {
  const isPlain = typeof preset === "string" || typeof preset === "number" || typeof preset === "boolean";
  if (Array.isArray(preset) && preset.length > 0) return `\`[${preset.join(", ")}]\``;
  return isPlain && preset !== "" ? `\`${preset}\`` : "no";
}

function exampleOf({ path, form }: Field, examples: Examples): string {
  const example = examples[path];
  if (example !== undefined) return `\`${example}\``;
  if (form === "group" || form === "list of groups") return "see its fields";
  throw new Error(`the reference has no example of the field ${path}; add one to docs/generate/examples.ts`);
}
