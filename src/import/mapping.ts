import { type Document, isMap, isScalar, LineCounter, parseDocument } from "yaml";
import { compareText } from "../model/order.ts";
import { nameKey } from "../names/name-key.ts";
import type { ExistingRecords } from "./existing-records.ts";
import { knownPlaces } from "./text/known-places.ts";

/** Where a name of the old home goes: one of the newsroom’s taxonomies, and what it is called there. */
export interface Target {
  readonly taxonomy: string;
  readonly name: string;
}

/** What an editor, or a first guess, decided of the names of the old home. */
export interface Mapping {
  /** None where it is left out. */
  termsOf(taxonomy: string, name: string): readonly Target[];
  /** Undefined for somebody who is left out. */
  authorOf(id: string): string | undefined;
}

export interface Names {
  /** By taxonomy and name, how many texts use it. */
  readonly terms: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** What the source calls each author, and their name. */
  readonly authors: ReadonlyMap<string, string>;
  readonly taxonomies: readonly string[];
  readonly records: ExistingRecords;
}

export class MappingFault extends Error {
  override readonly name = "MappingFault";
  readonly line: number;

  constructor(message: string, line: number) {
    super(message);
    this.line = line;
  }
}

const head = ` What the names of the old site become here. Change what is wrong, save, and run the same command again: it puts right
 all that it wrote and nobody has edited since.

 Behind each name stands where it goes: people, places, topics, or any other taxonomy of content/site.yaml; “nothing” leaves it
 out. To change the name too, or to make two of one:

   Kiev: {places: Kyiv}
   Macron in Berlin: [{people: Emmanuel Macron}, {places: Berlin}]`;

/** Reads the mapping file, if there is one, and adds a proposal for every name that it does not have yet. */
export function completeMapping(
  text: string | undefined,
  names: Names,
): { readonly mapping: Mapping; readonly text: string } {
  const lineCounter = new LineCounter();
  // Every name is a text: `2019`, `Null`.
  const document: Document = parseDocument(text ?? "", {
    schema: "failsafe",
    uniqueKeys: false,
    lineCounter,
  });
  const [fault] = document.errors;
  if (fault !== undefined)
    throw new MappingFault(fault.message.split("\n")[0] ?? "It is no YAML.", fault.linePos?.[0].line ?? 1);
  if (document.contents === null) {
    document.contents = document.createNode({});
    document.commentBefore = head;
  }
  if (!isMap(document.contents)) throw new MappingFault("It has to begin with `authors:` or `terms:`.", 1);
  let isChanged = text === undefined;
  const add = (path: readonly string[], value: string, uses?: number) => {
    if (document.hasIn(path)) return;
    const node = document.createNode(value);
    if (uses !== undefined) node.comment = ` ${uses}`;
    document.setIn(path, node);
    isChanged = true;
  };
  for (const [id, name] of inOrder(names.authors)) add(["authors", id], name);
  for (const [taxonomy, terms] of inOrder(names.terms)) {
    const byUse = [...terms].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]));
    for (const [name, uses] of byUse) add(["terms", taxonomy, name], proposal(taxonomy, name, names), uses);
  }
  return {
    mapping: mappingOf(document, names.taxonomies, lineCounter),
    text: isChanged || text === undefined ? document.toString({ lineWidth: 0 }) : text,
  };
}

function inOrder<Value>(map: ReadonlyMap<string, Value>): readonly (readonly [string, Value])[] {
  return [...map].sort((a, b) => compareText(a[0], b[0]));
}

const peopleWords = /^(?:people|persons?|who|politicians?)$/i;
const placeWords = /^(?:places?|locations?|regions?|cit(?:y|ies)|countr(?:y|ies)|where|geo.*|states?)$/i;
/** What WordPress files a text under that nobody filed, in the languages it is used in most. */
const unfiled =
  /^(?:uncategori[sz]ed|allgemein|unkategorisiert|non classé|sin categoría|senza categoria|sem categoria|geen categorie|без рубрики|без категорії|未分类|未分類)$/i;

function proposal(taxonomy: string, name: string, { taxonomies, records }: Names): string {
  if (unfiled.test(name)) return "nothing";
  const known = taxonomies.find((one) => records.has(`${one}\n${nameKey(name)}`));
  if (known !== undefined) return known;
  const same = taxonomies.find((one) => nameKey(one) === nameKey(taxonomy));
  if (same !== undefined) return same;
  const or = (wanted: string) => (taxonomies.includes(wanted) ? wanted : (taxonomies.at(-1) ?? "nothing"));
  if (peopleWords.test(taxonomy)) return or("people");
  if (placeWords.test(taxonomy) || knownPlaces.has(name)) return or("places");
  return or("topics");
}

function mappingOf(document: Document, taxonomies: readonly string[], lines: LineCounter): Mapping {
  const terms = new Map<string, readonly Target[]>();
  const authors = new Map<string, string>();
  for (const { key, value } of entries(document.getIn(["authors"]))) {
    const name = isScalar(value) ? String(value.value ?? "") : "";
    if (name !== "" && name !== "nothing") authors.set(key, name);
  }
  for (const { key: taxonomy, value: group } of entries(document.getIn(["terms"])))
    for (const { key: name, value, offset } of entries(group)) {
      const line = offset === undefined ? 1 : lines.linePos(offset).line;
      terms.set(`${taxonomy}\n${name}`, targets(name, toJs(value), taxonomies, line));
    }
  return {
    termsOf: (taxonomy, name) => terms.get(`${taxonomy}\n${name}`) ?? [],
    authorOf: (id) => authors.get(id),
  };
}

interface Entry {
  readonly key: string;
  readonly value: unknown;
  /** Where its key stands in the file, if it came from there. */
  readonly offset: number | undefined;
}

function entries(node: unknown): readonly Entry[] {
  if (!isMap(node)) return [];
  return node.items.map(({ key, value }) => {
    const isRead = isScalar(key);
    return { key: String(isRead ? key.value : key), value, offset: isRead ? key.range?.[0] : undefined };
  });
}

function toJs(node: unknown): unknown {
  const value = node as { toJSON?: () => unknown } | null;
  return typeof value?.toJSON === "function" ? value.toJSON() : node;
}

function targets(
  name: string,
  value: unknown,
  taxonomies: readonly string[],
  line: number,
): readonly Target[] {
  if (value === null || value === "" || value === "nothing") return [];
  if (Array.isArray(value)) return value.flatMap((one) => targets(name, one, taxonomies, line));
  const given: readonly (readonly [string, unknown])[] =
    typeof value === "object" ? Object.entries(value) : [[String(value), name]];
  return given.flatMap(([taxonomy, called]) => {
    if (!taxonomies.includes(taxonomy))
      throw new MappingFault(
        `“${taxonomy}” behind “${name}” is no taxonomy of content/site.yaml; there are ${taxonomies.join(", ")}, and “nothing”.`,
        line,
      );
    return (Array.isArray(called) ? called : [called]).map((one) => ({ taxonomy, name: String(one) }));
  });
}
