import { readFileSync } from "node:fs";
import { digestOf, digestOfBytes } from "../model/digest.ts";
import { NewsroomFault, thrownText } from "../model/newsroom-fault.ts";
import { type Icon, icons } from "../pages/icons.ts";
import type { Engraver } from "../render/pictures/engraver.ts";
import { ownLayouts } from "./bundle-theme.ts";
import { themeFiles } from "./theme.ts";

const master = "icon.svg";

/** Stands for the files of the theme that the icons are made of. */
export function digestOfIcons(root: string): string {
  const files = themeFiles(root);
  const names = [master, ...icons.map(({ name }) => name)];
  return digestOf(
    names.map((name) => {
      const file = files.get(name);
      return file === undefined ? undefined : digestOfBytes(readFileSync(file));
    }),
  );
}

/** The file of the newsroom that is an icon as it is; undefined where the icon is to be drawn. */
export function ownIcon(root: string, { name }: Icon): string | undefined {
  return themeFiles(root).get(name);
}

/** Draws an icon from the theme’s `icon.svg`. Throws if that is no picture. */
export async function drawIcon(
  root: string,
  { name, size, opaque }: Icon,
  engraver: Engraver,
): Promise<Uint8Array> {
  const file = themeFiles(root).get(master);
  if (file === undefined) throw new Error(`the theme has no file ${master}`);
  const format = name.endsWith(".ico") ? "ico" : "png";
  try {
    const plate = { width: size, height: size, format } as const;
    return await engraver.engraveSvg(readFileSync(file), plate, opaque ? "#fff" : undefined);
  } catch (error) {
    const message = `The icon ${file} cannot be drawn: ${thrownText(error)}`;
    throw file.startsWith(ownLayouts) ? new Error(message) : new NewsroomFault(message);
  }
}
