import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readValues, type Values } from "./front-values.ts";

export interface FolderData {
  /** What folders give all texts within them, the nearest last. */
  readonly fields: Values;
  /** Files of data that are programs. */
  readonly programs: readonly string[];
}

/** Data of folders and of the file itself (https://www.11ty.dev/docs/data-template-dir/). */
export function directoryData(root: string, path: string, known: Map<string, FolderData>): FolderData {
  const folders = path.split("/").slice(0, -1);
  let found: FolderData = { fields: {}, programs: [] };
  const places = folders.map((name, index) => `${folders.slice(0, index + 1).join("/")}/${name}`);
  const top = root.split("/").at(-1) ?? "";
  for (const place of [top, ...places, path.replace(/\.\w+$/, "")]) {
    const read = known.get(place) ?? readData(root, place);
    known.set(place, read);
    found = { fields: { ...found.fields, ...read.fields }, programs: [...found.programs, ...read.programs] };
  }
  return found;
}

function readData(root: string, place: string): FolderData {
  let fields: Values = {};
  const programs: string[] = [];
  for (const ending of ["json", "11tydata.json", "yaml", "yml"]) {
    const file = join(root, `${place}.${ending}`);
    if (existsSync(file)) fields = { ...fields, ...readValues(file, readFileSync(file, "utf8")).fields };
  }
  for (const ending of ["11tydata.js", "11tydata.cjs", "11tydata.mjs"]) {
    const file = join(root, `${place}.${ending}`);
    if (!existsSync(file)) continue;
    programs.push(`${place}.${ending}`);
    fields = { ...fields, ...plainWords(readFileSync(file, "utf8")) };
  }
  return { fields, programs };
}

/** What a program says in plain words, as most such files do: `draft: true`, `tags: ["posts"]`, `permalink: "/a/"`. */
function plainWords(program: string): Values {
  const found: Record<string, unknown> = {};
  for (const [, key = "", value = ""] of program.matchAll(
    /["']?\b(draft|tags|permalink|published|private|hidden|author|eleventyExcludeFromCollections)\b["']?\s*:\s*(\[[^\]]*\]|"[^"]*"|'[^']*'|true|false)/g,
  )) {
    if (value === "true" || value === "false") found[key] = value === "true";
    else if (value.startsWith("["))
      found[key] = [...value.matchAll(/["']([^"']*)["']/g)].map(([, one]) => one);
    else found[key] = value.slice(1, -1);
  }
  return found;
}
