import { closeSync, existsSync, openSync, readSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { SourceFault } from "./source-fault.ts";
import { sourceKinds } from "./sources.ts";

/** Configurations by which one sees at once whose site a folder is. */
const signs: Readonly<Record<string, readonly string[]>> = {
  hugo: ["hugo.toml", "hugo.yaml", "hugo.yml", "hugo.json", "config/_default", "config.toml"],
  jekyll: ["_config.yml", "_config.toml"],
  eleventy: [
    ".eleventy.js",
    ".eleventy.cjs",
    "eleventy.config.js",
    "eleventy.config.mjs",
    "eleventy.config.cjs",
  ],
};

/** Throws a SourceFault where what was given is packed, or is plainly the site of another system than was said. */
export function refuseOther(kind: string, source: string): void {
  if (statSync(source, { throwIfNoEntry: false })?.isFile() === true) refusePacked(source);
  const own = signs[kind];
  if (own === undefined) return;
  const has = (names: readonly string[]) => names.some((name) => existsSync(join(source, name)));
  // Jekyll needs no configuration.
  if (has(own) || (kind === "jekyll" && has(["_posts"]))) return;
  const other = Object.entries(signs).find(([name, those]) => name !== kind && has(those))?.[0];
  if (other === undefined) return;
  throw new SourceFault(
    `${source} is a site of ${sourceKinds[other]?.called ?? other}, and none of ${sourceKinds[kind]?.called ?? kind}: \`dateline import ${other} ${source}\`.`,
  );
}

/** What packed files begin with: zip (APPNOTE 4.3.7) and gzip (RFC 1952, 2.3.1). */
function refusePacked(file: string): void {
  const head = Buffer.alloc(4);
  const open = openSync(file, "r");
  try {
    readSync(open, head, 0, 4, 0);
  } finally {
    closeSync(open);
  }
  const isPacked = head.toString("latin1") === "PK\u0003\u0004" || (head[0] === 0x1f && head[1] === 0x8b);
  if (isPacked)
    throw new SourceFault(`${file} is packed: unpack ${basename(file)}, and give the file that is in it.`);
}
