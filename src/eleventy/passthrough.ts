import { makeFolder } from "../store/whole-file.ts";
import { configurationFault } from "./configuration-fault.ts";
import { setRun } from "./run.ts";

/**
 * Runs Eleventy for its passthrough copies alone: no pages, only the folders that the configuration names.
 *
 * @throws NewsroomFault where the configuration fails, or names a place outside the site
 */
export async function copyPassthrough(configPath: string, input: string, output: string): Promise<void> {
  makeFolder(input);
  const { Eleventy } = await import("@11ty/eleventy");
  const eleventy = new Eleventy(input, output, {
    configPath,
    quietMode: true,
    config: (config) => setRun(config, []),
  });
  eleventy.disableLogger();
  try {
    await eleventy.init();
    if (Object.keys(eleventy.eleventyConfig.userConfig.passthroughCopies).length > 0) await eleventy.write();
  } catch (error) {
    throw configurationFault(error, configPath);
  }
}
