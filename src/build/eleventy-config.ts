import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { digestOf, digestOfBytes } from "../model/digest.ts";
import { home } from "../model/home.ts";

const names = [
  ".eleventy.ts",
  ".eleventy.js",
  "eleventy.config.ts",
  "eleventy.config.js",
  "eleventy.config.mjs",
];

/** The Eleventy configuration of a root, if it has one. */
export function eleventyConfigOf(root: string): string | undefined {
  return names.map((name) => join(root, name)).find((path) => existsSync(path));
}

/**
 * Stands for a configuration: the file, what it imports from beside it, and the packages that the root has locked. A
 * plugin or a transform can change any page, so a change of these makes every page again.
 */
export function eleventyConfigDigest(root: string, config: string | undefined): string | undefined {
  if (config === undefined) return undefined;
  const lock = join(root, "package-lock.json");
  const files = new Set<string>();
  follow(config, files);
  const parts = [...files].map((path) => digestOfBytes(readFileSync(path)));
  return digestOf([...parts, existsSync(lock) ? digestOfBytes(readFileSync(lock)) : undefined]);
}

const importOf = /(?:from|import)\s*\(?\s*["'](\.{1,2}\/[^"']+)["']/g;

function follow(path: string, files: Set<string>): void {
  // Dateline’s own modules are covered by the digest of the program.
  if (files.has(path) || !existsSync(path) || path.startsWith(join(home, "src"))) return;
  files.add(path);
  for (const [, specifier = ""] of readFileSync(path, "utf8").matchAll(importOf)) {
    follow(resolve(dirname(path), specifier), files);
  }
}
