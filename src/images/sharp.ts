import type { Sharp, SharpOptions } from "sharp";
import { MachineFault } from "../model/machine-fault.ts";

/** Opens a picture of bytes. */
export type OpenPicture = (bytes: Uint8Array, options?: SharpOptions) => Sharp;
export type { Sharp } from "sharp";

export interface ImageLibrary {
  readonly open: OpenPicture;
  /** Stands for the versions of the library and of all that it works with. */
  readonly version: string;
}

/**
 * Loads the library for photographs, which takes a fifth of a second: ask for it when there is a photograph to look at. The
 * one door to it. Each picture is worked on by one thread of its own, without which the bytes of some would depend on the
 * machine, and nothing of it is kept in memory.
 *
 * @throws MachineFault where the library was not made for this kind of machine
 */
export async function loadImageLibrary(): Promise<ImageLibrary> {
  const { default: sharp } = await import("sharp").catch((error: unknown) => {
    throw new MachineFault(
      "Cannot read photographs on this machine: the library for them, sharp, does not load. Delete the folder node_modules and install again here, on this very machine; https://sharp.pixelplumbing.com/install tells which machines it is made for.",
      { cause: error },
    );
  });
  sharp.concurrency(1);
  sharp.cache(false);
  return { open: (bytes, options) => sharp(bytes, options), version: JSON.stringify(sharp.versions) };
}
