import { basename } from "node:path";
import { NewsroomFault, thrownChain, thrownText } from "../model/newsroom-fault.ts";
import { placesInSource } from "../model/place-in-source.ts";
import { isSystemError } from "../model/system-error.ts";
import { readIfThere } from "../store/whole-file.ts";

/** What no code is to blame for. */
export const machineFailed = ["ENOSPC", "EDQUOT", "EROFS", "EMFILE", "ENFILE", "EIO", "ENOMEM"];

/**
 * What went wrong while Eleventy ran with a newsroom’s configuration, as a fault of that; a full disk stays what it is.
 * `configPath` is the module of the configuration, see `config-module.ts`.
 */
export function configurationFault(thrown: unknown, configPath: string): unknown {
  const chain = thrownChain(thrown);
  const innermost = chain.at(-1);
  if (chain.some((one) => one instanceof NewsroomFault)) return innermost;
  if (isSystemError(innermost, ...machineFailed)) return innermost;
  const places = chain.toReversed().map((one) => placeInConfiguration(one, configPath));
  const place = places.find((one) => one !== undefined);
  // Eleventy keeps what was thrown, unless it was nothing.
  const isNothing = innermost instanceof Error && innermost.name === "EleventyConfigError";
  const reason = isNothing ? "it threw nothing, or `null`" : thrownText(innermost);
  return new NewsroomFault(configurationFailed(place, reason));
}

/** The sentence for such a fault. */
export function configurationFailed(place: string | undefined, reason: string): string {
  return `The newsroom’s Eleventy configuration failed: ${place === undefined ? "" : `${place} `}${reason}`;
}

/** Where an error came through the configuration, `.eleventy.ts:5:9`; undefined where it did not. */
export function placeInConfiguration(thrown: unknown, configPath: string): string | undefined {
  const map = readIfThere(mapOf(configPath))?.toString();
  if (map === undefined) return undefined;
  const [place] = placesInSource(thrown, basename(configPath), map);
  if (place === undefined) return undefined;
  return `${place.source}:${place.line}:${place.column}`;
}

/** Where the source map of a configuration’s module stands. */
export function mapOf(configPath: string): string {
  return `${configPath}.map`;
}
