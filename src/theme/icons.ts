import { readFileSync } from "node:fs";
import { join } from "node:path";
import { digestOf, digestOfBytes } from "../model/digest.ts";
import { NewsroomFault, thrownText } from "../model/newsroom-fault.ts";
import { type Icon, icons } from "../pages/icons.ts";
import type { Engraver } from "../render/pictures/engraver.ts";
import { ownLayouts } from "./bundle-theme.ts";
import type { Looks } from "./looks.ts";
import { themeFiles } from "./theme.ts";

const master = "icon.svg";

/** Stands for all that the icons are made of. */
export function digestOfIcons({ root, settings }: Looks): string {
  const { logo, light } = settings.face;
  const files = themeFiles(root);
  const names = [master, ...icons.map(({ name }) => name)];
  const own = names.map((name) => {
    const file = files.get(name);
    return file === undefined ? undefined : digestOfBytes(readFileSync(file));
  });
  return digestOf([...own, ...(logo === undefined ? [] : [logo.icon.digest, light.paper])]);
}

/** The file of the newsroom that is an icon as it is; undefined where the icon is to be drawn. */
export function ownIcon(root: string, { name }: Icon): string | undefined {
  return themeFiles(root).get(name);
}

/** The picture that icons are drawn from: the newsroom’s `icon.svg`, else its logo; Dateline’s own where it has neither. */
function masterOf({ root, settings }: Looks): { readonly file: string; readonly isLogo: boolean } {
  const file = themeFiles(root).get(master);
  if (file === undefined) throw new Error(`the theme has no file ${master}`);
  const { logo } = settings.face;
  if (logo === undefined || !file.startsWith(ownLayouts)) return { file, isLogo: false };
  return { file: join(root, logo.icon.path), isLogo: true };
}

/** `icon.svg` of a site, a drawing of any size. A logo stands on paper there, whole, whatever format its file has. */
export function iconDrawing(looks: Looks): string {
  const { file, isLogo } = masterOf(looks);
  const bytes = readFileSync(file);
  const { logo, light } = looks.settings.face;
  if (!isLogo || logo === undefined) return bytes.toString("utf8");
  const type = logo.icon.format === "svg" ? "svg+xml" : logo.icon.format;
  const picture = `<image x="2" y="2" width="28" height="28" href="data:image/${type};base64,${bytes.toString("base64")}"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="4" fill="${light.paper}"/>${picture}</svg>\n`;
}

/** Draws an icon in pixels. Throws if what it is drawn from is no picture. */
export async function drawIcon(
  looks: Looks,
  { name, size, opaque }: Icon,
  engraver: Engraver,
): Promise<Uint8Array> {
  const { file, isLogo } = masterOf(looks);
  const format = name.endsWith(".ico") ? "ico" : "png";
  const ground = isLogo ? looks.settings.face.light.paper : opaque ? "#fff" : undefined;
  try {
    const plate = { width: size, height: size, format } as const;
    return await engraver.engravePicture(readFileSync(file), plate, ground, isLogo ? 0.0625 : 0);
  } catch (error) {
    const message = `The icon ${file} cannot be drawn: ${thrownText(error)}`;
    throw file.startsWith(ownLayouts) ? new Error(message) : new NewsroomFault(message);
  }
}
