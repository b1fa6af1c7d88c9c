import { isDeepStrictEqual } from "node:util";
import { parseDocument } from "yaml";
import { commonOrder } from "./common-order.ts";
import type { FieldValue } from "./field-values.ts";
import { type FrontParts, frontParts } from "./front-parts.ts";
import { mergedBody } from "./merged-body.ts";
import type { UsualValues } from "./usual-values.ts";
import { type WantedFields, withFields } from "./with-fields.ts";

export type Fields = Readonly<Record<string, unknown>>;

/** How a program that saves files reads their fields. */
export interface Reading {
  readonly usual: UsualValues;
  /** The fields as it was shown them, where that is in another form than the file has. */
  shown?(fields: Fields): Fields;
}

/**
 * A content file as an editor saved it in a program that writes every file anew in its own way: what the editor changed is
 * changed, and every other byte is as it was on the disk. Values are compared, not the ways to write them: a text is a list of
 * one, `007` is 7, what is empty is not there, and the order of fields is nothing.
 *
 * @param disk the file as it stands; undefined for a new one, which is then written as `dateline new` would
 * @param sent what the program sent for it
 */
export function saved(disk: string | undefined, sent: string, reading: Reading): string {
  const { usual, shown } = reading;
  // Line ends of long ago.
  if (disk?.includes("\r") && !disk.includes("\n"))
    return saved(disk.replaceAll("\r", "\n"), sent, reading).replaceAll("\n", "\r");
  const now = frontParts(sent);
  const fields = now === undefined ? undefined : fieldsOf(now);
  const before = disk === undefined ? undefined : frontParts(disk);
  const old = before === undefined ? {} : fieldsOf(before);
  // What cannot be read can be compared with nothing.
  if (now === undefined || fields === undefined || old === undefined) return sent;
  const { opening, yaml, closing } = before ?? { opening: "---\n", yaml: "", closing: "---\n" };
  const body = mergedBody(before?.body ?? disk ?? "", now.body);
  const head = opening + yaml + closing;
  try {
    return withFields(head, changedFields(shown?.(old) ?? old, fields, usual)) + body;
  } catch {
    // Its fields are written in a way that cannot be changed in places: all are written anew, and none is lost.
    return now.opening + now.yaml + now.closing + body;
  }
}

/** The fields of a file; undefined where they cannot be read. */
export function fieldsOf({ yaml }: FrontParts): Fields | undefined {
  const document = parseDocument(yaml, { version: "1.2", schema: "core" });
  const value: unknown = document.errors.length === 0 ? document.toJS() : undefined;
  return value === null ? {} : isFields(value) ? value : undefined;
}

/** Those fields that say something else than before, with what they are to say; undefined for those that go. */
function changedFields(old: Fields, now: Fields, usual: UsualValues): WantedFields {
  const wanted: Record<string, FieldValue | undefined> = {};
  for (const key of new Set([...Object.keys(old), ...Object.keys(now)])) {
    if (isSame(old[key], now[key], usual, key)) continue;
    wanted[key] = wantedValue(old[key], now[key], usual, key);
  }
  return wanted;
}

/**
 * What a field is to say: as sent, but where a part of it says what it said, the very value that it had. Undefined where
 * nothing is said.
 */
function wantedValue(old: unknown, now: unknown, usual: UsualValues, path: string): FieldValue | undefined {
  if (isSame(old, now, usual, path)) return old === undefined ? undefined : (old as FieldValue);
  if (isFields(now)) {
    const before = isFields(old) ? old : {};
    const keys = new Set([...Object.keys(before), ...Object.keys(now)]);
    const values = [...keys].flatMap((key) => {
      const value = wantedValue(before[key], now[key], usual, `${path}.${key}`);
      return value === undefined || value === null ? [] : [[key, value] as const];
    });
    return values.length === 0 ? undefined : Object.fromEntries(values);
  }
  if (Array.isArray(now)) {
    const list = wantedList(Array.isArray(old) ? old : old === undefined ? [] : [old], now, usual, path);
    return list.length === 0 ? undefined : list;
  }
  // `draft: false` in place of `draft: true` is said; where nothing was said, it says nothing.
  if (reduced(now, usual, path) === undefined && (old === undefined || typeof now !== "boolean"))
    return undefined;
  return now as FieldValue;
}

function wantedList(
  old: readonly unknown[],
  now: readonly unknown[],
  usual: UsualValues,
  path: string,
): FieldValue[] {
  const [before, after] = [old, now].map((list) =>
    list.map((one) => JSON.stringify(reduced(one, usual, path)) ?? ""),
  );
  const same = new Map(commonOrder(before ?? [], after ?? []).map(([place, at]) => [at, old[place]]));
  return now.flatMap((one, at) => {
    // An entry that stands where another stood may be the same with a field changed.
    const value =
      same.get(at) ?? wantedValue(old.length === now.length ? old[at] : undefined, one, usual, path);
    return value === undefined || value === null ? [] : [value as FieldValue];
  });
}

function isSame(one: unknown, other: unknown, usual: UsualValues, path: string): boolean {
  return isDeepStrictEqual(reduced(one, usual, path), reduced(other, usual, path));
}

/** What a value says, in one form whatever way it is written; undefined where it says no more than if it were not there. */
function reduced(value: unknown, usual: UsualValues, path: string): unknown {
  if (Array.isArray(value)) {
    const [first, ...others] = value.map((one) => reduced(one, usual, path) ?? "");
    if (first === undefined || (first === "" && others.length === 0)) return undefined;
    return others.length === 0 && !isFields(first) ? first : [first, ...others];
  }
  if (isFields(value)) {
    const said = Object.keys(value)
      .toSorted()
      .map((key) => [key, reduced(value[key], usual, `${path}.${key}`)] as const)
      .filter(([, one]) => one !== undefined);
    return said.length === 0 ? undefined : Object.fromEntries(said);
  }
  const said = value === undefined || value === null ? "" : String(value).trim();
  const unsaid = usual.get(path);
  const isUnsaid = unsaid === undefined || Array.isArray(unsaid) ? value === false : said === String(unsaid);
  return said === "" || isUnsaid ? undefined : said;
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
