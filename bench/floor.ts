import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";
import { articleFiles } from "./dateline/edits.ts";
import { renderFiles } from "./floor/render-files.ts";

const USAGE = "usage: tsx bench/floor.ts --root DIR --output DIR [--threads NUMBER]";

const { values } = parseArgs({
  options: {
    root: { type: "string" },
    output: { type: "string" },
    threads: { type: "string", default: "1" },
  },
});
const threads = Number(values.threads);
if (values.root === undefined || values.output === undefined || !Number.isInteger(threads) || threads < 1) {
  console.error(USAGE);
  process.exit(2);
}

// A worker thread of Node 20 does not inherit the TypeScript loader: it has to register its own.
const BOOT = `import(${JSON.stringify(import.meta.resolve("tsx/esm/api"))}).then(({ register }) => {
  register();
  return import(${JSON.stringify(new URL("./floor/worker.ts", import.meta.url).href)});
});`;

const started = performance.now();
const paths = articleFiles(values.root);
if (threads === 1) renderFiles(values.root, values.output, paths);
else await renderInThreads(values.root, values.output, paths, threads);
console.error(`${paths.length} articles in ${((performance.now() - started) / 1000).toFixed(2)} s`);

/** Gives every thread a share of equal size, months in one piece, so that each makes its own folders. */
async function renderInThreads(
  root: string,
  output: string,
  all: readonly string[],
  count: number,
): Promise<void> {
  const size = Math.ceil(all.length / count);
  await Promise.all(
    Array.from({ length: count }, (_, index) => {
      const workerData = { root, output, paths: all.slice(index * size, (index + 1) * size) };
      const worker = new Worker(BOOT, { eval: true, workerData });
      return new Promise<void>((resolve, reject) => worker.on("error", reject).on("exit", () => resolve()));
    }),
  );
}
