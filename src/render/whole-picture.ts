import mime from "mime/lite";
import type { Settings } from "../model/settings.ts";
import { derivativesOf, mimeTypes } from "../pages/derivatives.ts";
import type { PictureFacts } from "./facts.ts";
import { urlFrom, urlOf } from "./links.ts";

/** A picture as programs read it, which take one file in a format that all of them know. */
export interface WholePicture {
  /** Absolute. */
  readonly url: string;
  /** MIME type, where it is known. */
  readonly type: string | undefined;
  /** Pixels, where they are known. */
  readonly width: number | undefined;
  readonly height: number | undefined;
  /** Bytes; undefined where nobody knows them before the file is made. */
  readonly size: number | undefined;
}

/** All of a picture, as one file: the smaller one that stands for it, or itself. */
export function wholePicture({ src, file }: PictureFacts, settings: Settings): WholePicture {
  const derived = file && derivativesOf(file, "whole", undefined, settings)?.fallback;
  if (derived !== undefined) {
    const { address, format, width, height } = derived;
    return { url: urlOf(address, settings), type: mimeTypes[format], width, height, size: undefined };
  }
  const { width, height, size }: Partial<NonNullable<typeof file>> = file ?? {};
  const type = mime.getType(src.replace(/[?#].*$/, "")) ?? undefined;
  return { url: urlFrom(src, settings), type, width, height, size };
}
