import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const home = fileURLToPath(new URL("..", import.meta.url));

/** The program’s ways in, by the names of their modules in `dist/`. */
const entries = {
  /** What `import "dateline-press"` gives. */
  api: "src/api.ts",
  /** The command line. */
  main: "src/cli/main.ts",
  /** The work of threads. */
  worker: "src/run/threads/worker-thread.ts",
  inspector: "src/run/shortcuts/inspector.ts",
  /** What the layouts of newsrooms are compiled with. */
  "jsx-runtime": "src/theme/jsx-runtime.ts",
  "bundle-theme": "src/theme/bundle-theme.ts",
};

/** Libraries that find files of their own beside themselves, or hold machine code. They are installed with the package. */
const outside = ["@11ty/*", "@parcel/watcher", "@takumi-rs/core", "esbuild", "tinypool"];

/**
 * Compiles the program into the folder `dist`, libraries included, as modules of which each command loads those that it needs. A
 * file is there whole or not at all.
 *
 * @param {string} dist
 * @param {number} keptFor milliseconds for which the parts of earlier programs stay
 */
export async function compile(dist, keptFor) {
  mkdirSync(dist, { recursive: true });
  const written = new Set();
  const write = (name, contents) => {
    written.add(name);
    writeWhole(join(dist, name), contents);
  };
  const { outputFiles } = await build({
    entryPoints: entries,
    absWorkingDir: home,
    outdir: dist,
    bundle: true,
    splitting: true,
    chunkNames: "part-[hash]",
    external: outside,
    format: "esm",
    platform: "node",
    // What Node.js 20 knows. Named by its own name, it would have regular expressions made anew at each use.
    target: "es2024",
    // What was CommonJS asks for modules of Node in its own way.
    banner: { js: 'import{createRequire as __r}from"node:module";const require=__r(import.meta.url);' },
    charset: "utf8",
    minifySyntax: true,
    minifyWhitespace: true,
    sourcemap: "linked",
    sourcesContent: false,
    legalComments: "none",
    logLevel: "silent",
    write: false,
  });
  // Those that others import come first.
  for (const { path, contents } of outputFiles.toSorted((a, b) => isEntry(a.path) - isEntry(b.path)))
    write(basename(path), contents);
  const { bundleTheme } = await import(pathToFileURL(join(dist, "bundle-theme.js")).href);
  write("theme.js", await bundleTheme(home));
  write("digest", digestOf(dist, written));
  dropOldParts(dist, written, keptFor);
}

const isEntry = (path) => Number(basename(path).replace(/\.js(?:\.map)?$/, "") in entries);

/** Stands for this version of the program: its code, and the libraries that it is installed with. */
function digestOf(dist, names) {
  const hash = createHash("sha1");
  const { version, dependencies } = JSON.parse(readFileSync(join(home, "package.json"), "utf8"));
  hash.update(JSON.stringify({ version, dependencies }));
  for (const name of [...names].filter((name) => name.endsWith(".js")).sort())
    hash.update(`\n${name}\n`).update(readFileSync(join(dist, name)));
  return hash.digest("hex");
}

function writeWhole(file, contents) {
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, contents);
  renameSync(unfinished, file);
}

function dropOldParts(dist, written, keptFor) {
  for (const name of readdirSync(dist)) {
    if (!name.startsWith("part-") || written.has(name)) continue;
    const file = join(dist, name);
    const changed = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (changed + keptFor <= Date.now()) rmSync(file, { force: true });
  }
}
