import type { LogoFile } from "../model/face/face.ts";
import type { Settings } from "../model/settings.ts";
import { hrefOf } from "./links.ts";

/** A picture of a logo, in the proportions of its file, which are known before it arrives. */
export interface LogoPicture {
  readonly src: string;
  readonly width: number;
  readonly height: number;
}

/** A logo for light screens. */
export interface LogoView extends LogoPicture {
  /** The same for dark ones; where there is none, light paper is laid under the one. */
  readonly dark?: LogoPicture;
}

/** The logo of the settings, where there is one. */
export function logoView(settings: Settings): LogoView | undefined {
  const { logo } = settings.face;
  if (logo === undefined) return undefined;
  const picture = ({ address, width, height }: LogoFile): LogoPicture => ({
    src: hrefOf(address, settings),
    width,
    height,
  });
  return { ...picture(logo.light), ...(logo.dark && { dark: picture(logo.dark) }) };
}
