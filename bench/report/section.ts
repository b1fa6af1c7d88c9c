import type { Results } from "../results.ts";
import { markdownTable, phaseTable } from "./table.ts";

const BEGIN = "<!-- generated: figures (npm run bench -- --report) -->";
const END = "<!-- end of generated figures -->";

/** Puts the generated part between its two marks and leaves every other word as it is. Throws Error when a mark is missing. */
export function replaceSection(page: string, sizes: readonly Results[]): string {
  const begin = page.indexOf(BEGIN);
  const end = page.indexOf(END);
  if (begin < 0 || end < begin) throw new Error(`the page has no place for the figures: ${BEGIN} … ${END}`);
  return `${page.slice(0, begin + BEGIN.length)}\n\n${sizes.map(section).join("\n\n")}\n\n${page.slice(end)}`;
}

function section(size: Results): string {
  const { articles, date, note, machine, versions, rows } = size;
  const where = `${machine.cpu}, ${machine.cores} cores, ${machine.memoryGigabytes} GB${machine.ramDisk ? ", RAM disk" : ""}, load before the first run ${machine.loadBefore}`;
  const what = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  const runs = Math.max(...rows.map((row) => row.summary.runs));
  const parts = [
    `### ${articles.toLocaleString("en-GB")} articles`,
    `${date === undefined ? "" : `Measured on ${date}. `}${where}. ${what.join(", ")}. ${runs === 1 ? "One run" : `Median of ${runs} runs`}.`,
    note ?? "",
    markdownTable(rows),
    phaseTable(rows),
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}
