import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { digestOf, digestOfBytes } from "../model/digest.ts";
import { home } from "../model/home.ts";
import { compareText } from "../model/order.ts";
import type { HtmlView } from "./views.ts";

/** The layouts of a newsroom over those of Dateline, made into one module. */
export interface Theme {
  renderPage(view: HtmlView): string;
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

/** Stands for every layout’s content; style sheets and icons are files of their own and do not count. */
export function themeDigest(files: ReadonlyMap<string, string>): string {
  const parts = [...files]
    .filter(([name]) => /\.[jt]sx?$/.test(name))
    .sort(([a], [b]) => compareText(a, b))
    .flatMap(([name, path]) => [name, digestOfBytes(readFileSync(path))]);
  return digestOf(parts);
}

/**
 * Makes the layouts into one module and loads it. Any import of a layout, from wherever, leads to the newsroom’s file of
 * that name if there is one, so that a part can be replaced without copying the pages that use it; and Preact is always
 * Dateline’s, so a root needs no `node_modules`. `folder` keeps the module; a module of the same digest is used again.
 */
export async function loadTheme(root: string, digest: string, folder: string): Promise<Theme> {
  const file = join(folder, `theme-${digest.replace(/[^\w-]/g, "")}.mjs`);
  if (!existsSync(file)) await bundle(root, file);
  return (await import(pathToFileURL(file).href)) as Theme;
}

async function bundle(root: string, file: string): Promise<void> {
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
    // Layouts are written for Preact, and printed by a runtime that makes text at once.
    alias: { "preact/jsx-runtime": runtime, "preact-render-to-string": runtime },
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
  mkdirSync(dirname(file), { recursive: true });
  // Moved into place whole, so that another thread or build never loads half of it.
  const unfinished = `${file}.${process.pid}`;
  for (const { contents } of result.outputFiles) writeFileSync(unfinished, contents);
  renameSync(unfinished, file);
}

const runtime = join(home, "src", "render", "jsx-runtime.ts");

function entryOf(newsroomLayouts: string): string {
  const theirs = join(newsroomLayouts, "page.tsx");
  return existsSync(theirs) ? theirs : join(ownLayouts, "page.tsx");
}
