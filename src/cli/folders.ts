import { existsSync, realpathSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { basename, dirname, isAbsolute, join, parse, relative, resolve, sep } from "node:path";
import { mayBeNotes, usualNotes } from "../run/notes-folder.ts";
import { UsageError } from "./usage-error.ts";

/** The folder of a newsroom as an absolute path; it must be there. */
export function rootFolder(path: string): string {
  const root = resolve(path);
  if (!existsSync(root)) throw new UsageError(`There is no folder ${root}.`);
  if (!statSync(root).isDirectory())
    throw new UsageError(`${root} is a file; --root wants the folder that holds content/.`);
  return root;
}

/** Folders of a root in which a site would bury or replace what people wrote. */
const kept = ["content", "layouts", "src", "node_modules", ".git"];

/** Places of the system, which hold no files but look as if they did; shared memory does. */
const ofTheSystem = ["/proc", "/sys", "/dev"];
const sharedMemory = "/dev/shm";

/**
 * The folder for the site as an absolute path: `_site` in the root unless given. A build deletes files that it once
 * wrote there, so places where other things live are refused; links are looked through.
 */
export function outputFolder(path: string | undefined, root: string): string {
  const output = path === undefined ? join(root, "_site") : resolve(path);
  refuseOccupied("The site", output, root, [...kept, ".dateline"]);
  return output;
}

/**
 * The folder named with `--cache` as an absolute path. What is in it is deleted when it is of no use any more, so it must be a
 * place of its own: new, empty, or one that was used as a cache before. It may not be published, so it is apart from the site.
 */
export function cacheFolder(path: string, root: string, output: string): string {
  const cache = resolve(path);
  refuseOccupied("The cache", cache, root, kept);
  const [where, site] = [realPlace(cache), realPlace(output)];
  if (isWithin(where, site) || isWithin(site, where))
    throw new UsageError(
      `The cache cannot go to ${cache}: it would be published with the site in ${output}.`,
    );
  if (where !== realPlace(usualNotes(root)) && !mayBeNotes(where))
    throw new UsageError(`The cache cannot go to ${cache}: other files are in it.`);
  return cache;
}

/**
 * A folder that a site is sent to, or that its notes go to there, as an absolute path: it is apart from the site that was built and from what people
 * wrote.
 */
export function targetFolder(
  thing: "The site" | "The notes",
  path: string,
  root: string,
  output: string,
): string {
  const folder = resolve(path);
  refuseOccupied(thing, folder, root, [...kept, ".dateline"]);
  if (leadsInto(folder, output) || leadsInto(output, folder))
    throw new UsageError(
      thing === "The site"
        ? `The site cannot be sent to ${folder}: it would lie in itself, being built in ${output}.`
        : `The notes cannot go to ${folder}: the site is built in ${output}.`,
    );
  return folder;
}

/** True where a folder is another or lies in it, with links looked through; both absolute. */
export function leadsInto(inner: string, outer: string): boolean {
  return isWithin(realPlace(inner), realPlace(outer));
}

/** Refuses a place for a thing where something else lives. */
function refuseOccupied(thing: string, folder: string, root: string, kept: readonly string[]): void {
  const where = realPlace(folder);
  const home = realPlace(homedir());
  const realRoot = realPlace(root);
  const cannot = (why: string) => new UsageError(`${thing} cannot go to ${folder}: ${why}.`);
  if (where === parse(where).root) throw new UsageError(`${thing} cannot go to the root of the file system.`);
  if (where === realRoot)
    throw new UsageError(`${thing} cannot go to the root folder itself: it would lie among its own sources.`);
  if (isWithin(realRoot, where)) throw cannot("the root folder is in it");
  if (isWithin(home, where)) throw cannot("it is or holds your home folder");
  const system = ofTheSystem.find((place) => isWithin(where, place));
  if (system !== undefined && !isWithin(where, sharedMemory))
    throw cannot(`${system} belongs to the system and keeps no files`);
  for (const name of kept) {
    const own = realPlace(join(realRoot, name));
    if (isWithin(where, own)) throw cannot(`it lies in ${name}/`);
    if (isWithin(own, where)) throw cannot(`${name}/ leads into it`);
  }
  const file = fileInTheWay(where);
  if (file !== undefined) throw cannot(`${file} is a file`);
}

/** True where `inner` is `outer` or lies in it; both absolute. */
export function isWithin(inner: string, outer: string): boolean {
  const path = relative(outer, inner);
  return path !== ".." && !path.startsWith(`..${sep}`) && !isAbsolute(path);
}

/** Where a path really leads, with links resolved as far as it exists. */
function realPlace(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    const above = dirname(path);
    return above === path ? path : join(realPlace(above), basename(path));
  }
}

/** A file that stands where a folder of the path should be. */
function fileInTheWay(path: string): string | undefined {
  if (existsSync(path)) return statSync(path).isDirectory() ? undefined : path;
  return dirname(path) === path ? undefined : fileInTheWay(dirname(path));
}
