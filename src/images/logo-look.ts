import { imageSize } from "image-size";
import type { PictureFormat } from "../model/picture-file.ts";
import { breaksOff } from "./breaks-off.ts";
import { formOf } from "./file-form.ts";
import { svgSize } from "./svg-size.ts";

export interface LogoLook {
  readonly format: PictureFormat;
  /** Pixels of CSS. */
  readonly width: number;
  /** Pixels of CSS. */
  readonly height: number;
  /** Of a drawing: what in it does not work where it is shown as a picture. */
  readonly idle: readonly ("script" | "text" | "address")[];
}

const taken: ReadonlySet<string> = new Set(["svg", "png", "jpeg", "webp"]);

/**
 * Looks at a picture that may be a logo, without decoding it. The size of pixels is read by a small library, since the one for photographs
 * takes longer to load than all of this. Undefined for what is none of the four formats of logos, or broken.
 */
export function lookAtLogo(bytes: Buffer): LogoLook | undefined {
  const form = formOf(bytes);
  if (!taken.has(form)) return undefined;
  const format = form as PictureFormat;
  if (format === "svg") return drawing(bytes.toString("utf8"));
  if (breaksOff(format, bytes)) return undefined;
  try {
    const { width, height, orientation = 1 } = imageSize(bytes);
    if (!(width > 0 && height > 0)) return undefined;
    // From the fifth on, what is kept lies on its side (https://www.cipa.jp/std/documents/e/DC-008-2012_E.pdf, Orientation).
    const lies = orientation > 4;
    return { format, width: lies ? height : width, height: lies ? width : height, idle: [] };
  } catch {
    return undefined;
  }
}

function drawing(svg: string): LogoLook | undefined {
  if (!/<\/(?:\w+:)?svg\s*>\s*(?:<!--[\s\S]*?-->\s*)*$/i.test(svg)) return undefined;
  const size = svgSize(svg) ?? { width: 300, height: 150 };
  const drawn = svg.replace(/<!--[\s\S]*?-->/g, "");
  const idle: LogoLook["idle"][number][] = [];
  if (/<(?:\w+:)?script\b|\son\w+\s*=|javascript:/i.test(drawn)) idle.push("script");
  if (/<(?:\w+:)?text\b/i.test(drawn)) idle.push("text");
  if (
    /<(?:\w+:)?(?:image|use)\b[^>]*href\s*=\s*["']\s*(?:https?:)?\/\/|@import|url\(\s*["']?(?:https?:)?\/\//i.test(
      drawn,
    )
  )
    idle.push("address");
  return { format: "svg", ...size, idle };
}
