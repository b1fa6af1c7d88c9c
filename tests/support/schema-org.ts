import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/**
 * The vocabulary of https://schema.org as a test reads it: from the declarations of schema-dts, which are made from the
 * published vocabulary and say for every type its properties, and for every property the types of its values.
 */
interface Kind {
  readonly above: readonly string[];
  readonly properties: ReadonlyMap<string, readonly string[]>;
}

function readVocabulary(): ReadonlyMap<string, Kind> {
  const text = readFileSync(
    fileURLToPath(new URL("./schema.d.ts", import.meta.resolve("schema-dts"))),
    "utf8",
  );
  const kinds = new Map<string, Kind>();
  const bases = /^interface (\w+)Base extends (.*?) \{\n([\s\S]*?)^\}/gm;
  for (const [, name = "", above = "", body = ""] of text.matchAll(bases)) {
    const properties = new Map<string, readonly string[]>();
    for (const [, property = "", values = ""] of body.matchAll(
      /^ {4}"(\w+)"\?: SchemaValue<(.*), "\w+">;$/gm,
    ))
      properties.set(property, values.split(" | "));
    kinds.set(name, { above: namesOf(above), properties });
  }
  // A type without properties of its own is declared by what it extends alone.
  for (const [, name = "", above = ""] of text.matchAll(/^export interface (\w+)Leaf extends (.*?) \{/gm))
    if (!kinds.has(name)) kinds.set(name, { above: namesOf(above), properties: new Map() });
  if (kinds.size < 800)
    throw new Error(`schema-dts is not written as it was: ${kinds.size} types were found`);
  return kinds;
}

function namesOf(above: string): string[] {
  return above
    .split(", ")
    .filter((name) => name.endsWith("Base"))
    .map((name) => name.slice(0, -"Base".length));
}

const vocabulary = readVocabulary();

/** The types of values that a property of a type may have; undefined where the type has no such property. */
function valuesOf(type: string, property: string): readonly string[] | undefined {
  const kind = vocabulary.get(type);
  const own = kind?.properties.get(property);
  if (own !== undefined) return own;
  for (const above of kind?.above ?? []) {
    const inherited = valuesOf(above, property);
    if (inherited !== undefined) return inherited;
  }
  return undefined;
}

export function isKindOf(type: string, wanted: string): boolean {
  return type === wanted || (vocabulary.get(type)?.above ?? []).some((above) => isKindOf(above, wanted));
}

/** What is wrong with a block of structured data by the vocabulary, one line each with the path to it. */
export function schemaOrgFaults(block: unknown): string[] {
  const faults: string[] = [];
  if (!isNode(block)) return ["is not an object"];
  if (block["@context"] !== "https://schema.org") faults.push("has another @context");
  checkNode(block, "", faults);
  return faults;
}

type Node = Readonly<Record<string, unknown>>;

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function checkNode(node: Node, path: string, faults: string[]): void {
  const type = node["@type"];
  if (typeof type !== "string" || !vocabulary.has(type)) {
    faults.push(`${path}: the type ${String(type)} is unknown`);
    return;
  }
  for (const [property, value] of Object.entries(node)) {
    const here = `${path}${type}.${property}`;
    if (property.startsWith("@")) {
      if (!["@context", "@type", "@id"].includes(property)) faults.push(`${here}: unknown keyword`);
      if (property === "@id" && !isUrl(value)) faults.push(`${here}: ${String(value)} is no address`);
      continue;
    }
    const wanted = valuesOf(type, property);
    if (wanted === undefined) faults.push(`${here}: no such property`);
    else if (Array.isArray(value) && value.length === 0) faults.push(`${here}: an empty list`);
    else for (const one of Array.isArray(value) ? value : [value]) checkValue(one, wanted, here, faults);
  }
}

function checkValue(value: unknown, wanted: readonly string[], path: string, faults: string[]): void {
  if (isNode(value)) {
    // Something that another block describes.
    if (Object.keys(value).join() === "@id") {
      if (!wanted.includes("IdReference") || !isUrl(value["@id"])) faults.push(`${path}: no reference`);
      return;
    }
    const type = String(value["@type"]);
    if (!wanted.some((one) => isKindOf(type, one)))
      faults.push(`${path}: ${type} is none of ${wanted.join(", ")}`);
    checkNode(value, `${path} > `, faults);
    return;
  }
  if (!wanted.some((one) => isLiteral(value, one)) && !isPageOfItem(path, value))
    faults.push(`${path}: ${JSON.stringify(value)} is none of ${wanted.join(", ")}`);
}

/** In lists of breadcrumbs the address of a page stands for the page: Google’s own documentation writes it so. */
function isPageOfItem(path: string, value: unknown): boolean {
  return path.endsWith("ListItem.item") && isUrl(value);
}

const day = String.raw`\d{4}-\d{2}-\d{2}`;
const literals: Readonly<Record<string, (value: unknown) => boolean>> = {
  Text: (value) => typeof value === "string" && value.trim() !== "",
  URL: isUrl,
  Date: (value) => typeof value === "string" && new RegExp(`^(?:\\d{4}|\\d{4}-\\d{2}|${day})$`).test(value),
  DateTime: (value) =>
    typeof value === "string" &&
    new RegExp(`^${day}T\\d{2}:\\d{2}:\\d{2}(?:Z|[+-]\\d{2}:\\d{2})$`).test(value),
  Number: (value) => typeof value === "number" && Number.isFinite(value),
  Integer: (value) => Number.isInteger(value),
  Boolean: (value) => typeof value === "boolean",
};

function isLiteral(value: unknown, type: string): boolean {
  return Object.hasOwn(literals, type) && literals[type]?.(value) === true;
}

function isUrl(value: unknown): boolean {
  return typeof value === "string" && /^https?:\/\//.test(value) && URL.canParse(value) && !/\s/.test(value);
}
