import type { EleventyConfig } from "@11ty/eleventy";
import { dateline } from "./src/plugin.ts";

/** The Eleventy configuration of a newsroom: add plugins, transforms and passthrough folders here. */
export default async function (config: EleventyConfig): Promise<void> {
  await config.addPlugin(dateline);
}
