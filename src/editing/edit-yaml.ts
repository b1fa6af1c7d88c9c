import {
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import { type FieldValue, isGroup, isList, isNothing, says } from "./field-values.ts";
import { withoutEntry } from "./without-entry.ts";
import { lineEnd, lineStart, spanOf } from "./yaml-places.ts";
import { behindColon, behindDash, withinBrackets, writesInBrackets } from "./yaml-text.ts";

type Path = readonly (string | number)[];

/** Entries to be put behind those that a list has; a single name counts as a list of one. */
export class Added {
  readonly entries: readonly FieldValue[];

  constructor(entries: readonly FieldValue[]) {
    this.entries = entries;
  }
}

/**
 * A list whose entries are called otherwise, each in its place. One that is `undefined` goes, and what was remarked on it stays: it
 * has become one with another.
 */
export class Renamed {
  readonly entries: readonly (string | undefined)[];

  constructor(entries: readonly (string | undefined)[]) {
    this.entries = entries;
  }

  /** What the list says then. */
  get left(): readonly string[] {
    return this.entries.filter((one) => one !== undefined);
  }
}

/**
 * YAML with another value at a path, and every other byte as it was: remarks, the order of fields, quotation marks, lists in
 * brackets or with dashes. `undefined` takes the field out. A value that is said already, in whatever form, is left as it is.
 */
export function withValue(yaml: string, path: Path, value: FieldValue | Added | Renamed | undefined): string {
  const document = parseDocument(yaml, { version: "1.2", schema: "core" });
  const above = path.length === 1 ? document.contents : (document.getIn(path.slice(0, -1), true) as Node);
  const key = path.at(-1) ?? "";
  const manner = { inBrackets: writesInBrackets(document.contents) };
  if (value instanceof Renamed) return withRenamed(yaml, path, value);
  if (isSeq(above)) return inList(yaml, above, Number(key), value, path);
  if (above !== null && !isMap(above)) throw new Error(`no group at ${path.slice(0, -1).join(".")}`);
  const pair = above?.items.find((one) => String(one.key) === key) as Pair<Node, Node | null> | undefined;
  if (pair === undefined) {
    const whole = value instanceof Added ? value.entries : value;
    return whole === undefined ? yaml : withField(yaml, above, String(key), whole, manner.inBrackets);
  }
  const { value: node } = pair;
  if (value === undefined) return withoutField(yaml, above, pair);
  if (value instanceof Added) {
    if (isSeq(node)) return value.entries.reduce<string>((text, entry) => withEntry(text, path, entry), yaml);
    const said = isNothing(node) ? [] : [textOf(node)];
    return withValue(yaml, path, [...said, ...value.entries]);
  }
  if (says(node, value)) return yaml;
  if (isGroup(value) && isMap(node)) return withGroup(yaml, node, path, value);
  if (isList(value) && isSeq(node)) {
    const edited = withList(yaml, node, path, value);
    if (edited !== undefined) return edited;
  }
  return replaced(yaml, above, pair, value, manner.inBrackets);
}

function withRenamed(yaml: string, path: Path, { entries, left }: Renamed): string {
  const list = listAt(yaml, path);
  // What the list says is not what stands in it, entry by entry.
  if (list === undefined || list.items.length !== entries.length) {
    const [one = "", ...others] = left;
    return withValue(yaml, path, list === undefined && others.length === 0 ? one : left);
  }
  let text = yaml;
  for (const [at, entry] of entries.entries())
    if (entry !== undefined) text = withValue(text, [...path, at], entry);
  for (const at of [...entries.keys()].toReversed()) {
    const left = entries[at] === undefined ? listAt(text, path) : undefined;
    if (left !== undefined) text = withoutEntry(text, left, at);
  }
  return text;
}

function listAt(yaml: string, path: Path): YAMLSeq | undefined {
  const node = parseDocument(yaml, { version: "1.2", schema: "core", keepSourceTokens: true }).getIn(
    path,
    true,
  );
  return isSeq(node) ? node : undefined;
}

/** A group of which some fields differ. */
function withGroup(
  yaml: string,
  node: YAMLMap,
  path: Path,
  value: { readonly [key: string]: FieldValue },
): string {
  // What is new comes first: a group of which all fields went would be none any more.
  let text = yaml;
  for (const [key, one] of Object.entries(value)) text = withValue(text, [...path, key], one);
  for (const key of node.items.map((pair) => String(pair.key)))
    if (!Object.hasOwn(value, key)) text = withValue(text, [...path, key], undefined);
  return text;
}

/** A list of which some entries went, and others came behind them; undefined where more is different. */
function withList(yaml: string, node: YAMLSeq, path: Path, value: readonly FieldValue[]): string | undefined {
  const items = node.items as readonly Node[];
  if (items.length === value.length)
    return value.reduce<string>((text, one, at) => withValue(text, [...path, at], one), yaml);
  const kept: number[] = [];
  for (const [at, item] of items.entries()) {
    const next = value[kept.length];
    if (next !== undefined && says(item, next)) kept.push(at);
  }
  if (kept.length === 0) return undefined;
  let text = yaml;
  for (const at of [...items.keys()].toReversed())
    if (!kept.includes(at)) text = withValue(text, [...path, at], undefined);
  return value.slice(kept.length).reduce<string>((so, entry) => withEntry(so, path, entry), text);
}

/** An entry of a list with another value, or without it. */
function inList(
  yaml: string,
  list: YAMLSeq,
  at: number,
  value: FieldValue | Added | undefined,
  path: Path,
): string {
  const item = list.items[at] as Node | undefined;
  if (item === undefined || value instanceof Added) throw new Error(`no entry at ${path.join(".")}`);
  const [start, end] = spanOf(yaml, item);
  if (value !== undefined) {
    if (says(item, value)) return yaml;
    if (isGroup(value) && isMap(item)) return withGroup(yaml, item, path, value);
    const column = start - lineStart(yaml, start);
    const text = list.flow
      ? withinBrackets(value, item)
      : indented(behindDash(value, item), " ".repeat(Math.max(column - 2, 0)), yaml);
    return yaml.slice(0, start) + text + yaml.slice(end);
  }
  const [before, after] = [list.items[at - 1], list.items[at + 1]].map((one) =>
    one === undefined ? undefined : spanOf(yaml, one as Node),
  );
  if (list.flow) {
    if (before !== undefined) return yaml.slice(0, before[1]) + yaml.slice(end);
    return yaml.slice(0, start) + yaml.slice(after?.[0] ?? end);
  }
  return yaml.slice(0, lineStart(yaml, start)) + yaml.slice(lineEnd(yaml, end));
}

/** A list with one entry more. */
function withEntry(yaml: string, path: Path, entry: FieldValue): string {
  const list = parseDocument(yaml, { version: "1.2", schema: "core" }).getIn(path, true);
  if (!isSeq(list)) throw new Error(`no list at ${path.join(".")}`);
  const last = list.items.at(-1) as Node | undefined;
  const [start, end] = spanOf(yaml, last ?? (list as Node));
  if (list.flow) {
    const at = last === undefined ? start + 1 : end;
    return `${yaml.slice(0, at)}${last === undefined ? "" : ", "}${withinBrackets(entry)}${yaml.slice(at)}`;
  }
  const [dash] = list.range ?? [0];
  const indent = " ".repeat(dash - lineStart(yaml, dash));
  return addedLine(yaml, lineEnd(yaml, end), `${indent}- ${indented(behindDash(entry), indent, yaml)}`);
}

/** A group with one field more, behind all others. */
function withField(
  yaml: string,
  group: YAMLMap | null,
  key: string,
  value: FieldValue,
  inBrackets: boolean,
): string {
  if (group?.flow) {
    const last = group.items.at(-1);
    const at =
      last === undefined ? spanOf(yaml, group)[0] + 1 : spanOf(yaml, (last.value ?? last.key) as Node)[1];
    return `${yaml.slice(0, at)}${last === undefined ? "" : ", "}${key}: ${withinBrackets(value)}${yaml.slice(at)}`;
  }
  const first = group?.items[0]?.key as Node | undefined;
  const [column] =
    first === undefined ? [0] : [spanOf(yaml, first)[0] - lineStart(yaml, spanOf(yaml, first)[0])];
  const indent = " ".repeat(column);
  const last = group?.items.at(-1);
  const at =
    last === undefined ? yaml.length : lineEnd(yaml, spanOf(yaml, (last.value ?? last.key) as Node)[1]);
  return addedLine(yaml, at, `${indent}${key}:${indented(behindColon(value, { inBrackets }), indent, yaml)}`);
}

/** A field with another value. */
function replaced(
  yaml: string,
  group: YAMLMap | null,
  { key, value: node }: Pair<Node, Node | null>,
  value: FieldValue,
  inBrackets: boolean,
): string {
  const [keyStart, keyEnd] = spanOf(yaml, key);
  const colon = yaml.indexOf(":", keyEnd) + 1;
  const span = node === null ? [colon, colon] : spanOf(yaml, node);
  const [start = colon, end = colon] = isNothing(node) ? [colon, Math.max(colon, span[1] ?? colon)] : span;
  if (group?.flow)
    return `${yaml.slice(0, start)}${start === colon ? " " : ""}${withinBrackets(value)}${yaml.slice(end)}`;
  const text = behindColon(value, { inBrackets, like: node });
  const indent = " ".repeat(keyStart - lineStart(yaml, keyStart));
  const isOnLine = isScalar(node) && !isNothing(node) && text.startsWith(" ");
  return isOnLine
    ? yaml.slice(0, start) + indented(text.slice(1), indent, yaml) + yaml.slice(end)
    : yaml.slice(0, colon) + indented(text, indent, yaml) + yaml.slice(end);
}

function withoutField(yaml: string, group: YAMLMap | null, pair: Pair<Node, Node | null>): string {
  const [start] = spanOf(yaml, pair.key);
  const end = spanOf(yaml, isNothing(pair.value) || pair.value === null ? pair.key : pair.value)[1];
  const at = group?.items.indexOf(pair) ?? 0;
  const before = group?.items[at - 1];
  const after = group?.items[at + 1];
  if (group?.flow !== true) {
    const line = lineStart(yaml, start);
    // Behind the dash of an entry, the next field takes its place.
    const isBehindDash = yaml.slice(line, start).trim() !== "" && after !== undefined;
    return isBehindDash
      ? yaml.slice(0, start) + yaml.slice(spanOf(yaml, after.key as Node)[0])
      : yaml.slice(0, line) + yaml.slice(lineEnd(yaml, end));
  }
  if (before !== undefined)
    return yaml.slice(0, spanOf(yaml, (before.value ?? before.key) as Node)[1]) + yaml.slice(end);
  return yaml.slice(0, start) + yaml.slice(after === undefined ? end : spanOf(yaml, after.key as Node)[0]);
}

function textOf(node: Node | null): string {
  return isScalar(node) ? (node.source ?? String(node.value)) : "";
}

function addedLine(text: string, at: number, line: string): string {
  const end = endOfLines(text);
  const before = text.slice(0, at);
  const isClosed = before === "" || before.endsWith("\n");
  return `${before}${isClosed ? "" : end}${line}${isClosed || at < text.length ? end : ""}${text.slice(at)}`;
}

/** Further lines with the indentation of the first, and the line ends of the file. */
function indented(lines: string, indent: string, of: string): string {
  return lines.replace(/\n(?=[^\n])/g, `\n${indent}`).replaceAll("\n", endOfLines(of));
}

function endOfLines(text: string): string {
  return text.includes("\r\n") ? "\r\n" : "\n";
}
