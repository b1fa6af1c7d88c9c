import { existsSync } from "node:fs";
import { join } from "node:path";
import type { ConfigModule } from "../eleventy/config-module.ts";
import { notInAddresses } from "../eleventy/template-fault.ts";
import { digestOf, digestOfBytes } from "../model/digest.ts";
import { readIfThere } from "../store/whole-file.ts";
import { passingFolder } from "./notes-folder.ts";

/** Files that may be the Eleventy configuration of a root; the first that is there is the one. */
export const configNames = [
  ".eleventy.ts",
  ".eleventy.js",
  "eleventy.config.ts",
  "eleventy.config.js",
  "eleventy.config.mjs",
];

/**
 * The Eleventy configuration of a root, if it has one, as a module in `notes`. A plugin or a transform can change any
 * page, so its digest stands for the packages that the root has locked, too.
 */
export async function eleventyConfigOf(root: string, notes: string): Promise<ConfigModule | undefined> {
  const config = configNames.map((name) => join(root, name)).find((path) => existsSync(path));
  if (config === undefined) return undefined;
  const { makeConfigModule } = await import("../eleventy/config-module.ts");
  const folder = join(notInAddresses.test(notes) ? passingFolder() : notes, "eleventy");
  const { file, digest } = await makeConfigModule(config, folder);
  const lock = readIfThere(join(root, "package-lock.json"));
  return { file, digest: digestOf([digest, lock === undefined ? undefined : digestOfBytes(lock)]) };
}
