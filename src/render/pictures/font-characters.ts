import { brotliDecompressSync } from "node:zlib";

/** Code points from the first to the last, both included. */
export type Range = [first: number, last: number];

/**
 * The characters that a font has a form for, read from its `cmap`. The font is WOFF2 (https://www.w3.org/TR/WOFF2/), whose
 * tables stand one after the other in one Brotli stream.
 */
export function fontCharacters(woff2: Buffer): Range[] {
  const tables = brotliDecompressSync(compressed(woff2));
  return readCmap(tables.subarray(startOfCmap(woff2)));
}

const headerLength = 48;
/** Numbers of tags in WOFF2’s own list. */
const tags = { cmap: 0, glyf: 10, loca: 11, other: 63 };

/** Walks the table directory; gives where it ends, and where `cmap` begins in the stream. */
function readDirectory(woff2: Buffer): { end: number; cmap: number } {
  let at = headerLength;
  let length = 0;
  let cmap = -1;
  const number = (): number => {
    // UIntBase128: seven bits to a byte, the highest bit says that there are more.
    for (let value = 0; ; ) {
      const byte = woff2.readUInt8(at++);
      value = value * 128 + (byte & 0x7f);
      if (byte < 0x80) return value;
    }
  };
  for (let table = woff2.readUInt16BE(12); table > 0; table -= 1) {
    const flags = woff2.readUInt8(at++);
    const tag = flags & 0x3f;
    const transform = flags >> 6;
    if (tag === tags.other) at += 4;
    if (tag === tags.cmap) cmap = length;
    const plain = number();
    const isTransformed = tag === tags.glyf || tag === tags.loca ? transform !== 3 : transform !== 0;
    length += isTransformed ? number() : plain;
  }
  if (cmap < 0) throw new Error("the font has no table of its characters");
  return { end: at, cmap };
}

function compressed(woff2: Buffer): Buffer {
  const { end } = readDirectory(woff2);
  return woff2.subarray(end, end + woff2.readUInt32BE(20));
}

function startOfCmap(woff2: Buffer): number {
  return readDirectory(woff2).cmap;
}

/** https://learn.microsoft.com/en-us/typography/opentype/spec/cmap: format 12, of all of Unicode, or 4, of its first plane. */
function readCmap(cmap: Buffer): Range[] {
  const subtables = Array.from({ length: cmap.readUInt16BE(2) }, (_, index) =>
    cmap.subarray(cmap.readUInt32BE(8 + index * 8)),
  );
  const whole = subtables.find((subtable) => subtable.readUInt16BE(0) === 12);
  if (whole !== undefined) return groupsOf(whole);
  const plane = subtables.find((subtable) => subtable.readUInt16BE(0) === 4);
  return plane === undefined ? [] : segmentsOf(plane);
}

function groupsOf(subtable: Buffer): Range[] {
  return Array.from({ length: subtable.readUInt32BE(12) }, (_, index): Range => {
    const at = 16 + index * 12;
    return [subtable.readUInt32BE(at), subtable.readUInt32BE(at + 4)];
  });
}

function segmentsOf(subtable: Buffer): Range[] {
  const size = subtable.readUInt16BE(6);
  const ranges: Range[] = [];
  for (let at = 14; at < 14 + size; at += 2) {
    const last = subtable.readUInt16BE(at);
    const first = subtable.readUInt16BE(at + size + 2);
    // The last segment is there to end the list.
    if (first !== 0xffff) ranges.push([first, last]);
  }
  return ranges;
}
