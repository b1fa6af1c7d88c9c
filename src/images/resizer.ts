import { hash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { ImageLibrary, Sharp } from "./sharp.ts";
import { UnreadableImage } from "./unreadable-image.ts";

/** A picture of the newsroom. */
export interface SourceImage {
  /** Relative to the root. */
  readonly path: string;
  /** Digest of its bytes. */
  readonly bytes: string;
  /** Its width as it is seen, in pixels. */
  readonly width: number;
  /** A packet of XMP for its copies, if any. */
  readonly xmp: string | undefined;
}

/** What is wanted of it; see `pages/derivatives.ts`. */
export interface CopyWanted {
  readonly format: "webp" | "avif" | "jpeg" | "png";
  readonly width: number;
  readonly height: number;
  /** In pixels of the picture as it is seen. */
  readonly crop:
    | { readonly left: number; readonly top: number; readonly width: number; readonly height: number }
    | undefined;
  readonly quality: number;
}

/** A picture as pixels, turned as it is seen, in the colours of screens, and no larger than its largest copy needs. */
interface Pixels {
  readonly data: Buffer;
  readonly width: number;
  readonly height: number;
  readonly channels: 1 | 2 | 3 | 4;
}

/** Every copy that is cut or scaled has at least these many pixels to choose from, where the picture has. */
const enough = { width: 1920, height: 1280 } as const;

/** Pictures whose pixels are kept for the next copy of the same: as many as are worked on at a time. */
const kept = 4;

/**
 * Makes smaller files of pictures. A picture is decoded once for all copies that are asked for one after the other; all of them
 * are made of the same pixels, so that none depends on which others are made. Nothing of the picture’s file but its pixels
 * comes into a copy, no place where it was taken, no name of a camera; what a copy says of itself is given.
 */
export class Resizer {
  readonly #root: string;
  readonly #library: ImageLibrary;
  readonly #pixels = new Map<string, Promise<Pixels>>();

  /** `root` is the absolute path of the newsroom. */
  constructor(root: string, library: ImageLibrary) {
    this.#root = root;
    this.#library = library;
  }

  /** Makes one. @throws UnreadableImage where the picture cannot be read */
  async resize(source: SourceImage, wanted: CopyWanted): Promise<Uint8Array> {
    const { data, width, height, channels } = await this.#pixelsOf(source);
    try {
      const image = this.#library.open(data, { raw: { width, height, channels } });
      const { crop } = wanted;
      if (crop !== undefined) image.extract(scaled(crop, width / source.width, { width, height }));
      image.resize(wanted.width, wanted.height, { fit: "fill" });
      if (source.xmp !== undefined) image.withXmp(source.xmp);
      return await encoded(image, wanted, channels);
    } catch (error) {
      throw new UnreadableImage(source.path, error);
    }
  }

  #pixelsOf(source: SourceImage): Promise<Pixels> {
    const known = this.#pixels.get(source.bytes) ?? this.#decode(source);
    // The one that was used last stands last.
    this.#pixels.delete(source.bytes);
    this.#pixels.set(source.bytes, known);
    for (const [oldest] of this.#pixels) {
      if (this.#pixels.size <= kept) break;
      this.#pixels.delete(oldest);
    }
    return known;
  }

  async #decode({ path, bytes }: SourceImage): Promise<Pixels> {
    const file = await readFile(join(this.#root, path));
    if (hash("sha1", file, "base64url") !== bytes)
      throw Object.assign(new Error(`${path} is another file since it was read`), {
        ...{ code: "ENOENT", errno: -2, syscall: "open", path: join(this.#root, path) },
      });
    try {
      const { data, info } = await this.#library
        .open(file, { failOn: "error" })
        .autoOrient()
        .toColourspace("srgb")
        .resize({ ...enough, fit: "outside", withoutEnlargement: true })
        .raw({ depth: "uchar" })
        .toBuffer({ resolveWithObject: true });
      return { data, width: info.width, height: info.height, channels: info.channels };
    } catch (error) {
      throw new UnreadableImage(path, error);
    }
  }
}

/** A part of a picture in pixels of its smaller form. */
function scaled(
  { left, top, width, height }: NonNullable<CopyWanted["crop"]>,
  scale: number,
  whole: Pick<Pixels, "width" | "height">,
): NonNullable<CopyWanted["crop"]> {
  const [from, down] = [Math.round(left * scale), Math.round(top * scale)];
  return {
    left: Math.min(from, whole.width - 1),
    top: Math.min(down, whole.height - 1),
    width: Math.max(1, Math.min(Math.round(width * scale), whole.width - from)),
    height: Math.max(1, Math.min(Math.round(height * scale), whole.height - down)),
  };
}

function encoded(image: Sharp, { format, quality }: CopyWanted, channels: number): Promise<Buffer> {
  switch (format) {
    case "webp":
      return image.webp({ quality, effort: 4 }).toBuffer();
    case "avif":
      return image.avif({ quality, effort: 1 }).toBuffer();
    case "jpeg":
      // What is transparent in a picture has the white of paper behind it.
      return (channels % 2 === 0 ? image.flatten({ background: "#fff" }) : image)
        .jpeg({ quality, mozjpeg: true })
        .toBuffer();
    case "png":
      return image.png().toBuffer();
  }
}
