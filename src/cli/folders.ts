import { existsSync, realpathSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { basename, dirname, isAbsolute, join, parse, relative, resolve, sep } from "node:path";
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
const kept = ["content", "layouts", "src", "node_modules", ".git", ".dateline"];

/**
 * The folder for the site as an absolute path: `_site` in the root unless given. A build deletes files that it once
 * wrote there, so places where other things live are refused; links are looked through.
 */
export function outputFolder(path: string | undefined, root: string): string {
  const output = path === undefined ? join(root, "_site") : resolve(path);
  const where = realPlace(output);
  const home = realPlace(homedir());
  const realRoot = realPlace(root);
  if (where === parse(where).root) throw new UsageError("The site cannot go to the root of the file system.");
  if (where === realRoot)
    throw new UsageError("The site cannot go to the root folder itself: it would lie among its own sources.");
  if (isWithin(realRoot, where))
    throw new UsageError(`The site cannot go to ${output}: the root folder is in it.`);
  if (isWithin(home, where))
    throw new UsageError(`The site cannot go to ${output}: it is or holds your home folder.`);
  for (const name of kept) {
    const folder = realPlace(join(realRoot, name));
    if (isWithin(where, folder))
      throw new UsageError(`The site cannot go to ${output}: it lies in ${name}/.`);
    if (isWithin(folder, where))
      throw new UsageError(`The site cannot go to ${output}: ${name}/ leads into it.`);
  }
  const file = fileInTheWay(where);
  if (file !== undefined) throw new UsageError(`The site cannot go to ${output}: ${file} is a file.`);
  return output;
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
