import { readFileSync } from "node:fs";
import { join } from "node:path";
import { home } from "../model/home.ts";
import { compareText } from "../model/order.ts";
import { searchScript } from "../pages/assets.ts";
import { faceCss } from "./face-css.ts";
import { iconDrawing } from "./icons.ts";
import type { Looks } from "./looks.ts";
import { themeFiles } from "./theme.ts";

/**
 * The text of a file of the theme that is published under `/assets/`. The style sheet is one file there and many in
 * `layouts/style/`, taken in order of name: a newsroom replaces or adds a part by its name, or all of it with
 * `layouts/style.css`. Before any style sheet stand the colours of the settings.
 */
export function assetText({ root, settings }: Looks, name: string): string {
  if (name === "icon.svg") return iconDrawing({ root, settings });
  const text = ownText(root, name);
  return name.endsWith(".css") ? `${faceCss(settings.face)}\n${text}` : text;
}

function ownText(root: string, name: string): string {
  const files = themeFiles(root);
  const whole = files.get(name) ?? compiled.get(name);
  if (whole !== undefined) return readFileSync(whole, "utf8");
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
