import type { Import } from "./import-lines.ts";
import {
  exceptions,
  fencedFolders,
  layoutLibraries,
  layoutTypes,
  oneDoor,
  type Room,
  rooms,
} from "./rooms.ts";

/** The room of a file of `src/`; `.` for a file that stands beside the rooms. */
export function roomOf(file: string): string {
  const [, room, rest] = file.split("/");
  return rest === undefined ? "." : (room ?? ".");
}

/** What imports break the rules of the house, one sentence each. */
export function brokenRules(
  imports: readonly Import[],
  house: Readonly<Record<string, Room>> = rooms,
): string[] {
  return imports.flatMap((one) => {
    const sentence = one.from.startsWith("layouts/") ? brokenByLayout(one) : brokenInHouse(one, house);
    return sentence === undefined ? [] : [sentence];
  });
}

/** The plugin and what it calls speak of Eleventy's configuration; only `eleventy/` runs it. */
const typesOfEleventy = ["@11ty/*"];

function brokenInHouse(
  { from, to, own, typeOnly }: Import,
  house: Readonly<Record<string, Room>>,
): string | undefined {
  const room = roomOf(from);
  const rules = house[room];
  if (rules === undefined) return `${from} is in a room that the table does not know`;
  for (const [folder, { door, libraries }] of Object.entries(fencedFolders)) {
    if (from.startsWith(folder)) {
      if (!own && !libraries.includes(to))
        return `${from} imports ${to}, a library that ${folder} may not know`;
    } else if (to.startsWith(folder) && from !== door)
      return `${from} imports ${to}, which only ${door} may know`;
  }
  if (!own) {
    const allowed = [...rules.libraries, ...(exceptions[from] ?? []), ...(typeOnly ? typesOfEleventy : [])];
    if (!allows(allowed, to)) return `${from} imports ${to}, a library that ${room}/ may not know`;
    const doors = [oneDoor[to] ?? from].flat();
    return doors.includes(from)
      ? undefined
      : `${from} imports ${to}, which only ${doors.join(" and ")} may know`;
  }
  if (!to.startsWith("src/")) return `${from} imports ${to}, which is not in src/`;
  const other = roomOf(to);
  if (other === room || rules.rooms.includes(other)) return undefined;
  if (typeOnly && rules.types?.includes(other)) return undefined;
  return `${from} imports ${to}: ${room}/ may not know ${other}/`;
}

function brokenByLayout({ from, to, own, typeOnly }: Import): string | undefined {
  if (!own)
    return allows(layoutLibraries, to) ? undefined : `${from} imports ${to}, which no layout may know`;
  if (to.startsWith("layouts/")) return undefined;
  if (!layoutTypes.some((allowed) => to.startsWith(allowed)))
    return `${from} imports ${to}, which no layout may know`;
  return typeOnly ? undefined : `${from} imports more than types from ${to}`;
}

function allows(names: readonly string[], library: string): boolean {
  return names.some((name) =>
    name.endsWith("*") ? library.startsWith(name.slice(0, -1)) : library === name,
  );
}

/** A circle of imports, as the files that it goes through, each named once; undefined where there is none. */
export function findCycle(imports: readonly Import[]): string[] | undefined {
  const edges = new Map<string, string[]>();
  for (const { from, to, own } of imports) {
    if (!own) continue;
    const targets = edges.get(from);
    if (targets === undefined) edges.set(from, [to]);
    else targets.push(to);
  }
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (file: string): string[] | undefined => {
    if (path.includes(file)) return path.slice(path.indexOf(file));
    if (done.has(file)) return undefined;
    path.push(file);
    for (const target of edges.get(file) ?? []) {
      const cycle = visit(target);
      if (cycle !== undefined) return cycle;
    }
    path.pop();
    done.add(file);
    return undefined;
  };
  for (const file of edges.keys()) {
    const cycle = visit(file);
    if (cycle !== undefined) return cycle;
  }
  return undefined;
}
