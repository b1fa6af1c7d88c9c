import { readFileSync } from "node:fs";
import type { Supply } from "./init-newsroom.ts";
import { originOf } from "./origin.ts";
import { ownPackage } from "./own-package.ts";
import { packFolder } from "./pack.ts";

/**
 * The way by which a newsroom gets the Dateline in a folder: from the registry or from Git where it came from there, or
 * else packed into the newsroom, where every clone has it.
 *
 * @param folder absolute, with links resolved
 */
export function supplyFrom(folder: string): Supply {
  const origin = originOf(folder);
  if (origin.from === "registry") return { way: origin.version };
  if (origin.from === "git") return { way: origin.address };
  const { name, version } = ownPackage(folder);
  const path = `vendor/${name}-${version}.tgz`;
  const bytes = origin.from === "tarball" ? readFileSync(origin.file) : packFolder(folder);
  return { way: `file:${path}`, file: { path, bytes } };
}
