import type { Said } from "./said.ts";
import { saidInExif } from "./said-in-exif.ts";
import { saidInIim } from "./said-in-iim.ts";
import { saidInXmp } from "./said-in-xmp.ts";

/** The kinds of data that a picture’s file may hold beside its pixels. */
export interface Metadata {
  readonly xmp?: Buffer | undefined;
  readonly iptc?: Buffer | undefined;
  readonly exif?: Buffer | undefined;
}

/**
 * What the file of a picture says of itself: each thing as XMP has it, else IIM, else EXIF. Anything may stand there, since a file
 * passes through many hands; what cannot be read says nothing, and is no mistake of the newsroom.
 */
export function fileWords({ xmp, iptc, exif }: Metadata): Said {
  // What cannot be read here may be read by others.
  const all = [
    said(saidInExif, exif, { position: true }),
    said(saidInIim, iptc, {}),
    said(saidInXmp, xmp, { position: true }),
  ];
  return {
    words: Object.assign({}, ...all.map(({ words }) => words)),
    position: all.some(({ position }) => position),
    provenance: all.some(({ provenance }) => provenance),
  };
}

function said(read: (data: Buffer) => Said, data: Buffer | undefined, inDoubt: Said): Said {
  try {
    return data === undefined ? {} : read(data);
  } catch {
    return inDoubt;
  }
}
