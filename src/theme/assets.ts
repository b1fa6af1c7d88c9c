import { readFileSync } from "node:fs";
import { join } from "node:path";
import { home } from "../model/home.ts";
import { compareText } from "../model/order.ts";
import { searchScript } from "../pages/assets.ts";
import { ownLayouts } from "./bundle-theme.ts";
import { faceCss } from "./face-css.ts";
import { iconDrawing } from "./icons.ts";
import type { Looks } from "./looks.ts";
import { themeFiles } from "./theme.ts";

/**
 * The text of a file of the theme that is published under `/assets/`. The style sheet is one file there and many in
 * `layouts/style/`, taken in order of name: a newsroom replaces or adds a part by its name, or all of it with
 * `layouts/style.css`. Before it stand the colours and the type of the settings, unless all of it is the newsroom’s.
 */
export function assetText({ root, settings }: Looks, name: string): string {
  if (name === "icon.svg") return iconDrawing({ root, settings });
  const files = themeFiles(root);
  const whole = files.get(name) ?? compiled.get(name);
  const text = whole === undefined ? partsOf(name, files) : readFileSync(whole, "utf8");
  const isTheirs = whole !== undefined && !whole.startsWith(ownLayouts);
  return name.endsWith(".css") && !isTheirs ? `${faceCss(settings.face)}\n${text}` : text;
}

function partsOf(name: string, files: ReadonlyMap<string, string>): string {
  const parts = [...files.keys()].filter((part) => isPartOf(name, part)).sort(compareText);
  if (parts.length === 0) throw new Error(`the theme has no file ${name}`);
  return parts.map((part) => readFileSync(files.get(part) ?? "", "utf8")).join("\n");
}

/** The script is made with the program. */
const compiled = new Map([[searchScript, join(home, "dist", searchScript)]]);

/** `style/1-ground.css` is a part of `style.css`. */
function isPartOf(name: string, part: string): boolean {
  const dot = name.lastIndexOf(".");
  return part.startsWith(`${name.slice(0, dot)}/`) && part.endsWith(name.slice(dot));
}
