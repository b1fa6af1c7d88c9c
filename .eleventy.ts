import { dateline, type EleventyConfig } from "dateline-press";

/** The Eleventy configuration of a newsroom: add plugins, transforms and passthrough folders here. */
export default async function (config: EleventyConfig): Promise<void> {
  await config.addPlugin(dateline);
  // This folder is Dateline itself, too: what `init` writes is no template of this newsroom.
  for (const folder of ["bin", "dist", "src"]) config.ignores.add(`${folder}/**`);
}
