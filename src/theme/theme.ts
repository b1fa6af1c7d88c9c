import { existsSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { digestOf } from "../model/digest.ts";
import { home } from "../model/home.ts";
import { NewsroomFault } from "../model/newsroom-fault.ts";
import { readIfThere, writeWhole } from "../store/whole-file.ts";
import { bundleTheme, compiledTheme, ownLayouts } from "./bundle-theme.ts";
import { layoutFault } from "./layout-fault.ts";
import { type Layouts, LayoutThrew, type ToPrint } from "./layout-threw.ts";
import { type UnusedLayout, unusedLayouts } from "./unused-layouts.ts";

/** The layouts of a newsroom over those of Dateline, made into one module. */
export interface Theme extends Layouts {
  /** The names of the layouts that a block of a front page may have; absent where the newsroom’s layouts do not tell. */
  readonly blockLayouts?: readonly string[];
}

/** The files of the theme by name: a newsroom’s file stands in for Dateline’s of the same name. */
export function themeFiles(root: string): Map<string, string> {
  const files = new Map<string, string>();
  for (const folder of [ownLayouts, join(root, "layouts")]) {
    if (!existsSync(folder)) continue;
    const found = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    for (const entry of found) {
      const path = join(entry.parentPath, entry.name);
      files.set(relative(folder, path).replaceAll("\\", "/"), path);
    }
  }
  return files;
}

/** Dateline’s own layouts, made with the program. */
const ownModule = join(home, "dist", "theme.js");

/**
 * Where the layouts of a root stand as one module: Dateline’s own for a newsroom without any, else one in `folder`. That is
 * named after its text, and so after everything that the layouts import from wherever.
 */
export async function themeModule(root: string, folder: string): Promise<ThemeModule> {
  if (!existsSync(join(root, "layouts"))) return { file: ownModule, unused: [] };
  const { text, files } = await compiledTheme(root);
  const file = join(folder, `theme-${digestOf([text])}.mjs`);
  if (!isSealed(file)) writeSealed(file, text);
  return { file, unused: unusedLayouts(root, files) };
}

interface ThemeModule {
  /** Absolute. */
  readonly file: string;
  readonly unused: readonly UnusedLayout[];
}

/**
 * Loads the layouts from their module; that of a newsroom is made if it is not there as it was written. What they throw when they print is
 * a `LayoutThrew`.
 *
 * @throws NewsroomFault where a layout of the newsroom cannot be compiled or loaded
 */
export async function loadTheme(root: string, file: string): Promise<Theme> {
  if (file !== ownModule && !isSealed(file)) writeSealed(file, await bundleTheme(root));
  let theme: Partial<Layouts> & { readonly blockLayouts?: object };
  try {
    theme = await import(pathToFileURL(file).href);
  } catch (error) {
    throw await layoutFault(new LayoutThrew(error), root, file);
  }
  const { renderPage, renderLetter, blockLayouts } = theme;
  if (typeof renderPage !== "function" || typeof renderLetter !== "function") {
    const missing = typeof renderPage === "function" ? "renderLetter" : "renderPage";
    throw new NewsroomFault(`The layouts export no \`${missing}\`; \`layouts/page.tsx\` must.`);
  }
  return {
    ...(blockLayouts === undefined ? {} : { blockLayouts: Object.keys(blockLayouts) }),
    renderPage: (view) =>
      printed(() => renderPage(view), {
        name: `the page ${view.head.canonical}`,
        print: (layouts) => layouts.renderPage(view),
      }),
    renderLetter: (view) =>
      printed(() => renderLetter(view), {
        name: `the letter “${view.subject}”`,
        print: (layouts) => layouts.renderLetter(view),
      }),
  };
}

function printed<Text>(print: () => Text, asked: ToPrint): Text {
  try {
    return print();
  } catch (error) {
    throw new LayoutThrew(error, asked);
  }
}

/** A module is run as it stands, so it ends with a digest of all before. */
function writeSealed(file: string, text: string): void {
  writeWhole(file, `${text}${seal(text)}`);
}

function isSealed(file: string): boolean {
  const text = readIfThere(file)?.toString() ?? "";
  const end = text.lastIndexOf(sealMark);
  return end !== -1 && text.slice(end) === seal(text.slice(0, end));
}

function seal(text: string): string {
  return `${sealMark}${digestOf([text])}\n`;
}

const sealMark = "\n//# made by Dateline: ";
