import type { PictureFormat } from "../model/picture-file.ts";
import { piecesOf } from "./pieces.ts";

/**
 * True for a picture whose end is missing, as it is where a copy was interrupted: each format has a sign for its end, or says how
 * long it is. More may stand behind it, such as the film of a telephone.
 */
export function breaksOff(format: PictureFormat, bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  switch (format) {
    case "jpeg": {
      // A small picture within, for quick looks, stands before the first scan and has an end of its own.
      const scan = startOfScan(file);
      return scan === undefined || file.indexOf(endOfImage, scan) === -1;
    }
    case "png":
      return file.indexOf("IEND", 8, "latin1") === -1;
    case "webp":
      return file.length < 12 || file.length < file.readUInt32LE(4) + 8;
    case "gif":
      return file.lastIndexOf(0x3b) < 13;
    default:
      return false;
  }
}

const endOfImage = Buffer.from([0xff, 0xd9]);

/** Where the first scan of a JPEG begins; undefined where its segments break off before. */
function startOfScan(file: Buffer): number | undefined {
  for (const { name, start } of piecesOf("jpeg", file)) if (name === "da") return start;
  return undefined;
}
