import { parseArgs } from "node:util";
import { writeCorpus } from "./corpus/write.ts";

const USAGE = "usage: tsx bench/corpus.ts --articles NUMBER --out DIR [--seed NUMBER]";

const { values } = parseArgs({
  options: { articles: { type: "string" }, out: { type: "string" }, seed: { type: "string", default: "1" } },
});
const articles = Number(values.articles);
const seed = Number(values.seed);
if (!Number.isInteger(articles) || articles < 1 || !Number.isInteger(seed) || values.out === undefined) {
  console.error(USAGE);
  process.exit(2);
}

const started = performance.now();
const report = writeCorpus({ articles, out: values.out, seed });
const seconds = ((performance.now() - started) / 1000).toFixed(1);
const megabytes = Math.round(report.characters / 1e6);
console.error(
  `${report.articles} articles (${megabytes} million characters) and ${report.records} records in ${seconds} s; newest: ${report.newest}`,
);
