import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { digestOf, digestOfBytes } from "../model/digest.ts";
import { home } from "../model/home.ts";
import { compareText } from "../model/order.ts";

/** The digest under which the program was compiled, which stands for all of it; not there when it runs from its source. */
declare const PROGRAM_DIGEST: string | undefined;

/**
 * Stands for this version of Dateline: its source, and the exact versions of the libraries that `package.json` pins. A
 * cache or a page made by another version is made again.
 */
export function programDigest(): string {
  if (typeof PROGRAM_DIGEST === "string") return PROGRAM_DIGEST;
  const source = join(home, "src");
  const files = readdirSync(source, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort(compareText);
  const parts = files.flatMap((path) => [
    path.slice(source.length).replaceAll("\\", "/"),
    digestOfBytes(readFileSync(path)),
  ]);
  return digestOf([digestOfBytes(readFileSync(join(home, "package.json"))), ...parts]);
}
