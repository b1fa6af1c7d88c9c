import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { configurationFailed, placeInConfiguration } from "../eleventy/configuration-fault.ts";
import { NewsroomFault, thrownChain, thrownText } from "../model/newsroom-fault.ts";
import { configNames } from "../run/eleventy-config.ts";

/**
 * What went wrong in a newsroom’s own code, its layouts or its Eleventy configuration; undefined where the fault is not
 * there. Where that code is called, its errors are told from others; of those that nobody waited for (in a timer, in a
 * promise) all that is left is the configuration’s module among their frames.
 *
 * @param root the newsroom
 * @param notes the folder with that module
 */
export function newsroomFailure(error: unknown, root: string, notes: string): string | undefined {
  const chain = thrownChain(error);
  const fault = chain.find((one) => one instanceof NewsroomFault);
  if (fault instanceof NewsroomFault) return fault.message;
  for (const module of configModules(join(notes, "eleventy"))) {
    const place = chain.map((one) => placeInConfiguration(one, module)).find((one) => one !== undefined);
    if (place !== undefined) return configurationFailed(place, thrownText(chain.at(-1)));
  }
  // Dateline throws errors and nothing else.
  if (isNoError(chain) && hasOwnCode(root))
    return `The newsroom’s own code, its Eleventy configuration or a layout, failed: ${thrownText(chain.at(-1))}`;
  return undefined;
}

/** Something was thrown, or a promise refused with something, that is no error; Node says so of the promise. */
function isNoError(chain: readonly unknown[]): boolean {
  const innermost = chain.at(-1);
  if (!(innermost instanceof Error)) return true;
  return "code" in innermost && innermost.code === "ERR_UNHANDLED_REJECTION";
}

/** True for a root with code of its own: layouts or an Eleventy configuration. */
export function hasOwnCode(root: string): boolean {
  return ["layouts", ...configNames].some((name) => existsSync(join(root, name)));
}

function configModules(folder: string): readonly string[] {
  try {
    const names = readdirSync(folder).filter((name) => name.endsWith(".mjs"));
    return names.map((name) => join(folder, name));
  } catch {
    return [];
  }
}
