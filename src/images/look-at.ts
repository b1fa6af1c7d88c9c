import { hash } from "node:crypto";
import type { MediaFile, PictureFile, PictureFormat } from "../model/content.ts";
import { type NoPicture, promisesPicture } from "../model/no-picture.ts";
import { breaksOff } from "./breaks-off.ts";
import { formOf } from "./file-form.ts";
import type { ImageLibrary } from "./sharp.ts";
import { svgSize } from "./svg-size.ts";

/** What is told of a file of the media beside its address and size. */
export type Seen = Pick<MediaFile, "picture" | "instead">;

/**
 * Looks at a file of the media: which picture it is, as it is seen, or what it is instead, where its name promises one. Its
 * pixels are not decoded, so one in which some are wrong counts as whole. `images` is asked for where a photograph has to
 * be looked at.
 */
export async function lookAt(
  name: string,
  bytes: Uint8Array,
  library: () => Promise<ImageLibrary>,
): Promise<Seen> {
  const form = formOf(bytes);
  if (!isFormat(form)) return promisesPicture(name) ? { instead: form } : {};
  const size = form === "svg" ? drawingSize(bytes) : await photographSize(form, bytes, await library());
  if (size === undefined) return { instead: "broken" };
  const picture: PictureFile = { bytes: hash("sha1", bytes, "base64url"), format: form, ...size };
  return { picture };
}

function isFormat(form: PictureFormat | NoPicture): form is PictureFormat {
  return Object.hasOwn(formats, form);
}

const formats: Readonly<Record<PictureFormat, true>> = {
  jpeg: true,
  png: true,
  webp: true,
  gif: true,
  avif: true,
  svg: true,
};

type Size = Pick<PictureFile, "width" | "height" | "animated">;

function drawingSize(bytes: Uint8Array): Size | undefined {
  const size = svgSize(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8"));
  // A drawing that says nothing of its size is shown by browsers as large as any other thing without a size.
  return size ?? { width: 300, height: 150 };
}

async function photographSize(
  form: PictureFormat,
  bytes: Uint8Array,
  { open }: ImageLibrary,
): Promise<Size | undefined> {
  if (breaksOff(form, bytes)) return undefined;
  try {
    const { autoOrient, pages = 1 } = await open(bytes, { limitInputPixels: false }).metadata();
    const moves = pages > 1 || (form === "png" && isMovingPng(bytes));
    return {
      ...{ width: autoOrient.width, height: autoOrient.height },
      ...(moves ? { animated: true } : {}),
    };
  } catch {
    return undefined;
  }
}

/** An animated PNG says so before its pixels, https://www.w3.org/TR/png-3/#acTL-chunk; the library takes it for a still one. */
function isMovingPng(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const control = head.indexOf("acTL", 8, "latin1");
  const pixels = head.indexOf("IDAT", 8, "latin1");
  return control !== -1 && (pixels === -1 || control < pixels);
}
