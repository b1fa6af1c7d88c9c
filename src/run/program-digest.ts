import { readFileSync } from "node:fs";
import { join } from "node:path";
import { home } from "../model/home.ts";

/**
 * Stands for this version of Dateline: its compiled code with the libraries in it, and the exact versions of those that are
 * installed with it. It is made with the code, and the same on every machine. A cache or a page made by another version is
 * made again.
 */
export function programDigest(): string {
  return readFileSync(join(home, "dist", "digest"), "utf8");
}

/** The version of the library for photographs. To load it for that would take longer than many a build. */
export function sharpVersion(): string {
  const { dependencies } = JSON.parse(readFileSync(join(home, "package.json"), "utf8")) as {
    readonly dependencies: Readonly<Record<"sharp", string>>;
  };
  return dependencies.sharp;
}
