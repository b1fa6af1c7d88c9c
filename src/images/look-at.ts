import { hash } from "node:crypto";
import type { MediaFile } from "../model/content.ts";
import { type NoPicture, promisesPicture } from "../model/no-picture.ts";
import type { PictureFile, PictureFormat } from "../model/picture-file.ts";
import { breaksOff } from "./breaks-off.ts";
import { holdsCredentials } from "./content-credentials.ts";
import { formOf } from "./file-form.ts";
import type { Metadata } from "./file-words.ts";
import { piecesOf } from "./pieces.ts";
import { speaksOfPosition } from "./position.ts";
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
  const told = form === "svg" ? drawingSize(bytes) : await photograph(form, bytes, await library());
  if (told === undefined) return { instead: "broken" };
  const picture: PictureFile = { bytes: hash("sha1", bytes, "base64url"), format: form, ...told };
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

/** All that has to be looked for. */
type Told = Omit<PictureFile, "bytes" | "format">;

function drawingSize(bytes: Uint8Array): Told | undefined {
  const size = svgSize(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8"));
  // A drawing that says nothing of its size is shown by browsers as large as any other thing without a size.
  return size ?? { width: 300, height: 150 };
}

async function photograph(
  form: PictureFormat,
  bytes: Uint8Array,
  { open }: ImageLibrary,
): Promise<Told | undefined> {
  if (breaksOff(form, bytes)) return undefined;
  const data = await open(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => undefined);
  if (data === undefined) return undefined;
  const { autoOrient, pages = 1, xmp, iptc, exif } = data;
  const moves = pages > 1 || (form === "png" && isMovingPng(bytes));
  return {
    ...{ width: autoOrient.width, height: autoOrient.height },
    ...(moves ? { animated: true } : {}),
    ...(await origin(form, bytes, { xmp, iptc, exif })),
  };
}

/** Who made a picture and how, and whether its file holds what its copies cannot, or do not. */
async function origin(
  form: PictureFormat,
  bytes: Uint8Array,
  { xmp, iptc, exif }: Metadata,
): Promise<Pick<Told, "says" | "credentials" | "position">> {
  const hasWords = (xmp ?? iptc ?? exif) !== undefined;
  const said = hasWords ? (await import("./file-words.ts")).fileWords({ xmp, iptc, exif }) : {};
  const { words = {}, provenance, position } = said;
  const hasCredentials = provenance === true || holdsCredentials(form, bytes);
  return {
    ...(Object.keys(words).length === 0 ? {} : { says: words }),
    ...(hasCredentials ? { credentials: true } : {}),
    // Credentials may speak of it themselves, and the library does not ask a GIF.
    ...(position === true || ((hasCredentials || form === "gif") && speaksOfPosition(bytes))
      ? { position: true }
      : {}),
  };
}

/** An animated PNG says so before its pixels, https://www.w3.org/TR/png-3/#acTL-chunk; the library takes it for a still one. */
function isMovingPng(bytes: Uint8Array): boolean {
  for (const { name } of piecesOf("png", bytes)) {
    if (name === "acTL") return true;
    if (name === "IDAT") return false;
  }
  return false;
}
