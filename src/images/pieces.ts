import type { PictureFormat } from "../model/picture-file.ts";

/** A piece of a picture’s file, as its format cuts it. */
export interface Piece {
  /** As the format calls it: a marker of JPEG in hexadecimal (`eb` for APP11), four letters elsewhere. */
  readonly name: string;
  readonly start: number;
  readonly data: Buffer;
}

/**
 * The pieces of a file in order, as far as it is whole: segments of a JPEG up to its first scan (ITU-T T.81 §B.1.1.4), chunks of a
 * PNG (https://www.w3.org/TR/png-3/#5Chunk-layout) or a WebP (RFC 9649 §2.3), boxes of an AVIF (ISO/IEC 14496-12 §4.2).
 */
export function piecesOf(format: PictureFormat, bytes: Uint8Array): Iterable<Piece> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  switch (format) {
    case "jpeg":
      return segments(file);
    case "png":
      return chunks(file, 8, (at) => ({ length: file.readUInt32BE(at), name: at + 4, rest: 4 }));
    case "webp":
      return chunks(file, 12, (at) => {
        const length = file.readUInt32LE(at + 4);
        return { length, name: at, rest: length % 2 };
      });
    case "avif":
      return chunks(file, 0, (at) => ({ length: boxLength(file, at) - 8, name: at + 4, rest: 0 }));
    default:
      return [];
  }
}

function* segments(file: Buffer): Iterable<Piece> {
  for (let at = 2; at + 4 <= file.length && file[at] === 0xff; ) {
    const marker = file[at + 1] ?? 0;
    const standsAlone = marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8);
    const length = standsAlone || marker === 0xff ? 0 : file.readUInt16BE(at + 2);
    yield { name: marker.toString(16), start: at, data: file.subarray(at + 4, at + 2 + length) };
    if (marker === 0xda) return;
    // Fill bytes, and markers that stand alone.
    at += marker === 0xff ? 1 : 2 + length;
  }
}

/** Pieces that begin with eight bytes for their length and their name. `rest` stands behind the data. */
function* chunks(
  file: Buffer,
  first: number,
  head: (at: number) => { readonly length: number; readonly name: number; readonly rest: number },
): Iterable<Piece> {
  for (let at = first; at + 8 <= file.length; ) {
    const { length, name, rest } = head(at);
    if (length < 0) return;
    const end = at + 8 + length;
    yield { name: file.toString("latin1", name, name + 4), start: at, data: file.subarray(at + 8, end) };
    at = end + rest;
  }
}

/** With its head; of a box that ends with the file, or of one of more than 4 GB, all that is left. */
function boxLength(file: Buffer, at: number): number {
  const length = file.readUInt32BE(at);
  return length < 2 ? file.length - at : length;
}
