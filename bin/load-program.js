import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { Script } from "node:vm";
import { getEnvironmentData, isMainThread, setEnvironmentData } from "node:worker_threads";
import { crc32 } from "node:zlib";

const home = dirname(dirname(fileURLToPath(import.meta.url)));
const source = join(home, "src");

/** The program’s ways in: the command line, and the work of threads. */
const entries = {
  main: "src/cli/main.ts",
  worker: "src/run/threads/worker.ts",
  inspector: "src/run/shortcuts/inspector.ts",
};

/** The scripts that the program is compiled into. A thread that does little has one of its own, which is loaded in no time. */
const scripts = { program: ["main", "worker"], inspector: ["inspector"] };

/** Under this name a thread learns from the main one where the compiled program is. */
const placeForThreads = "dateline program";

/**
 * Libraries that stay outside the compiled program: they find files of their own beside themselves, or are so seldom asked
 * for that they need not be carried along.
 */
const outside = ["@11ty/*", "@parcel/watcher", "acorn", "esbuild", "tinypool", "tsx"];

/**
 * Loads the program. Dateline is written in TypeScript; loading it file by file through a translator takes longer than a
 * build with nothing to do, so it is compiled into one script, libraries included, when its source has changed. The
 * script is kept, and so is what V8 made of it. Where they cannot be kept (a folder that is read-only), the program runs
 * from its source.
 *
 * @param {"main" | "worker" | "inspector"} entry
 */
export async function loadProgram(entry) {
  const folder = getEnvironmentData(placeForThreads) ?? (await compiledProgram());
  if (folder === undefined) {
    const { register } = await import("tsx/esm/api");
    register();
    return import(pathToFileURL(join(home, entries[entry])).href);
  }
  const script = Object.keys(scripts).find((name) => scripts[name].includes(entry));
  return run(folder, script)[entry]();
}

/** The folder of the compiled program; undefined where it cannot be kept. */
async function compiledProgram() {
  const digest = sourceDigest();
  const folder = join(home, ".dateline", `program-${digest.slice(0, 16)}`);
  try {
    if (!existsSync(folder)) await compile(folder, digest);
  } catch (error) {
    // The machine refused to keep it; anything else is a fault of the program, which must not stay hidden.
    if (typeof error.syscall !== "string") throw error;
    return undefined;
  }
  setEnvironmentData(placeForThreads, folder);
  return folder;
}

/** Stands for the source: the names and the bytes of its files, and the libraries that were compiled with it. */
function sourceDigest() {
  const hash = createHash("sha1");
  const files = readdirSync(source, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const makers = ["package.json", "bin/load-program.js", "bin/in-ascii.js"].map((file) => join(home, file));
  for (const file of [...files, ...makers])
    hash.update(file.slice(home.length).replaceAll("\\", "/")).update(readFileSync(file));
  const libraries = librariesInstalled();
  if (libraries !== undefined) hash.update(readFileSync(libraries));
  return hash.digest("hex");
}

/** What npm noted of the libraries that it installed, those of the libraries too; the program is installed among them, or above. */
function librariesInstalled() {
  const above = dirname(home);
  const folders = [join(home, "node_modules"), above, dirname(above)];
  return folders
    .filter((folder) => basename(folder) === "node_modules")
    .map((folder) => join(folder, ".package-lock.json"))
    .find((file) => existsSync(file));
}

async function compile(folder, digest) {
  const unfinished = `${folder}.${process.pid}`;
  try {
    mkdirSync(unfinished, { recursive: true });
    await compileInto(unfinished, digest);
    dropOlder(dirname(folder));
    renameSync(unfinished, folder);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    // Another process may have been quicker.
    if (!existsSync(folder)) throw error;
  }
}

async function compileInto(folder, digest) {
  const [{ build }, { inAscii }] = await Promise.all([import("esbuild"), import("./in-ascii.js")]);
  const ways = (names) => names.map((name) => `export const ${name} = () => import("./${entries[name]}");`);
  const options = {
    bundle: true,
    minifyWhitespace: true,
    minifySyntax: true,
    external: outside,
    format: "cjs",
    platform: "node",
    target: "node20",
    banner: { js: "(function (exports, require, module, programUrl, importModule) {" },
    footer: { js: "})" },
    plugins: [importsOutside],
    define: { "import.meta.url": "programUrl", PROGRAM_DIGEST: JSON.stringify(digest) },
    charset: "ascii",
    legalComments: "none",
    logLevel: "silent",
    write: false,
  };
  await Promise.all(
    Object.entries(scripts).map(async ([script, names]) => {
      const stdin = { contents: ways(names).join("\n"), resolveDir: home, loader: "ts" };
      const { outputFiles } = await build({ ...options, stdin });
      writeFileSync(join(folder, `${script}.cjs`), inAscii(outputFiles[0].text), "latin1");
    }),
  );
}

/**
 * A script that V8 keeps cannot import modules by itself, so what the program imports from outside (the layouts, a
 * configuration, libraries) is imported by this file for it.
 */
const importsOutside = {
  name: "imports-outside",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) => {
      if (!path.startsWith(source)) return undefined;
      const text = readFileSync(path, "utf8").replaceAll(/\bawait import\((?!"\.)/g, "await importModule(");
      return { contents: text, loader: "ts" };
    });
  },
};

/** Runs one of the compiled scripts; gives its ways in. */
function run(folder, name) {
  const filename = join(folder, `${name}.cjs`);
  // It is ASCII alone, and read so it takes a byte for each character, which V8 reads fastest.
  const text = readFileSync(filename, "latin1");
  const kept = join(folder, `code-${process.version}-${process.arch}`);
  const cachedData = readKept(kept);
  const script = new Script(text, {
    filename,
    ...(cachedData === undefined ? {} : { cachedData }),
  });
  const module = { exports: {} };
  const importModule = (name) => import(name);
  script.runInThisContext()(
    module.exports,
    createRequire(filename),
    module,
    pathToFileURL(filename).href,
    importModule,
  );
  if (isMainThread && (cachedData === undefined || script.cachedDataRejected === true))
    process.once("exit", () => keep(kept, script));
  return module.exports;
}

/** What V8 made of the program in an earlier run; undefined where there is nothing, or it is not what was kept. */
function readKept(file) {
  try {
    const bytes = readFileSync(file);
    return bytes.readUInt32LE(0) === crc32(bytes.subarray(4)) ? bytes.subarray(4) : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps what V8 made of the program, with all that was used of it in this run, so that the next need not read it. */
function keep(file, script) {
  try {
    const code = script.createCachedData();
    const check = Buffer.alloc(4);
    check.writeUInt32LE(crc32(code));
    const unfinished = `${file}.${process.pid}`;
    writeFileSync(unfinished, Buffer.concat([check, code]));
    renameSync(unfinished, file);
  } catch {
    // The next run tries again.
  }
}

/** Programs of other versions are of no use; the newest few are left, since a process may still load from them. */
function dropOlder(folder) {
  if (!existsSync(folder)) return;
  const programs = readdirSync(folder)
    .filter((name) => name.startsWith("program-"))
    .map((name) => ({ path: join(folder, name), age: statSync(join(folder, name)).mtimeMs }))
    .sort((a, b) => b.age - a.age);
  for (const { path } of programs.slice(8)) rmSync(path, { recursive: true, force: true });
}
