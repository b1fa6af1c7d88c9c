import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { basename, dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { cms, deskFiles } from "./desk-files.js";
import { licences, packageOf } from "./licences.js";

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
  /** The work of a process that indexes. */
  indexer: "src/search/indexer.ts",
  /** What the layouts of newsrooms are compiled with. */
  "jsx-runtime": "src/theme/jsx-runtime.ts",
};

/** What the modules and the other things of `dist/` have in common. */
const common = {
  absWorkingDir: home,
  bundle: true,
  format: "esm",
  platform: "node",
  // What Node.js 20 knows. Named by its own name, it would have regular expressions made anew at each use.
  target: "es2024",
  charset: "utf8",
  logLevel: "silent",
};

/**
 * Compiles the program into the folder `dist`, libraries included, as modules of which each command loads those that it
 * needs; beside them stand the fonts and coasts that it draws with, and the words of each language. A file is there whole or not at all.
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
  const { outputFiles, metafile } = await build({
    ...common,
    entryPoints: entries,
    outdir: dist,
    splitting: true,
    chunkNames: "part-[hash]",
    external: installedNames(),
    plugins: [compilerBeside],
    // What was CommonJS asks for modules of Node in its own way.
    banner: { js: 'import{createRequire as __r}from"node:module";const require=__r(import.meta.url);' },
    minifySyntax: true,
    minifyWhitespace: true,
    sourcemap: "linked",
    sourcesContent: false,
    legalComments: "none",
    metafile: true,
    write: false,
  });
  // Those that others import come first.
  for (const { path, contents } of outputFiles.toSorted((a, b) => isEntry(a.path) - isEntry(b.path)))
    write(basename(path), contents);
  const { bundleTheme, fontFiles, shippedWordings } = await toolsOfSource(dist);
  write("theme.js", await bundleTheme(home));
  write("search.js", await browserScript("search"));
  write("desk/desk.js", await browserScript("desk"));
  const copied = copiedFiles(fontFiles);
  for (const [language, wording] of Object.entries(shippedWordings))
    write(`words/${language}.json`, JSON.stringify(wording));
  for (const [name, file] of copied) write(name, readFileSync(join(home, file)));
  for (const [name, contents] of deskFiles(home)) write(`desk/${name}`, contents);
  dropOldFiles(dist, "desk", written);
  // Its script is CommonJS, unlike all others here.
  write("esbuild/package.json", '{ "type": "commonjs" }\n');
  write("licences.txt", licences([...Object.keys(metafile.inputs), ...copied.values(), cms].map(packageOf)));
  write("digest", digestOf(dist, written));
  refuseMissing(metafile);
  refuseUnnamed(metafile);
  dropOldParts(dist, written, keptFor);
}

const isEntry = (path) => Number(basename(path).replace(/\.js(?:\.map)?$/, "") in entries);

/** Libraries that hold machine code, find files of their own beside themselves, or are installed for their types. */
function installedNames() {
  const { dependencies, optionalDependencies } = readPackage();
  return Object.keys({ ...dependencies, ...optionalDependencies });
}

/**
 * The compiler of layouts and configurations is shipped as it is: it insists on its own file name. So nobody’s installation
 * runs the scripts of its package, and only the machine code for that machine is installed.
 */
const compilerBeside = {
  name: "compiler-beside",
  setup(esbuild) {
    esbuild.onResolve({ filter: /^esbuild$/ }, () => ({ path: "./esbuild/lib/main.js", external: true }));
  },
};

/** What runs in browsers, of readers or at the desk, in a form that those of the last years know. */
async function browserScript(name) {
  const { outputFiles } = await build({
    ...common,
    entryPoints: [`src/browser/${name}.ts`],
    platform: "browser",
    target: "es2022",
    minify: true,
    legalComments: "none",
    write: false,
  });
  return outputFiles[0].contents;
}

/** Functions of the source that are needed while it is compiled. */
async function toolsOfSource(dist) {
  const contents = [
    'export { bundleTheme } from "./src/theme/bundle-theme.ts";',
    'export { fontFiles } from "./src/render/pictures/card-fonts.ts";',
    'export { shippedWordings } from "./src/render/words/shipped.ts";',
  ].join("\n");
  const { outputFiles } = await build({
    ...common,
    stdin: { contents, resolveDir: home, loader: "ts" },
    packages: "external",
    write: false,
  });
  const file = join(dist, `.tools-${process.pid}.mjs`);
  writeFileSync(file, outputFiles[0].contents);
  try {
    return await import(pathToFileURL(file).href);
  } finally {
    rmSync(file);
  }
}

/** Files of libraries, as seen from here, by the names that they get in `dist/`. */
function copiedFiles(fontFiles) {
  const fonts = fontFiles.flatMap(({ library, files }) =>
    files.map((file) => [`fonts/${file}`, `node_modules/${library}/files/${file}`]),
  );
  return new Map([
    ...fonts,
    ["land-50m.json", "node_modules/world-atlas/land-50m.json"],
    ["esbuild/lib/main.js", "node_modules/esbuild/lib/main.js"],
  ]);
}

/** Stands for this version of the program: its code and whatever it reads, and the libraries that it is installed with. */
function digestOf(dist, names) {
  const { version, dependencies, optionalDependencies } = readPackage();
  const hash = createHash("sha1").update(JSON.stringify({ version, dependencies, optionalDependencies }));
  for (const name of [...names].filter((name) => !name.endsWith(".map")).sort())
    hash.update(`\n${name}\n`).update(readFileSync(join(dist, name)));
  return hash.digest("hex");
}

/** An import of something that is not installed with the package would fail at others’, and nowhere here. */
function refuseMissing({ outputs }) {
  const installed = installedNames();
  const missing = Object.values(outputs)
    .flatMap(({ imports }) => imports)
    .filter(({ path, external }) => external && !path.startsWith(".") && !path.startsWith("node:"))
    .map(({ path }) => path)
    .filter(
      (path) =>
        !builtinModules.includes(path) && !installed.some((name) => `${path}/`.startsWith(`${name}/`)),
    );
  if (missing.length > 0) throw new Error(`No dependency of the package: ${missing.join(", ")}`);
}

/**
 * CommonJS that is loaded when it is needed has no names in a module that is cut into parts, only a default: what asks for one
 * would find nothing there. It is loaded with the module that imports it.
 */
function refuseUnnamed({ inputs }) {
  const unnamed = Object.values(inputs)
    .flatMap(({ imports }) => imports)
    .filter(({ kind, path }) => kind === "dynamic-import" && inputs[path]?.format === "cjs")
    .map(({ path }) => path);
  if (unnamed.length > 0) throw new Error(`CommonJS with \`import()\`: ${unnamed.join(", ")}`);
}

function readPackage() {
  return JSON.parse(readFileSync(join(home, "package.json"), "utf8"));
}

function writeWhole(file, contents) {
  mkdirSync(dirname(file), { recursive: true });
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, contents);
  renameSync(unfinished, file);
}

/** Takes away what an earlier program had in a folder and this one has not. */
function dropOldFiles(dist, folder, written) {
  for (const name of readdirSync(join(dist, folder), { recursive: true })) {
    const path = `${folder}/${name.replaceAll("\\", "/")}`;
    if (!written.has(path) && statSync(join(dist, path)).isFile()) rmSync(join(dist, path));
  }
}

function dropOldParts(dist, written, keptFor) {
  for (const name of readdirSync(dist)) {
    if (!name.startsWith("part-") || written.has(name)) continue;
    const file = join(dist, name);
    const changed = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (changed + keptFor <= Date.now()) rmSync(file, { force: true });
  }
}
