import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ConfigModule } from "../eleventy/config-module.ts";
import { digestOf, digestOfBytes } from "../model/digest.ts";

const names = [
  ".eleventy.ts",
  ".eleventy.js",
  "eleventy.config.ts",
  "eleventy.config.js",
  "eleventy.config.mjs",
];

/**
 * The Eleventy configuration of a root, if it has one, as a module in `folder`. A plugin or a transform can change any
 * page, so its digest stands for the packages that the root has locked, too.
 */
export async function eleventyConfigOf(root: string, folder: string): Promise<ConfigModule | undefined> {
  const config = names.map((name) => join(root, name)).find((path) => existsSync(path));
  if (config === undefined) return undefined;
  const { makeConfigModule } = await import("../eleventy/config-module.ts");
  const { file, digest } = await makeConfigModule(config, folder);
  const lock = join(root, "package-lock.json");
  return {
    file,
    digest: digestOf([digest, existsSync(lock) ? digestOfBytes(readFileSync(lock)) : undefined]),
  };
}
