import type { PictureFormat } from "../model/picture-file.ts";
import { type Piece, piecesOf } from "./pieces.ts";

/**
 * True for a file that holds content credentials: signed statements of where a picture comes from and what was done to it
 * (https://spec.c2pa.org/specifications/specifications/2.2/specs/C2PA_Specification.html#_embedding_manifests_into_various_file_formats).
 * Whether they are valid is not looked at. They are of the bytes of this very file, so no smaller copy can have them.
 */
export function holdsCredentials(format: PictureFormat, bytes: Uint8Array): boolean {
  if (format === "gif") return Buffer.from(bytes).includes("\x21\xff\x0bC2PA_GIF", 0, "latin1");
  for (const piece of piecesOf(format, bytes)) if (isManifest[format]?.(piece) === true) return true;
  return false;
}

/** The box of a JPEG is of JPEG systems (ISO/IEC 19566-5), which others use as well: its label tells. */
const isManifest: Readonly<Partial<Record<PictureFormat, (piece: Piece) => boolean>>> = {
  jpeg: ({ name, data }) =>
    name === "eb" && data.toString("latin1", 0, 2) === "JP" && data.subarray(0, labelled).includes("c2pa"),
  png: ({ name }) => name === "caBX",
  webp: ({ name }) => name === "C2PA",
  avif: ({ name, data }) => name === "uuid" && data.subarray(0, 16).equals(uuid),
};

/** Bytes of a segment within which its box says what it is. */
const labelled = 96;

const uuid = Buffer.from("d8fec3d61b0e483c92975828877ec481", "hex");
