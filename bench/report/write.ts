import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Results } from "../results.ts";
import { results } from "../results.ts";
import { REPOSITORY } from "../workspace.ts";
import { drawChart } from "./chart.ts";
import { replaceSection } from "./section.ts";

const HERE = join(REPOSITORY, "bench/report");
const KEPT = join(HERE, "results");
const PAGE = join(REPOSITORY, "docs/performance.md");
const CHART = join(REPOSITORY, "docs/performance.svg");

/**
 * Keeps the figures of one size and writes `docs/performance.md` and `docs/performance.svg` anew from all sizes kept.
 * The words of the page outside the marks stay as they are; a page that does not exist begins as the template.
 * @throws ZodError when a kept file is not in the form of this version
 */
export function writeReport(current: Results): void {
  mkdirSync(KEPT, { recursive: true });
  writeFileSync(join(KEPT, `${current.articles}.json`), `${JSON.stringify(current, null, 2)}\n`);
  const sizes = readdirSync(KEPT)
    .filter((name) => name.endsWith(".json"))
    .map((name) => results.parse(JSON.parse(readFileSync(join(KEPT, name), "utf8"))))
    .sort((a, b) => a.articles - b.articles);
  const page = readFileSync(existsSync(PAGE) ? PAGE : join(HERE, "template.md"), "utf8");
  writeFileSync(PAGE, replaceSection(page, sizes));
  writeFileSync(CHART, drawChart(sizes));
}
