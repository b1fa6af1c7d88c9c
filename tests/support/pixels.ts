import { inflateSync } from "node:zlib";

/** A picture in pixels. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** The colour of a pixel: `#fdfcf9ff`, the last two digits its opacity. */
  at(x: number, y: number): string;
  /** True where two pixels have one colour. */
  same(x: number, y: number, otherX: number, otherY: number): boolean;
}

/** How many bytes a pixel has in each colour type that is read here: RGB, palette, RGBA. */
const channels: Readonly<Record<number, number>> = { 2: 3, 3: 1, 6: 4 };

/** Decodes a PNG (https://www.w3.org/TR/png-3/) of eight bits to a channel; fails on any other. */
export function readPng(bytes: Buffer): Pixels {
  if (bytes.toString("latin1", 0, 8) !== "\x89PNG\r\n\x1a\n") throw new Error("this is no PNG");
  const chunks = new Map<string, Buffer[]>();
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    const type = bytes.toString("latin1", at + 4, at + 8);
    const data = bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at));
    chunks.set(type, [...(chunks.get(type) ?? []), data]);
  }
  const chunk = (type: string): Buffer => Buffer.concat(chunks.get(type) ?? []);
  const head = chunk("IHDR");
  const width = head.readUInt32BE(0);
  const height = head.readUInt32BE(4);
  const size = channels[head.readUInt8(9)];
  if (size === undefined || head.readUInt8(8) !== 8 || head.readUInt8(12) !== 0)
    throw new Error("this form of PNG is not read here");
  const rows = unfiltered(inflateSync(chunk("IDAT")), width * size, height, size);
  const palette = chunk("PLTE");
  const clear = chunk("tRNS");
  const start = (x: number, y: number): number => (y * width + x) * size;
  return {
    width,
    height,
    at: (x, y) => {
      const pixel = rows.subarray(start(x, y), start(x, y) + size);
      const [index = 0] = pixel;
      const colour = size === 1 ? palette.subarray(index * 3, index * 3 + 3) : pixel.subarray(0, 3);
      const opacity = size === 1 ? (clear[index] ?? 255) : (pixel[3] ?? 255);
      return `#${colour.toString("hex")}${Buffer.of(opacity).toString("hex")}`;
    },
    same: (x, y, otherX, otherY) => {
      const one = start(x, y);
      const other = start(otherX, otherY);
      for (let channel = 0; channel < size; channel += 1)
        if (rows[one + channel] !== rows[other + channel]) return false;
      return true;
    },
  };
}

/** Takes back what was done to each row so that it could be compressed better. */
function unfiltered(data: Buffer, length: number, height: number, size: number): Buffer {
  const rows = Buffer.alloc(length * height);
  for (let y = 0; y < height; y += 1) {
    const filter = data.readUInt8(y * (length + 1));
    for (let x = 0; x < length; x += 1) {
      const left = x < size ? 0 : (rows[y * length + x - size] ?? 0);
      const up = y === 0 ? 0 : (rows[(y - 1) * length + x] ?? 0);
      const corner = x < size || y === 0 ? 0 : (rows[(y - 1) * length + x - size] ?? 0);
      rows[y * length + x] = (data[y * (length + 1) + 1 + x] ?? 0) + guessOf(filter, left, up, corner);
    }
  }
  return rows;
}

function guessOf(filter: number, left: number, up: number, corner: number): number {
  if (filter === 0) return 0;
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  const toLeft = Math.abs(up - corner);
  const toUp = Math.abs(left - corner);
  const toCorner = Math.abs(left + up - 2 * corner);
  return toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The smallest box around all within another that has not the colour of the picture’s first corner; undefined where all has it. */
export function inkIn(pixels: Pixels, within: Partial<Box> = {}): Box | undefined {
  const { left = 0, top = 0, right = pixels.width, bottom = pixels.height } = within;
  const ink = { left: right, top: bottom, right: -1, bottom: -1 };
  for (let y = top; y < bottom; y += 1) {
    for (let x = left; x < right; x += 1) {
      if (pixels.same(x, y, 0, 0)) continue;
      ink.left = Math.min(ink.left, x);
      ink.top = Math.min(ink.top, y);
      ink.right = Math.max(ink.right, x);
      ink.bottom = Math.max(ink.bottom, y);
    }
  }
  return ink.right < 0 ? undefined : ink;
}
