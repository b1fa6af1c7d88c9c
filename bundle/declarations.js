import { execFileSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { dist } from "./freshen.js";

/**
 * Writes the types of what others import (the module of the package and the layouts) into `dist/types/`, with those that
 * they are made of and no others.
 */
export function writeDeclarations() {
  mkdirSync(dist, { recursive: true });
  const unfinished = mkdtempSync(join(dist, ".types-"));
  try {
    const compiler = createRequire(import.meta.url).resolve("typescript/package.json");
    const tsc = join(dirname(compiler), "bin", "tsc");
    const project = fileURLToPath(new URL("tsconfig.json", import.meta.url));
    execFileSync(process.execPath, [tsc, "--project", project, "--outDir", join(unfinished, "all")], {
      stdio: ["ignore", 2, 2],
    });
    const from = join(unfinished, "all");
    const to = join(unfinished, "needed");
    const layouts = readdirSync(join(from, "layouts"), { recursive: true }).map((name) => `layouts/${name}`);
    const needed = withImports(
      from,
      ["src/api.d.ts", ...layouts].filter((name) => name.endsWith(".d.ts")),
    );
    for (const [name, text] of needed) {
      mkdirSync(dirname(join(to, name)), { recursive: true });
      writeFileSync(join(to, name), text);
    }
    // Another process may be at the same: both make the same, and one of them is enough.
    ifFree(() => renameSync(join(dist, "types"), join(unfinished, "before")));
    ifFree(() => renameSync(to, join(dist, "types")));
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}

/** Does what fails where something is not there any more, or is there already. */
function ifFree(move) {
  try {
    move();
  } catch (error) {
    if (!["ENOENT", "ENOTEMPTY", "EEXIST"].includes(error.code)) throw error;
  }
}

/** What a declaration imports of others beside it: `from "./views.ts"`, `import("./views.ts")`. */
const imports = /((?:\bfrom |\bimport\()")(\.[^"]*?)\.tsx?(")/g;

/** Declarations and all that they import, by their path; an import names the JavaScript, as in any package. */
function withImports(folder, names) {
  const found = new Map();
  const left = [...names];
  for (let name = left.pop(); name !== undefined; name = left.pop()) {
    if (found.has(name)) continue;
    const text = readFileSync(join(folder, name), "utf8");
    for (const [, , path] of text.matchAll(imports))
      left.push(relative(folder, join(folder, dirname(name), `${path}.d.ts`)));
    found.set(name, text.replace(imports, "$1$2.js$3"));
  }
  return found;
}
