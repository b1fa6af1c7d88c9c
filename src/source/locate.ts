import { join } from "node:path";
import type { Complaint, FieldRef, Reference } from "../model/complaint.ts";
import type { Fix, Place, Problem } from "../model/problem.ts";
import { problemCodes } from "../model/problem-codes.ts";
import { siteAddresses } from "../model/site-address.ts";
import { readIfThere } from "../store/whole-file.ts";
import { decodeText } from "./decode-text.ts";
import { pathsAsWritten } from "./field-addresses.ts";
import type { FieldSource } from "./field-source.ts";
import { linesSaid, nameInYaml } from "./fix.ts";
import { isFaults, splitFrontMatter } from "./front-matter.ts";
import { TextPlaces } from "./position.ts";
import { isRecord } from "./raw-values.ts";
import type { ReadSettings } from "./read-file.ts";
import { readYaml } from "./yaml-document.ts";

function withNames(source: FieldSource, field: FieldRef["field"], names: readonly string[]): Fix | undefined {
  const entry = source.lineOf(field);
  const at = entry ?? source.lineOf(field.slice(0, -1));
  if (at === undefined) return undefined;
  const written = names.map(nameInYaml);
  const dash = /(?:^|\n)( *- +)$/.exec(source.text.slice(0, at.start))?.[1];
  if (entry !== undefined && dash !== undefined)
    return source.fix(at.start, at.end, written.join(`\n${dash}`));
  const isList = entry === undefined && names.length > 1;
  return source.fix(at.start, at.end, isList ? `[${written.join(", ")}]` : written.join(", "));
}

/** Gives the problems of a complaint: one, or one for each place of the text that has the address it is about. */
export type Locator = (complaint: Complaint) => readonly Problem[];

/** A file that was read again to find places in it. */
interface OpenFile {
  readonly file: string;
  placeOf(field: FieldRef["field"]): Place;
  placesOf(reference: Reference): readonly Place[];
  /** The line of a name with others in its place; undefined where it cannot be told. */
  fixOf(field: FieldRef["field"], names: readonly string[]): Fix | undefined;
  /** The line of an address with another in its place; undefined where it is written in another form there. */
  insteadAt(place: Place, address: string, other: string): Fix | undefined;
  /** Where its text begins. */
  readonly text: Place;
}

/**
 * Makes a function that turns complaints into problems by looking up the lines of what they are about. Rows carry neither
 * lines nor what their text is made of, so the file is read again; the parser of Markdown is loaded when `lister` is asked for.
 */
export async function createLocator(
  root: string,
  settings: ReadSettings,
  complaints: readonly Complaint[],
): Promise<Locator> {
  const hasReferences = complaints.some(({ at }) => at.reference !== undefined);
  const lists = hasReferences
    ? (await import("./markdown/list-references.ts")).createReferenceLister(settings)
    : undefined;
  const within = siteAddresses(settings);
  // Complaints about one file come one after the other.
  let last: OpenFile | undefined;

  const open = (file: string): OpenFile => {
    if (last?.file !== file) last = openFile(root, file, (body) => placesIn(lists?.(body) ?? [], within));
    return last;
  };
  return ({ code, severity = problemCodes[code].severity, at, related, message, hint, write, instead }) => {
    const fix = write && open(at.file).fixOf(at.field, write);
    const advice = fix === undefined ? { hint } : { hint: `${hint} ${linesSaid(fix)}`, fix };
    const problem = { code, severity, message, ...advice };
    const beside = related === undefined ? {} : { related: open(related.file).placeOf(related.field) };
    return placesOf(at, open(at.file)).map((place) => {
      const written = instead === undefined ? undefined : at.reference?.address;
      const there = written && open(at.file).insteadAt(place, written, instead ?? "");
      return { ...place, ...problem, ...(there && { fix: there }), ...beside };
    });
  };
}

function placesOf({ field, reference, place }: FieldRef, file: OpenFile): readonly Place[] {
  if (place !== undefined) return [{ file: file.file, ...place }];
  if (reference === undefined) return [file.placeOf(field)];
  const places = [...(field.length === 0 ? [] : [file.placeOf(field)]), ...file.placesOf(reference)];
  return places.length === 0 ? [file.text] : places;
}

/** An address of a text in the form of rows, and where it stands in the body; lines from 0. */
interface Placed extends Omit<Reference, "as"> {
  readonly as: "link" | "picture";
  readonly line: number;
  readonly column: number;
}

function placesIn(
  found: ReturnType<ReturnType<typeof import("./markdown/list-references.ts").createReferenceLister>>,
  within: (address: string) => string | undefined,
): Placed[] {
  return found.flatMap(({ address, as, place }) => {
    const noted = within(address);
    return noted === undefined ? [] : [{ address: noted, as, ...place }];
  });
}

function openFile(root: string, file: string, list: (body: string) => readonly Placed[]): OpenFile {
  const start = { file, line: 1, column: 1 };
  const unread: OpenFile = {
    file,
    placeOf: () => start,
    placesOf: () => [],
    fixOf: () => undefined,
    insteadAt: () => undefined,
    text: start,
  };
  try {
    const text = decodeText(readIfThere(join(root, file)) ?? Buffer.alloc(0), file);
    if (typeof text !== "string") return unread;
    if (file.endsWith(".yaml")) {
      const yaml = readYaml(text);
      if (isFaults(yaml)) return unread;
      const original = pathsAsWritten(isRecord(yaml.value) ? yaml.value : {});
      const places = new TextPlaces(text, file);
      return { ...unread, placeOf: (field) => places.at(yaml.offsetOf(original(field))) };
    }
    const matter = splitFrontMatter(text, file);
    if (!("placeOf" in matter)) return unread;
    const { body, bodyLine, source } = matter;
    let listed: ReadonlyMap<string, readonly Placed[]> | undefined;
    return {
      file,
      placeOf: (field) => (field.length === 0 ? start : matter.placeOf(field)),
      placesOf: (reference) => {
        listed ??= byAddress(list(body));
        const seen = new Set<string>();
        return (listed.get(withoutFragment(reference.address)) ?? []).flatMap(
          ({ address, as, line, column }) => {
            const key = `${line} ${column}`;
            if (!isMeant(reference, address, as) || seen.has(key)) return [];
            seen.add(key);
            return [{ file, line: bodyLine + line, column }];
          },
        );
      },
      fixOf: (field, names) => withNames(source, field, names),
      insteadAt: ({ line, column }, address, other) => {
        const written = text.split("\n")[line - 1] ?? "";
        const [before, behind] = [written.slice(0, column - 1), written.slice(column - 1)];
        if (!behind.startsWith(address) || !/^(?:[\s)>"']|$)/.test(behind.slice(address.length)))
          return undefined;
        return { line, endLine: line, text: before + other + behind.slice(address.length) };
      },
      text: { file, line: bodyLine, column: 1 },
    };
  } catch {
    return unread;
  }
}

/** By address without fragment: a text may have thousands, and a complaint about each. */
function byAddress(placed: readonly Placed[]): ReadonlyMap<string, readonly Placed[]> {
  const groups = new Map<string, Placed[]>();
  for (const one of placed) {
    const address = withoutFragment(one.address);
    const group = groups.get(address);
    if (group === undefined) groups.set(address, [one]);
    else group.push(one);
  }
  return groups;
}

function withoutFragment(address: string): string {
  return address.replace(/#.*$/s, "");
}

/** What is shown or downloaded is kept without a fragment. */
function isMeant(reference: Reference, address: string, as: Placed["as"]): boolean {
  if (reference.as === "link") return as === "link" && address === reference.address;
  return (reference.as === "any" || as === "picture") && withoutFragment(address) === reference.address;
}
