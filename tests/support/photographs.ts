import sharp from "sharp";

interface Kind {
  readonly width?: number;
  readonly height?: number;
  readonly format?: "jpeg" | "png" | "webp" | "gif" | "avif" | "tiff";
  /** How the camera was held, as EXIF says it: 1 to 8. */
  readonly orientation?: number;
  /** Another photograph for each. */
  readonly seed?: number;
}

/** A photograph for tests: noise at several scales, the same at every run. */
export function photograph({
  width = 600,
  height = 400,
  format = "jpeg",
  orientation,
  seed = 1,
}: Kind = {}): Promise<Buffer> {
  const pixels = Buffer.alloc(width * height * 3);
  let state = seed * 2_654_435_761;
  const chance = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const tones = Array.from({ length: 3 * 64 }, () => chance() * 200);
  for (let y = 0, at = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      for (let channel = 0; channel < 3; channel++) {
        const spot = (((y * 8) / height) | 0) * 8 + (((x * 8) / width) | 0);
        pixels[at++] = (tones[channel * 64 + spot] ?? 0) + ((x * 7 + y * 13) % 23) + chance() * 20;
      }
  const raw = sharp(pixels, { raw: { width, height, channels: 3 } });
  const turned = orientation === undefined ? raw : raw.withMetadata({ orientation });
  return turned.toFormat(format, format === "avif" ? { effort: 0 } : {}).toBuffer();
}

/** Two frames one after the other. */
export function moving(format: "gif" | "webp"): Promise<Buffer> {
  const frames = Buffer.alloc(60 * 80 * 3, 200).fill(20, 60 * 40 * 3);
  return sharp(frames, { raw: { width: 60, height: 80, channels: 3, pageHeight: 40 } })
    .toFormat(format)
    .toBuffer();
}
