import type { NoPicture } from "../model/no-picture.ts";
import type { PictureFormat } from "../model/picture-file.ts";

/**
 * What bytes are, by how they begin (https://mimesniff.spec.whatwg.org/#matching-an-image-type-pattern and, for ISO media
 * files, ISO/IEC 14496-12 §4.3), whatever a file is called.
 */
export function formOf(bytes: Uint8Array): PictureFormat | Exclude<NoPicture, "broken"> {
  if (bytes.length === 0) return "empty";
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, looked));
  const signs = head.toString("latin1", 0, 16);
  for (const [form, begins, also = "", at = 0] of beginnings)
    if (signs.startsWith(begins) && signs.startsWith(also, at)) return form;
  if (signs.startsWith("ftyp", 4)) return brands(head);
  const text = head.toString("utf8").replace(/^\ufeff/, "");
  if (opening.test(text)) return "svg";
  if (/^\s*<(?:!doctype html|html|head|body|p|div|script)\b/i.test(text)) return "html";
  return head.some(isBinary) ? "unknown" : "text";
}

/** A byte that no text has, https://mimesniff.spec.whatwg.org/#binary-data-byte. */
function isBinary(byte: number): boolean {
  return byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1b);
}

/** Bytes that are looked at: a drawing may begin with comments. */
const looked = 4096;

/** How files begin, and what stands later in them, at which byte. */
const beginnings: readonly (readonly [
  PictureFormat | Exclude<NoPicture, "broken">,
  string,
  also?: string,
  at?: number,
])[] = [
  ["jpeg", "\xff\xd8\xff"],
  ["png", "\x89PNG\r\n\x1a\n"],
  ["gif", "GIF87a"],
  ["gif", "GIF89a"],
  ["webp", "RIFF", "WEBP", 8],
  ["tiff", "II*\0"],
  ["tiff", "MM\0*"],
  ["bmp", "BM", "\0\0\0\0", 6],
  ["psd", "8BPS"],
  ["jxl", "\xff\x0a"],
  ["jxl", "\0\0\0\x0cJXL "],
  ["pdf", "%PDF-"],
  ["zip", "PK\x03\x04"],
];

/** The form of an ISO media file, by its brands: those of AVIF, or those of HEIC, which phones write. */
function brands(head: Buffer): "avif" | "heic" | "unknown" {
  const end = Math.min(head.readUInt32BE(0), head.length);
  const all = head.toString("latin1", 8, end);
  if (/avi[fs]/.test(all)) return "avif";
  return /hei[cxms]|hev[cxms]|mif1|msf1/.test(all) ? "heic" : "unknown";
}

/** What may stand before the first element of a drawing, and its tag. */
const opening =
  /^\s*(?:<\?xml\b[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*|<!DOCTYPE svg\b[^>[]*(?:\[[^\]]*\]\s*)?>\s*)*<(?:\w+:)?svg[\s>/]/i;
