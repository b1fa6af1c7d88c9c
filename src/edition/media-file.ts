import type { MediaFile } from "../model/content.ts";
import { fieldAddress } from "../model/site-address.ts";
import type { Edition } from "./edition.ts";

const known = new WeakMap<Edition, ReadonlyMap<string, MediaFile>>();

/** The file of the newsroom that a picture’s address stands for; undefined for one elsewhere, or that is not there. */
export function mediaFileAt(edition: Edition, src: string): MediaFile | undefined {
  const address = fieldAddress(src, edition.settings);
  if (address === undefined) return undefined;
  let files = known.get(edition);
  if (files === undefined) {
    files = new Map(edition.media.map((file) => [file.address, file]));
    known.set(edition, files);
  }
  return files.get(address.replace(/#.*$/s, ""));
}
