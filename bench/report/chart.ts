import type { Results } from "../results.ts";
import { inSeconds } from "./table.ts";

const WIDTH = 720;
const LABEL = 250;
const ROW = 26;
const HEAD = 40;
const BAR_MAX = WIDTH - LABEL - 90;

/**
 * Draws wall-clock seconds as bars, one group a size, each group to its own scale: an SVG document that reads in
 * light and dark surroundings and says in words what it shows.
 */
export function drawChart(sizes: readonly Results[]): string {
  let top = 10;
  const groups: string[] = [];
  for (const { articles, rows } of sizes) {
    const longest = Math.max(...rows.map((row) => row.summary.seconds));
    const title = `${articles.toLocaleString("en-GB")} articles`;
    groups.push(`<text class="group" x="0" y="${top + 22}">${title}</text>`);
    top += HEAD;
    for (const { generator, scenario, summary } of rows) {
      const width = Math.max(1, (summary.seconds / longest) * BAR_MAX).toFixed(1);
      const kind = generator === "Dateline" ? "own" : generator === "Floor" ? "floor" : "peer";
      groups.push(
        `<text class="label" x="${LABEL - 8}" y="${top + 14}">${escapeXml(`${generator}, ${scenario}`)}</text>`,
        `<rect class="${kind}" x="${LABEL}" y="${top + 2}" width="${width}" height="16" rx="2"/>`,
        `<text x="${LABEL + Number(width) + 6}" y="${top + 14}">${inSeconds(summary.seconds)}</text>`,
      );
      top += ROW;
    }
    top += 8;
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${top}" role="img" aria-labelledby="title desc">
<title id="title">Seconds to build the site</title>
<desc id="desc">${escapeXml(inWords(sizes))}</desc>
<style>${STYLE}</style>
${groups.join("\n")}
</svg>
`;
}

// Text and bars keep a contrast of at least 4.5:1 and 3:1 on white and on near-black.
const STYLE = `
text { font: 13px system-ui, sans-serif; fill: #24292f; }
.label { text-anchor: end; }
.group { font-weight: 600; }
.own { fill: #0b6e4f; }
.peer { fill: #5b6ea8; }
.floor { fill: #80868d; }
@media (prefers-color-scheme: dark) {
  text { fill: #e6edf3; }
  .own { fill: #3fbf8f; }
  .peer { fill: #8fa3e0; }
  .floor { fill: #8b929a; }
}
`;

function inWords(sizes: readonly Results[]): string {
  return sizes
    .map(({ articles, rows }) => {
      const bars = rows.map((row) => `${row.generator}, ${row.scenario}: ${inSeconds(row.summary.seconds)}`);
      return `${articles.toLocaleString("en-GB")} articles. ${bars.join("; ")}.`;
    })
    .join(" ");
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
