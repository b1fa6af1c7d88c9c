import { existsSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import type { BuildOptions, BuildResult, Plugin } from "esbuild";
import { compilerFault } from "../model/compiler-fault.ts";
import { home } from "../model/home.ts";
import { importRefused } from "../model/linked-outside.ts";

/** Dateline’s own layouts. */
export const ownLayouts = join(home, "layouts");

/**
 * Makes the layouts into one module. Any import of a layout, from wherever, leads to the newsroom’s file of that name if
 * there is one, so that a part can be replaced without copying the pages that use it; and Preact is always Dateline’s, so
 * a root needs no `node_modules`.
 *
 * @throws NewsroomFault where a layout of the newsroom cannot be compiled
 */
export async function bundleTheme(root: string): Promise<string> {
  return (await compiledTheme(root)).text;
}

/** The same with every file that went into it, absolute. */
export async function compiledTheme(
  root: string,
): Promise<{ readonly text: string; readonly files: ReadonlySet<string> }> {
  // Comments would name the folders of this machine, and the text stands for the theme.
  const { outputFiles, metafile } = await compile(root, { minifyWhitespace: true, metafile: true });
  const files = Object.keys(metafile?.inputs ?? {}).map((path) => resolve(path));
  return { text: outputFiles?.[0]?.text ?? "", files: new Set(files) };
}

/** The same with its source map as JSON; sources are named as seen from `folder`. */
export async function tracedTheme(root: string, folder: string): Promise<{ code: string; map: string }> {
  const outfile = join(folder, "theme.mjs");
  const { outputFiles: files = [] } = await compile(root, { sourcemap: "external", outfile });
  const [map = "", code = ""] = [`${outfile}.map`, outfile].map(
    (name) => files.find(({ path }) => path === name)?.text,
  );
  return { code, map };
}

async function compile(root: string, options: BuildOptions): Promise<BuildResult> {
  const { build } = await import("esbuild");
  const newsroomLayouts = resolve(root, "layouts");
  return build({
    entryPoints: [entryOf(newsroomLayouts)],
    bundle: true,
    format: "esm",
    platform: "node",
    target: "es2024",
    jsx: "automatic",
    jsxImportSource: "preact",
    alias: runtimes,
    logLevel: "silent",
    ...options,
    write: false,
    plugins: [layoutsOver(root, newsroomLayouts)],
  }).catch((error: unknown) => {
    throw compilerFault(error, root, (file) => file.startsWith(newsroomLayouts + sep));
  });
}

function layoutsOver(root: string, newsroomLayouts: string): Plugin {
  return {
    name: "newsroom-layouts",
    setup(esbuild) {
      esbuild.onResolve({ filter: /^(?:\.|dateline-press\/layouts\/)/ }, ({ path, importer, resolveDir }) => {
        const wanted = path.startsWith(ofPackage)
          ? join(ownLayouts, path.slice(ofPackage.length))
          : resolve(resolveDir, path);
        for (const folder of [newsroomLayouts, ownLayouts]) {
          const name = relative(folder, wanted);
          if (name.startsWith("..")) continue;
          const theirs = join(newsroomLayouts, name);
          // A newsroom’s file that imports its own name wants the one it stands in for.
          if (existsSync(theirs) && theirs !== importer) return { path: theirs };
          return { path: join(ownLayouts, name) };
        }
        const refusal = importRefused(root, wanted);
        return refusal === undefined ? undefined : { errors: [{ text: refusal }] };
      });
    },
  };
}

/** How a layout of a newsroom names one of Dateline’s. */
const ofPackage = "dateline-press/layouts/";

/** Layouts are written for Preact, and printed by a runtime that makes text at once. */
const runtime = join(home, "dist", "jsx-runtime.js");
/** What layouts may import of Preact, and what stands for it. */
const runtimes = {
  "preact/jsx-runtime": runtime,
  "preact/compat": runtime,
  "preact-render-to-string": runtime,
};
function entryOf(newsroomLayouts: string): string {
  const theirs = join(newsroomLayouts, "page.tsx");
  return existsSync(theirs) ? theirs : join(ownLayouts, "page.tsx");
}
