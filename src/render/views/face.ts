import type { FontFile, LogoFile } from "../../model/face/face.ts";
import type { Settings } from "../../model/settings.ts";
import { hrefOf } from "../links.ts";
import type { LogoPicture, LogoView } from "../logo-view.ts";

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

/** The file of the font that most of a text in the language of the paper is set in. */
export function textFont(settings: Settings): string | undefined {
  const { fonts, families } = settings.face;
  const letters = [...`${settings.title}abcdefghij`].map((letter) => letter.codePointAt(0) ?? 0);
  const has = ({ characters }: FontFile): number =>
    letters.filter((one) => characters.some(([first, last]) => first <= one && one <= last)).length;
  const away = ({ weight: [least, most] }: FontFile): number => Math.max(least - 400, 400 - most, 0);
  const [best] = fonts
    .filter(({ family, style }) => family === families.text && style === "normal")
    .sort((one, other) => away(one) - away(other) || has(other) - has(one));
  return best && hrefOf(best.address, settings);
}
