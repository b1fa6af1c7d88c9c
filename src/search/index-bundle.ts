import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { rowsInFile } from "../model/search-files.ts";
import type { BundleJob } from "./bundle-job.ts";
import { endPagefind, writeIndex } from "./pagefind.ts";

/**
 * Makes one bundle and the engine of its language, and puts them in form: of what Pagefind writes, readers need the index itself
 * in each bundle, and once what searches it. Results are shown from rows, so the texts go, unless excerpts are wanted.
 */
export async function indexBundle(job: BundleJob): Promise<void> {
  const { bundle, language, records, rows, excerpts } = job;
  try {
    await writeIndex(bundle, language, records, excerpts ? undefined : fewFragments);
  } finally {
    await endPagefind();
  }
  const ids = placesOf(bundle, language).map((id) => id.slice(language.length + 1));
  if (ids.length !== rows.length || ids.includes("")) throw new Error("it lost an article");
  writeFileSync(join(bundle, "ids.json"), JSON.stringify(shortened(ids)));
  for (let part = 0; part * rowsInFile < rows.length; part += 1)
    writeFileSync(
      join(bundle, `rows-${part}.json`),
      JSON.stringify(rows.slice(part * rowsInFile, (part + 1) * rowsInFile)),
    );
  if (!excerpts) rmSync(join(bundle, "fragment"), { recursive: true });
  partEngine(job);
}

/** How many files the texts are in that nobody loads: one takes longest to write. */
const fewFragments = 16;

/** The beginnings of ids in one text, each as long as tells all of them apart, and how long that is. */
function shortened(ids: readonly string[]): readonly [length: number, ids: string] {
  const longest = Math.max(...ids.map((id) => id.length));
  let length = 1;
  while (length < longest && new Set(ids.map((id) => id.slice(0, length))).size < ids.length) length += 1;
  return [length, ids.map((id) => id.slice(0, length)).join("")];
}

/** What Pagefind calls each record, by the place of the record. */
function placesOf(bundle: string, language: string): string[] {
  const folder = join(bundle, "fragment");
  const ids: string[] = [];
  const note = (id: string, { url }: Fragment): void => {
    ids[Number(url.slice(1, -1))] = id;
  };
  for (const name of readdirSync(folder)) {
    const text = gunzipSync(readFileSync(join(folder, name)))
      .toString("utf8")
      .slice(signature.length);
    const read: Fragment | Readonly<Record<string, Fragment>> = JSON.parse(text);
    if (isFragment(read)) note(name.slice(0, name.indexOf(".")), read);
    else for (const [id, fragment] of Object.entries(read)) note(id, fragment);
  }
  return Array.from(ids, (id = "") => (id.startsWith(`${language}_`) ? id : ""));
}

interface Fragment {
  readonly url: string;
}

/** Several in one file stand there by their ids. */
function isFragment(read: Fragment | Readonly<Record<string, Fragment>>): read is Fragment {
  return typeof read.url === "string";
}

/** What files of Pagefind begin with when they are unpacked. */
const signature = "pagefind_dcd";

const entryFile = "pagefind-entry.json";

/** Moves what searches into a folder of its own, and lets the bundle name it; interfaces that come with Pagefind are not used. */
function partEngine({ bundle, engine, engineName }: BundleJob): void {
  const entry: { languages: Record<string, { wasm: string | null }> } = JSON.parse(
    readFileSync(join(bundle, entryFile), "utf8"),
  );
  const used = ["pagefind-worker.js"];
  for (const one of Object.values(entry.languages)) {
    const wasm = `wasm.${one.wasm ?? "unknown"}`;
    used.push(`${wasm}.pagefind`);
    // It becomes part of an address, `wasm.NAME.pagefind`, which browsers take the way back out of.
    one.wasm = `x/../../${engineName}/${wasm}`;
  }
  writeFileSync(join(bundle, entryFile), JSON.stringify(entry));
  for (const name of readdirSync(bundle)) {
    if (used.includes(name)) renameSync(join(bundle, name), join(engine, name));
    else if (/\.(?:js|css)$|^wasm\./.test(name)) rmSync(join(bundle, name));
  }
}

/** Reads a job from its file, does it, and leaves nothing half: where the folders stand, they are whole. */
export async function doBundleJob(file: string): Promise<void> {
  const job: BundleJob = JSON.parse(readFileSync(file, "utf8"));
  const making = { ...job, bundle: `${job.bundle}.making`, engine: `${job.engine}.making` };
  for (const folder of [making.bundle, making.engine]) mkdirSync(folder, { recursive: true });
  await indexBundle(making);
  renameSync(making.engine, job.engine);
  renameSync(making.bundle, job.bundle);
}
