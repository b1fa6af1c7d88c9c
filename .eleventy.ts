import { dateline, type EleventyConfig } from "dateline-press";

/** The Eleventy configuration of a newsroom: add plugins, transforms and passthrough folders here. */
export default async function (config: EleventyConfig): Promise<void> {
  await config.addPlugin(dateline);
  // This folder is Dateline itself, too: what `init` writes, and newsrooms that show something, are no templates of this one.
  for (const folder of ["bin", "dist", "examples", "src"]) config.ignores.add(`${folder}/**`);
}
