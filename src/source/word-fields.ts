import { z } from "zod";
import { cleanText } from "../model/clean-text.ts";
import { PlainScalar } from "../model/fields.ts";
import { pluralCategories, type WordKind } from "../model/word-kinds.ts";
import { openGroups, wordTable } from "../model/word-table.ts";
import { isRecord } from "./raw-values.ts";

/** A text of the interface as it was typed, its lines and its spaces too: some languages have spaces of their own. */
const word = () =>
  z.preprocess((value) => {
    const typed = value instanceof PlainScalar ? value.source : value;
    return typeof typed === "string" ? cleanText(typed).trim() || undefined : typed;
  }, z.string());

/** Forms by number; a text alone stands for all of them. */
const forms = () =>
  z.preprocess(
    (value) => (isRecord(value) || value === undefined ? value : { other: value }),
    z.object({
      ...Object.fromEntries(pluralCategories.map((category) => [category, word().optional()])),
      other: word(),
    }),
  );

const asNumber = (value: unknown): unknown => (value instanceof PlainScalar ? value.value : value);

function schemaOf(kind: WordKind): z.ZodType {
  switch (kind.kind) {
    case "counted":
      return forms();
    case "list":
      return z.array(word());
    case "figure":
      return z.preprocess(asNumber, z.int().min(kind.least).max(kind.most));
    default:
      return word();
  }
}

const known = Object.fromEntries(
  Object.entries<WordKind>(wordTable).map(([key, kind]) => [key, schemaOf(kind).optional()]),
);

/** Taxonomies and policies of a newsroom’s own. */
export interface OwnNames {
  readonly taxonomies: readonly string[];
  readonly publisher: { readonly policies: Readonly<Record<string, string>> };
}

/** The words that a newsroom may say otherwise, those for its own taxonomies and policies too. */
export function wordFields({ taxonomies, publisher }: OwnNames) {
  const named: Readonly<Record<(typeof openGroups)[number], readonly string[]>> = {
    taxonomies,
    policies: Object.keys(publisher.policies),
  };
  const own = openGroups.flatMap((group) =>
    named[group].map((name) => [`${group}.${name}`, word().optional()]),
  );
  return z.object({ ...Object.fromEntries(own), ...known } as typeof known);
}
