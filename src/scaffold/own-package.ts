import { readFileSync } from "node:fs";
import { join } from "node:path";
import { home } from "../model/home.ts";

export interface OwnPackage {
  readonly name: string;
  readonly version: string;
}

/** Name and version of the Dateline that is running, as npm knows them. */
export function ownPackage(folder = home): OwnPackage {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as OwnPackage;
}
