import { frontParts } from "../editing/front-parts.ts";
import { type Fields, fieldsOf, type Reading } from "../editing/saved.ts";
import { usualValues } from "../editing/usual-values.ts";
import { withFields } from "../editing/with-fields.ts";
import { articleFields, plainPageFields, recordFields } from "../model/front-matter.ts";
import { contentKind } from "../source/content-kind.ts";

/**
 * Fields that a file may say in a word or in a group. A form has one control for each, and would lose what it has no place for: so the
 * desk is shown the one form, whichever the file has, and the file keeps its own as long as nobody changes it.
 */
const oneForm: Readonly<Record<string, (value: unknown) => unknown>> = {
  ai: (value) => (typeof value === "string" && value.trim() !== "" ? { use: value.trim() } : value),
  pin: (value) => (typeof value === "object" && value !== null ? true : value),
};

const readings: Readonly<Record<string, Reading>> = {
  article: { usual: usualValues(articleFields), shown: inOneForm },
  entry: { usual: usualValues(recordFields) },
  plain: { usual: usualValues(plainPageFields) },
};

function inOneForm(fields: Fields): Fields {
  const forms = Object.entries(oneForm).filter(([key]) => Object.hasOwn(fields, key));
  return { ...fields, ...Object.fromEntries(forms.map(([key, form]) => [key, form(fields[key])])) };
}

/** How the desk reads the fields of a file. */
export function readingOf(path: string, taxonomies: readonly string[]): Reading {
  return readings[contentKind(path, taxonomies)?.kind ?? ""] ?? { usual: new Map() };
}

/** The text of a file as the desk is shown it. */
export function shownText(text: string, { shown }: Reading): string {
  const parts = frontParts(text);
  const fields = parts === undefined ? undefined : fieldsOf(parts);
  if (shown === undefined || fields === undefined) return text;
  const others = Object.entries(shown(fields)).filter(([key, value]) => value !== fields[key]);
  return others.length === 0 ? text : withFields(text, Object.fromEntries(others) as Record<string, never>);
}
