import { decoded, type Said, wordsOf } from "./said.ts";

/** Numbers of fields, by https://www.cipa.jp/std/documents/download_e.html?DC-008-Translation-2023-E §4.6. */
const artist = 0x013b;
const copyright = 0x8298;
const positions = 0x8825;
const latitudes = [0x0002, 0x0014];

/** What a camera noted, EXIF: who held it, whose the picture is, whether it knew where it was. @throws RangeError where the data breaks off */
export function saidInExif(exif: Buffer): Said {
  const tiff = exif.subarray(exif.toString("latin1", 0, 6) === "Exif\0\0" ? 6 : 0);
  const fields = fieldsAt(tiff, number(tiff, 4, 4));
  const texts = (tag: number): string[] => (fields.get(tag)?.text() ?? "").split("\0");
  const spot = fields.get(positions);
  return {
    words: wordsOf({
      creators: texts(artist).flatMap((names) => names.split(";")),
      // Of the photographer, then of the editor.
      rights: texts(copyright),
    }),
    position: spot !== undefined && hasPosition(tiff, spot.value),
  };
}

interface Field {
  readonly value: number;
  text(): string;
}

/** The fields of a directory (TIFF 6.0 §2), by number. Each has twelve bytes: number, type, count, and the value or where it stands. */
function fieldsAt(tiff: Buffer, start: number): ReadonlyMap<number, Field> {
  const fields = new Map<number, Field>();
  for (let left = number(tiff, start, 2), at = start + 2; left > 0; left--, at += 12) {
    const count = number(tiff, at + 4, 4);
    const value = number(tiff, at + 8, 4);
    const from = count > 4 ? value : at + 8;
    fields.set(number(tiff, at, 2), { value, text: () => decoded(tiff.subarray(from, from + count)) });
  }
  return fields;
}

/** In doubt it has one: what cannot be read may be read by others. */
function hasPosition(tiff: Buffer, start: number): boolean {
  try {
    const fields = fieldsAt(tiff, start);
    return latitudes.some((tag) => fields.has(tag));
  } catch {
    return true;
  }
}

function number(tiff: Buffer, at: number, bytes: 2 | 4): number {
  const isLittle = tiff[0] === 0x49;
  return isLittle ? tiff.readUIntLE(at, bytes) : tiff.readUIntBE(at, bytes);
}
