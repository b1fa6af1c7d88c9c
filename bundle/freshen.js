import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const home = fileURLToPath(new URL("..", import.meta.url));

/** All that the program is compiled from; npm notes in the last of them which libraries it installed. */
const folders = ["src", "layouts", "bundle"];
const files = ["package.json", "node_modules/.package-lock.json"];

/** Where the compiled program is. */
export const dist = join(home, "dist");
/** In it: the stamp of what it was compiled from. */
const stampFile = join(dist, ".stamp");

/** Milliseconds for which the parts of earlier programs stay: other processes may be at work with them. */
const hour = 3_600_000;

/**
 * Compiles the program into `dist/` if its source is another one than at the last time. An installed package has no
 * source, and this folder is not in it. Gives the stamp of the source.
 *
 * @param alone true where it is to be compiled in any case, and nothing of earlier programs may be left
 */
export async function freshen(alone = false) {
  const stamp = stampOfSource();
  if (alone || readStamp() !== stamp) {
    const { compile } = await import("./compile.js");
    await compile(dist, alone ? 0 : hour);
    writeFileSync(stampFile, stamp);
  }
  return stamp;
}

/** Stands for the state of the source: files of other bytes have another length or another time of change. */
function stampOfSource() {
  const hash = createHash("sha1");
  const found = folders.flatMap((folder) =>
    readdirSync(join(home, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  for (const file of [...found, ...files.map((name) => join(home, name))].sort()) {
    const { size, mtimeMs } = statSync(file, { throwIfNoEntry: false }) ?? {};
    hash.update(`${file}\n${size}\n${mtimeMs}\n`);
  }
  return hash.digest("hex");
}

function readStamp() {
  try {
    return readFileSync(stampFile, "utf8");
  } catch {
    return undefined;
  }
}
