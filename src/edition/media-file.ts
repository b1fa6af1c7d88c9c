import type { MediaFile } from "../model/content.ts";
import { fieldAddress, resolved, siteAddresses } from "../model/site-address.ts";
import type { Edition } from "./edition.ts";

/** Where pictures lead to, and what stands there. */
interface Known {
  readonly files: ReadonlyMap<string, MediaFile>;
  readonly within: (address: string) => string | undefined;
}

const known = new WeakMap<Edition, Known>();

/** The file of the newsroom at an address in the form of rows, which the page at another address has. */
export function mediaFileIn(edition: Edition, address: string, page: string): MediaFile | undefined {
  return knownOf(edition).files.get(resolved(address, page).path);
}

/** The file of the newsroom that a picture’s address stands for; undefined for one elsewhere, or that is not there. */
export function mediaFileAt(edition: Edition, src: string): MediaFile | undefined {
  const { files, within } = knownOf(edition);
  const address = fieldAddress(src, edition.settings, within);
  return address === undefined ? undefined : files.get(address.replace(/#.*$/s, ""));
}

function knownOf(edition: Edition): Known {
  const { settings, media } = edition;
  let there = known.get(edition);
  if (there === undefined) {
    const files = new Map(media.map((file) => [file.address, file]));
    there = { files, within: siteAddresses(settings) };
    known.set(edition, there);
  }
  return there;
}
