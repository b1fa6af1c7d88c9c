import type { Place, Problem } from "../model/problem.ts";
import { problemCodes } from "../model/problem-codes.ts";
import { isHarmless, isProtocolRelative } from "../model/schemes.ts";
import type { ReadFields } from "./field-source.ts";
import { refused, schemeless } from "./markdown/refused-address.ts";

type Path = readonly (string | number)[];

/** Where fields and settings hold addresses; `*` is any item of a list, or any key. */
const holders: readonly Path[] = [
  ["image", "src"],
  ["canonical"],
  ["sameAs", "*"],
  ["sources", "*", "url"],
  ["sponsor", "url"],
  ["events", "*", "url"],
  ["menu", "*", "url"],
  ["languages", "*", "menu", "*", "url"],
  ["publisher", "logo"],
  ["logo"],
  ["logo", "light"],
  ["logo", "dark"],
  ["logo", "icon"],
  ["publisher", "policies", "*"],
  ["publisher", "sameAs", "*"],
];
/** What means nothing without its address, so that it goes with it. */
const goWithIt = new Set(["image", "menu", "languages"]);

/**
 * Fields with every address put right as in texts: one of a scheme that is not for a page is taken out, with a warning, and
 * `//host/x` becomes `https://host/x`. Fields that need nothing of that are given back as they are.
 */
export function putAddressesRight<Fields extends ReadFields>(
  read: Fields,
): { readonly read: Fields; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  let fields: unknown = read.fields;
  for (const holder of holders) {
    if (read.fields[String(holder[0])] === undefined) continue;
    for (const [path, address] of addressesAt(read.fields, holder)) {
      const place = read.placeOf.bind(read, path);
      if (!isHarmless(address)) {
        problems.push(problem(refused(address, path[0] === "image"), place()));
        fields = taken(fields, path);
      } else if (isProtocolRelative(address)) {
        problems.push(problem(schemeless(address), place()));
        fields = changed(fields, path, `https:${address.replaceAll("\\", "/")}`);
      }
    }
  }
  if (problems.length === 0) return { read, problems };
  const original = pathsBefore(fields);
  const put = {
    fields: withoutGaps(fields) as Fields["fields"],
    source: read.source.readBy(original),
    placeOf: (path: readonly PropertyKey[]) => read.placeOf(original(path)),
  };
  return { read: { ...read, ...put }, problems };
}

/** Where a path of settings, as the build has them, stands in their file. */
export function pathsAsWritten(settings: Readonly<Record<string, unknown>>): ReturnType<typeof pathsBefore> {
  let fields: unknown = settings;
  for (const holder of holders)
    for (const [path, address] of addressesAt(settings, holder))
      if (!isHarmless(address)) fields = taken(fields, path);
  return pathsBefore(fields);
}

function taken(fields: unknown, path: Path): unknown {
  return changed(fields, goWithIt.has(String(path[0])) ? path.slice(0, -1) : path, undefined);
}

/** Where a path of the fields without gaps stands in those with them: what is left of a list keeps its places. */
function pathsBefore(fields: unknown): (path: readonly PropertyKey[]) => readonly PropertyKey[] {
  return (path) => {
    let value = fields;
    return path.map((key) => {
      let at = key;
      if (Array.isArray(value) && typeof key === "number")
        at = [...value.keys()].filter((index) => (value as unknown[])[index] !== undefined)[key] ?? key;
      value = (value as Record<PropertyKey, unknown> | undefined)?.[at];
      return at;
    });
  };
}

function problem(finding: ReturnType<typeof refused>, place: Place): Problem {
  const { code, message, hint } = finding;
  return { ...place, code, severity: problemCodes[code].severity, message, hint };
}

/** The texts that stand at a path. A single value counts as a list of one. */
function* addressesAt(value: unknown, holder: Path, path: Path = []): Iterable<readonly [Path, string]> {
  const [key, ...below] = holder;
  if (key === undefined || (key === "*" && below.length === 0 && typeof value === "string")) {
    if (typeof value === "string") yield [path, value.trim()];
  } else if (typeof value !== "object" || value === null) return;
  else if (key !== "*") yield* addressesAt((value as Record<string, unknown>)[key], below, [...path, key]);
  else
    for (const [name, one] of Object.entries(value))
      yield* addressesAt(one, below, [...path, Array.isArray(value) ? Number(name) : name]);
}

/** A copy with another value at a path; undefined takes it out. */
function changed(value: unknown, [key, ...below]: Path, by: unknown): unknown {
  if (key === undefined) return by;
  const copy: unknown = Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) };
  const at = copy as Record<string | number, unknown>;
  at[key] = changed(at[key], below, by);
  return copy;
}

/** Without what was taken out. */
function withoutGaps(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((one) => one !== undefined).map(withoutGaps);
  if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== Object.prototype)
    return value;
  const kept = Object.entries(value).filter(([, one]) => one !== undefined);
  return Object.fromEntries(kept.map(([key, one]) => [key, withoutGaps(one)]));
}
