import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const home = dirname(dirname(fileURLToPath(import.meta.url)));
const source = join(home, "src");

/** The program’s ways in: the command line, and the work of a thread. */
const entries = { main: "src/cli/main.ts", worker: "src/build/worker.ts" };

/**
 * Loads the program. Dateline is written in TypeScript; loading it file by file through a translator takes longer than a
 * build with nothing to do, so it is compiled into a few modules when its source has changed, and these are kept. Where
 * they cannot be kept (a folder that is read-only), it runs from its source.
 *
 * @param {"main" | "worker"} entry
 */
export async function loadProgram(entry) {
  const folder = join(home, ".dateline", `program-${sourceDigest()}`);
  try {
    if (!existsSync(folder)) await compile(folder);
  } catch {
    const { register } = await import("tsx/esm/api");
    register();
    return import(pathToFileURL(join(home, entries[entry])).href);
  }
  return import(pathToFileURL(join(folder, `${entry}.js`)).href);
}

/** Stands for the source: the names and the bytes of its files. */
function sourceDigest() {
  const hash = createHash("sha1");
  const files = readdirSync(source, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const file of [...files, join(home, "package.json")])
    hash.update(file.slice(home.length)).update(readFileSync(file));
  return hash.digest("hex").slice(0, 16);
}

async function compile(folder) {
  const { build } = await import("esbuild");
  const unfinished = `${folder}.${process.pid}`;
  await build({
    entryPoints: Object.fromEntries(Object.entries(entries).map(([name, file]) => [name, join(home, file)])),
    outdir: unfinished,
    bundle: true,
    splitting: true,
    packages: "external",
    format: "esm",
    platform: "node",
    target: "node20",
    logLevel: "silent",
  });
  dropOlder(dirname(folder));
  mkdirSync(dirname(folder), { recursive: true });
  try {
    renameSync(unfinished, folder);
  } catch (error) {
    // Another process was quicker.
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
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
