import { brotliDecompressSync } from "node:zlib";
import type { FontFacts, Range } from "../../model/face/face.ts";

/** A font that is not taken; the message goes on a sentence about it. */
export class FontRefused extends Error {
  override readonly name = "FontRefused";
}

/**
 * What a font says of itself. The font is WOFF2 (https://www.w3.org/TR/WOFF2/), whose tables stand one after the other in one
 * Brotli stream.
 *
 * @throws FontRefused where it is not of that form, and Error where it is broken
 */
export function readFont(woff2: Buffer): FontFacts {
  if (woff2.toString("latin1", 0, 4) !== "wOF2") throw new FontRefused("it is no WOFF2");
  if (woff2.toString("latin1", 4, 8) === "ttcf") throw new FontRefused("it holds several fonts");
  const { end, tables } = readDirectory(woff2);
  const all = brotliDecompressSync(woff2.subarray(end, end + woff2.readUInt32BE(20)));
  const table = (tag: string): Buffer | undefined => {
    const place = tables.get(tag);
    return place && all.subarray(place.start, place.start + place.length);
  };
  const cmap = table("cmap");
  if (cmap === undefined) throw new FontRefused("it has no table of its characters");
  const [os2, names, axes] = [table("OS/2"), table("name"), table("fvar")];
  const family = names && familyIn(names);
  if (family === undefined) throw new FontRefused("it says no name");
  const weight = os2?.readUInt16BE(4) ?? 400;
  return {
    family,
    weight: (axes && weightsIn(axes)) ?? [weight, weight],
    style: ((os2?.readUInt16BE(62) ?? 0) & 1) === 1 ? "italic" : "normal",
    characters: readCmap(cmap),
  };
}

const headerLength = 48;
/** Numbers of tags in WOFF2’s own list, https://www.w3.org/TR/WOFF2/#table_dir_format. */
const tags = new Map([
  [0, "cmap"],
  [5, "name"],
  [6, "OS/2"],
  [10, "glyf"],
  [11, "loca"],
  [47, "fvar"],
]);
const otherTag = 63;

/** Walks the table directory; gives where it ends, and where each table stands in the stream. */
function readDirectory(woff2: Buffer): {
  end: number;
  tables: Map<string, { start: number; length: number }>;
} {
  const tables = new Map<string, { start: number; length: number }>();
  let at = headerLength;
  let start = 0;
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
    const known = flags & 0x3f;
    const tag = known === otherTag ? woff2.toString("latin1", at, at + 4) : tags.get(known);
    if (known === otherTag) at += 4;
    const plain = number();
    const transform = flags >> 6;
    const isTransformed = tag === "glyf" || tag === "loca" ? transform !== 3 : transform !== 0;
    const length = isTransformed ? number() : plain;
    if (tag !== undefined) tables.set(tag, { start, length });
    start += length;
  }
  return { end: at, tables };
}

/** https://learn.microsoft.com/en-us/typography/opentype/spec/name: the family as typographers call it, else as Windows does. */
function familyIn(names: Buffer): string | undefined {
  const texts = names.readUInt16BE(4);
  const found = new Map<number, string>();
  for (let index = 0; index < names.readUInt16BE(2); index++) {
    const at = 6 + index * 12;
    const [platform, , language, id] = [0, 2, 4, 6].map((part) => names.readUInt16BE(at + part));
    const length = names.readUInt16BE(at + 8);
    const start = texts + names.readUInt16BE(at + 10);
    const bytes = Buffer.from(names.subarray(start, start + length));
    // Of Unicode and Windows; what old Macs have is ASCII in practice.
    const text = platform === 1 ? bytes.toString("latin1") : bytes.swap16().toString("utf16le");
    const isEnglish = language === 0x409 || language === 0;
    if (id !== undefined && (isEnglish || !found.has(id))) found.set(id, text.trim());
  }
  const family = found.get(16) ?? found.get(1);
  // It goes into style sheets, between quotation marks.
  return family?.replace(/["\\\p{Cc}]/gu, "") || undefined;
}

/** https://learn.microsoft.com/en-us/typography/opentype/spec/fvar: the ends of the axis of weights, where there is one. */
function weightsIn(axes: Buffer): [number, number] | undefined {
  const first = axes.readUInt16BE(4);
  const [count, size] = [axes.readUInt16BE(8), axes.readUInt16BE(10)];
  for (let index = 0; index < count; index++) {
    const at = first + index * size;
    if (axes.toString("latin1", at, at + 4) === "wght")
      return [Math.round(axes.readInt32BE(at + 4) / 65536), Math.round(axes.readInt32BE(at + 12) / 65536)];
  }
  return undefined;
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
