import { parseArgs } from "node:util";
import type { CastSizes } from "./corpus/cast.ts";
import { writeCorpus } from "./corpus/write.ts";

const USAGE =
  "usage: tsx bench/corpus.ts --articles NUMBER --out DIR [--seed NUMBER] [--people NUMBER] [--places NUMBER] [--topics NUMBER] [--connected]";

const { values } = parseArgs({
  options: {
    articles: { type: "string" },
    out: { type: "string" },
    seed: { type: "string", default: "1" },
    people: { type: "string" },
    places: { type: "string" },
    topics: { type: "string" },
    connected: { type: "boolean", default: false },
  },
});
const articles = Number(values.articles);
const seed = Number(values.seed);
const { connected } = values;
const sizes: CastSizes = {};
for (const kind of ["people", "places", "topics"] as const) {
  const size = values[kind];
  if (size !== undefined) sizes[kind] = Number(size);
}
const numbers = [articles, ...Object.values(sizes)];
if (
  numbers.some((number) => !Number.isInteger(number) || number < 1) ||
  !Number.isInteger(seed) ||
  values.out === undefined
) {
  console.error(USAGE);
  process.exit(2);
}

const started = performance.now();
const report = writeCorpus({ articles, out: values.out, seed, sizes, connected });
const seconds = ((performance.now() - started) / 1000).toFixed(1);
const megabytes = Math.round(report.characters / 1e6);
console.error(
  `${report.articles} articles (${megabytes} million characters) and ${report.records} records in ${seconds} s; newest: ${report.newest}`,
);
