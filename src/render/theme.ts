import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { digestOf, digestOfBytes } from "../model/digest.ts";
import { home } from "../model/home.ts";
import { compareText } from "../model/order.ts";
import { readIfThere, writeWhole } from "../model/whole-file.ts";
import type { PageView } from "./page-view.ts";
import { precompileElements } from "./precompile-elements.ts";

/** The layouts of a newsroom over those of Dateline, made into one module. */
export interface Theme {
  renderPage(view: PageView): string;
}

/** Dateline’s own layouts. */
export const ownLayouts = join(home, "layouts");

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

/**
 * Where the layouts of a root stand as one module, in `folder`. The module is named after what it is made from: for a
 * newsroom with layouts of its own, its text, and so everything that they import from wherever; for all others Dateline’s
 * layouts, so that a build with nothing to print need not make it.
 */
export async function themeModule(root: string, folder: string): Promise<string> {
  if (!existsSync(join(root, "layouts"))) return join(folder, `theme-${ownDigest()}.mjs`);
  const text = await bundle(root);
  const file = join(folder, `theme-${digestOf([text])}.mjs`);
  if (!isSealed(file)) writeSealed(file, text);
  return file;
}

/** Stands for Dateline’s own layouts and the runtime that prints them; style sheets and icons are files of their own. */
function ownDigest(): string {
  const parts = readdirSync(ownLayouts, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.[jt]sx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort(compareText)
    .flatMap((path) => [relative(ownLayouts, path), digestOfBytes(readFileSync(path))]);
  return digestOf([...[runtime, precompiler].map((path) => digestOfBytes(readFileSync(path))), ...parts]);
}

/** Loads the layouts from their module, which is made if it is not there as it was written. */
export async function loadTheme(root: string, file: string): Promise<Theme> {
  if (!isSealed(file)) writeSealed(file, await bundle(root));
  const theme = (await import(pathToFileURL(file).href)) as Partial<Theme>;
  if (typeof theme.renderPage === "function") return theme as Theme;
  throw new Error("The layouts export no `renderPage`; `layouts/page.tsx` must.");
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

/**
 * Makes the layouts into one module. Any import of a layout, from wherever, leads to the newsroom’s file of that name if
 * there is one, so that a part can be replaced without copying the pages that use it; and Preact is always Dateline’s, so
 * a root needs no `node_modules`.
 */
async function bundle(root: string): Promise<string> {
  const { build } = await import("esbuild");
  const newsroomLayouts = resolve(root, "layouts");
  const result = await build({
    entryPoints: [entryOf(newsroomLayouts)],
    bundle: true,
    write: false,
    format: "esm",
    platform: "node",
    target: "node20",
    jsx: "automatic",
    jsxImportSource: "preact",
    logLevel: "silent",
    // Comments would name the folders of this machine, and the text stands for the theme.
    minifyWhitespace: true,
    external: Object.keys(runtimes),
    plugins: [
      {
        name: "newsroom-layouts",
        setup(esbuild) {
          esbuild.onResolve({ filter: /^(?:\.|dateline\/layouts\/)/ }, ({ path, importer, resolveDir }) => {
            const wanted = path.startsWith("dateline/")
              ? join(ownLayouts, path.slice("dateline/layouts/".length))
              : resolve(resolveDir, path);
            for (const folder of [newsroomLayouts, ownLayouts]) {
              const name = relative(folder, wanted);
              if (name.startsWith("..")) continue;
              const theirs = join(newsroomLayouts, name);
              // A newsroom’s file that imports its own name wants the one it stands in for.
              if (existsSync(theirs) && theirs !== importer) return { path: theirs };
              return { path: join(ownLayouts, name) };
            }
            return undefined;
          });
        },
      },
    ],
  });
  return withRuntime(await precompileElements(result.outputFiles[0]?.text ?? ""));
}

/** Layouts are written for Preact, and printed by a runtime that makes text at once. */
async function withRuntime(layouts: string): Promise<string> {
  const { build } = await import("esbuild");
  const result = await build({
    stdin: { contents: layouts, resolveDir: ownLayouts },
    bundle: true,
    write: false,
    format: "esm",
    platform: "node",
    target: "node20",
    logLevel: "silent",
    minifyWhitespace: true,
    alias: runtimes,
  });
  return result.outputFiles[0]?.text ?? "";
}

const runtime = join(home, "src", "render", "jsx-runtime.ts");
/** What layouts may import of Preact, and what stands for it. */
const runtimes = {
  "preact/jsx-runtime": runtime,
  "preact/compat": runtime,
  "preact-render-to-string": runtime,
};
const precompiler = join(home, "src", "render", "precompile-elements.ts");

function entryOf(newsroomLayouts: string): string {
  const theirs = join(newsroomLayouts, "page.tsx");
  return existsSync(theirs) ? theirs : join(ownLayouts, "page.tsx");
}
