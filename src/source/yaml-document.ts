import {
  type Document,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  visit,
  type YAMLError,
} from "yaml";
import { PlainScalar } from "../model/fields.ts";
import { cutValues } from "./cut-values.ts";
import { mendYaml } from "./mend-yaml.ts";
import { plainOffset } from "./plain-offset.ts";
import { readPlainYaml } from "./plain-yaml.ts";
import type { YamlDocument, YamlFault, YamlPart } from "./yaml-read.ts";

const options = {
  schema: "core",
  version: "1.2",
  prettyErrors: false,
  strict: true,
  // The library compares each key with all before; `toValue` asks a set.
  uniqueKeys: false,
} as const;

/**
 * Reads YAML 1.2. Nothing in it is ever run or built: tags, anchors and aliases are faults, so a headline that begins
 * with `!`, `&` or `*` is met with advice and not with a surprise.
 */
export function readYaml(text: string): YamlDocument | readonly YamlFault[] {
  const read = readPlainDocument(text) ?? readAnyYaml(text);
  if ("value" in read || read.some(({ isCertain }) => isCertain)) return read;
  return mendYaml(text, faultsOf);
}

/** What keeps a text from being read as fields; of a text that is no fields at all, the first line is at fault. */
function faultsOf(text: string): readonly YamlFault[] {
  const read = readAnyYaml(text);
  if (!("value" in read)) return read;
  if (typeof read.value !== "string") return [];
  return [{ offset: Math.max(text.search(/\S/), 0), code: "yaml-syntax", message: "" }];
}

/** Of a text that is no fields but one value, as `title:Paris` is: what makes it fields; empty where nothing does. */
export function mendNoFields(text: string): readonly YamlFault[] {
  const isGlued = /^\s*[A-Za-z][\w-]*[:：]\S/.test(text);
  return isGlued ? mendYaml(text, faultsOf).filter(({ fix }) => fix !== undefined) : [];
}

/** The same for plain YAML alone, which is most of it; undefined for any other. */
export function readPlainDocument(text: string): YamlDocument | undefined {
  const value = readPlainYaml(text);
  if (value === undefined) return undefined;
  // Only a problem asks for a position, so the library looks for it only then.
  let positions: YamlDocument | undefined;
  const find = (): YamlDocument => {
    positions ??= readAnyYaml(text) as YamlDocument;
    return positions;
  };
  return {
    value,
    offsetOf: (path) => plainOffset(text, path) ?? find().offsetOf(path),
    offsetOfKey: (path) => find().offsetOfKey(path),
    partOf: (path) => find().partOf(path),
    spanOf: (path) => find().spanOf(path),
    // A remark behind a value is not plain YAML.
    cuts: [],
  };
}

/** The same with the YAML library alone. */
export function readAnyYaml(text: string): YamlDocument | readonly YamlFault[] {
  const bottomless = tooDeepAt(text);
  if (bottomless !== undefined) return [nestedTooDeeply(bottomless)];
  const document = parseDocument(text, options);
  const faults = [...document.errors, ...document.warnings].map((error) => toFault(error, document));
  if (faults.length > 0) return faults;
  const value = toValue(document.contents, faults, 0, document);
  if (faults.length > 0) return faults;
  return {
    value,
    offsetOf: (path) => offsetOf(document, path),
    partOf: (path) => partOf(document, text, path),
    spanOf: (path) => spanOf(document, text, path),
    cuts: cutValues(document, text),
    offsetOfKey: (path) => offsetOfKey(document, path),
  };
}

function offsetOfKey(document: Document.Parsed, path: readonly PropertyKey[]): number {
  const group = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  const wanted = String(path.at(-1));
  for (const { key } of isMap(group) ? group.items : [])
    if (isScalar(key) && String(key.value) === wanted) return key.range?.[0] ?? 0;
  return 0;
}

/** Deeper nesting than any front matter has; a guard against a file made to exhaust the stack. */
const deepest = 40;

function nestedTooDeeply(offset: number): YamlFault {
  return { offset, code: "yaml-syntax", message: "Fields are nested too deeply.", isCertain: true };
}

/**
 * Where a text goes so deep that the library would run out of stack, or of memory; undefined where it does not. Brackets in
 * quotation marks are counted too: nobody quotes so many that are left open.
 */
function tooDeepAt(text: string): number | undefined {
  const most = 5 * deepest;
  let depth = 0;
  for (const { 0: bracket, index } of text.matchAll(/[[\]{}]/g)) {
    depth += bracket === "[" || bracket === "{" ? 1 : -1;
    if (depth > most) return index;
  }
  return new RegExp(`(?:[-?][ \\t]+){${most}}`).exec(text)?.index;
}

/** Of a reference that leads somewhere, as no text does by chance. */
const reference = {
  isCertain: true,
  hint: "Write out here what is meant; references are not followed.",
} as const;

function toValue(node: unknown, faults: YamlFault[], depth: number, document: Document.Parsed): unknown {
  if (node === null || node === undefined) return undefined;
  const { range, anchor, tag } = node as { range?: readonly number[]; anchor?: string; tag?: string };
  const offset = range?.[0] ?? 0;
  if (!isAlias(node) && anchor !== undefined) {
    faults.push({
      offset,
      code: "yaml-syntax",
      message: "A value that begins with `&` is read as a mark for references.",
      // `&c. and more` is a text; nobody writes a list or a group so by chance.
      ...(isScalar(node) ? {} : reference),
    });
    return undefined;
  }
  // Tags that YAML knows itself (`!!str`, a lone `!`) would vanish from a headline without a word.
  if (tag !== undefined) {
    faults.push({ offset, code: "yaml-syntax", message: wordings.TAG_RESOLVE_FAILED ?? "" });
    return undefined;
  }
  if (isScalar(node)) {
    if (typeof node.value === "string") return node.value;
    const { value } = node;
    if (value === null || typeof value === "number" || typeof value === "boolean") {
      return new PlainScalar(node.source ?? "", value);
    }
    return String(value);
  }
  if (isAlias(node)) {
    faults.push({
      offset,
      code: "yaml-syntax",
      message: `\`*${node.source}\` is read as a reference to another place.`,
      // `*Harbour*` is a text.
      ...(node.resolve(document) === undefined ? {} : reference),
    });
    return undefined;
  }
  if (depth > deepest) {
    faults.push(nestedTooDeeply(offset));
    return undefined;
  }
  if (isSeq(node)) return node.items.map((item) => toValue(item, faults, depth + 1, document));
  if (!isMap(node)) return undefined;
  const fields: Record<string, unknown> = Object.create(null);
  const names = new Set<string>();
  for (const pair of node.items) {
    if (!isPair(pair) || !isScalar(pair.key)) {
      faults.push({ offset, code: "yaml-syntax", message: "The name of a field is not a plain word." });
      continue;
    }
    const name = pair.key.source ?? String(pair.key.value);
    if (names.has(name))
      faults.push({ offset: pair.key.range?.[0] ?? 0, code: "field-twice", message: twice });
    names.add(name);
    fields[name] = toValue(pair.value, faults, depth + 1, document);
  }
  return fields;
}

function toFault(error: YAMLError, document: Document.Parsed): YamlFault {
  // The library goes down into a list by calling itself, and says so when it cannot go on.
  if (error.code === "RESOURCE_EXHAUSTION") return nestedTooDeeply(error.pos[0]);
  const message = wordings[error.code] ?? `${error.message.replace(/\.$/, "")}.`;
  return { offset: openQuote(error, document) ?? error.pos[0], code: "yaml-syntax", message };
}

/** The parser misses a closing quotation mark where the text ends; an editor looks for the one that opens. */
function openQuote(error: YAMLError, document: Document.Parsed): number | undefined {
  if (error.code !== "MISSING_CHAR") return undefined;
  let opening: number | undefined;
  visit(document, {
    Scalar(_key, node) {
      const range = node.range;
      if (node.type?.startsWith("QUOTE") && range && range[0] <= error.pos[0] && error.pos[0] <= range[2]) {
        opening = range[0];
      }
    },
  });
  return opening;
}

const twice = "This field is given twice.";

/** The parser’s messages in an editor’s words, by its error codes. */
const wordings: Readonly<Partial<Record<YAMLError["code"], string>>> = {
  MISSING_CHAR: "Something is missing here, most often a closing quotation mark or bracket.",
  TAG_RESOLVE_FAILED: "A value that begins with `!` is read as a command to YAML.",
  BLOCK_AS_IMPLICIT_KEY: "A colon followed by a space makes YAML see a second field on this line.",
  MULTILINE_IMPLICIT_KEY:
    "A field’s name goes over the end of a line; most often the colon after a name is missing.",
  TAB_AS_INDENT: "A tab is used to indent; YAML wants spaces.",
  BAD_INDENT: "The indentation does not fit the lines above.",
  BAD_ALIAS: "A value that begins with `*` or `&` is read as a reference to another place.",
  MULTIPLE_DOCS: "Three dashes on a line of their own end the fields here, and there are more below.",
  BAD_DQ_ESCAPE:
    "A backslash in double quotation marks stands before a character that it cannot stand before.",
};

function partOf(document: Document.Parsed, text: string, path: readonly PropertyKey[]): YamlPart | undefined {
  const node: unknown = document.getIn(path, true);
  if (!isScalar(node) || !node.range) return undefined;
  const [start, end] = node.range;
  return { start, end, isPlain: node.type === "PLAIN" && !text.slice(start, end).includes("\n") };
}

function spanOf(
  document: Document.Parsed,
  text: string,
  path: readonly PropertyKey[],
): Pick<YamlPart, "start" | "end"> | undefined {
  const node = document.getIn(path, true);
  const [start, end] = [(node as Ranged | undefined)?.range?.[0], endOf(node)];
  if (typeof start !== "number" || end === undefined) return undefined;
  return { start, end: start + text.slice(start, end).trimEnd().length };
}

interface Ranged {
  readonly range?: readonly number[] | null;
}

/** Where a value ends. To the library, a group or a list without brackets goes on to the end of the remark behind its last value. */
function endOf(node: unknown): number | undefined {
  if ((isMap(node) || isSeq(node)) && node.flow !== true) {
    const last: unknown = node.items.at(-1);
    const inside = isPair(last) ? (endOf(last.value) ?? endOf(last.key)) : endOf(last);
    if (inside !== undefined) return inside;
  }
  return (node as Ranged | null | undefined)?.range?.[1];
}

function offsetOf(document: Document.Parsed, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true) as { range?: readonly number[] } | undefined;
    if (node?.range?.[0] !== undefined) return node.range[0];
  }
  return document.contents?.range?.[0] ?? 0;
}
