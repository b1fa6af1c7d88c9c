import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { documents, generatedFolders } from "./generate/documents.ts";

/** Writes the generated pages of `docs/`, and deletes those of codes and schemas that are no more. */
const docs = fileURLToPath(new URL(".", import.meta.url));
const made = documents();

for (const folder of generatedFolders) {
  if (!existsSync(join(docs, folder))) continue;
  for (const name of readdirSync(join(docs, folder))) {
    if (!made.has(`${folder}/${name}`)) rmSync(join(docs, folder, name));
  }
}
for (const [path, text] of made) {
  mkdirSync(dirname(join(docs, path)), { recursive: true });
  writeFileSync(join(docs, path), text);
}
console.log(`${made.size} pages written.`);
