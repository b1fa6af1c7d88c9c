import { readFileSync } from "node:fs";
import { join } from "node:path";
import { home } from "../model/home.ts";

/** The version of Dateline that is running. */
export function ownVersion(): string {
  const file = readFileSync(join(home, "package.json"), "utf8");
  return (JSON.parse(file) as { version: string }).version;
}
