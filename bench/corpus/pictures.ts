import { crc32, deflateSync } from "node:zlib";
import { createRandom } from "./random.ts";

/** A picture all articles share, its path relative to the content folder. */
export interface Picture {
  path: string;
  bytes: Uint8Array;
}

const COUNT = 12;
const WIDTH = 640;
const HEIGHT = 360;
const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/** Draws the pictures of a corpus: PNG files of a few hundred bytes, a sky above a ground in two grey values. */
export function drawPictures(seed: number): Picture[] {
  return Array.from({ length: COUNT }, (_, index) => {
    const random = createRandom(seed, -100 - index);
    const horizon = random.int(HEIGHT / 3, HEIGHT / 2);
    const [sky, ground] = [random.int(150, 230), random.int(40, 120)];
    const number = String(index + 1).padStart(2, "0");
    return { path: `media/picture-${number}.png`, bytes: greyPng((row) => (row < horizon ? sky : ground)) };
  });
}

/** Encodes an 8-bit greyscale PNG (W3C PNG, third edition) in which every row has one shade. */
function greyPng(shade: (row: number) => number): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(WIDTH, 0);
  header.writeUInt32BE(HEIGHT, 4);
  header[8] = 8;
  const rows = Buffer.alloc((WIDTH + 1) * HEIGHT);
  for (let row = 0; row < HEIGHT; row++)
    rows.fill(shade(row), row * (WIDTH + 1) + 1, (row + 1) * (WIDTH + 1));
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(rows)),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const frame = Buffer.alloc(named.length + 8);
  frame.writeUInt32BE(data.length, 0);
  frame.set(named, 4);
  frame.writeUInt32BE(crc32(named), named.length + 4);
  return frame;
}
