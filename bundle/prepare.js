import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { writeDeclarations } from "./declarations.js";
import { dist, freshen } from "./freshen.js";

// Makes `dist/` ready for those who install this folder, its Git repository or the package that npm makes of it; with
// `--alone`, no part of an earlier program is left there. What it is made with is not there after `npm ci --omit=dev`.
if (hasTools()) {
  const stamp = await freshen(process.argv.includes("--alone"));
  const stampFile = join(dist, ".stamp-types");
  if (readIfThere(stampFile) !== stamp) {
    writeDeclarations();
    writeFileSync(stampFile, stamp);
  }
}

function hasTools() {
  try {
    createRequire(import.meta.url).resolve("typescript/package.json");
    return true;
  } catch {
    return false;
  }
}

function readIfThere(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}
