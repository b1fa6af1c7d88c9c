import type { ResultRow } from "../results.ts";

const HEAD = ["generator", "scenario", "wall", "range", "CPU", "memory", "files", "written"] as const;

/** The figures of each row as text, in the order of the head. */
export function cells(row: ResultRow): string[] {
  const { seconds, range, cpuSeconds, peakMegabytes, memoryBy } = row.summary;
  return [
    row.generator,
    row.scenario,
    inSeconds(seconds),
    `${range[0].toFixed(2)}–${range[1].toFixed(2)}`,
    inSeconds(cpuSeconds),
    `${memoryBy === "sampling" ? "~" : ""}${Math.round(peakMegabytes).toLocaleString("en-GB")} MB`,
    row.files.toLocaleString("en-GB"),
    row.written?.toLocaleString("en-GB") ?? "",
  ];
}

/** Seconds with as many decimals as mean something. */
export function inSeconds(seconds: number): string {
  return `${seconds.toFixed(seconds < 10 ? 2 : seconds < 100 ? 1 : 0)} s`;
}

/** A table for a terminal: words to the left, figures to the right. */
export function plainTable(rows: readonly ResultRow[]): string {
  const lines = [[...HEAD], ...rows.map(cells)];
  const widths = HEAD.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  return lines
    .map((line) =>
      line
        .map((cell, column) =>
          column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

/** The same table as Markdown. */
export function markdownTable(rows: readonly ResultRow[]): string {
  const line = (texts: readonly string[]): string => `| ${texts.join(" | ")} |`;
  const rule = HEAD.map((_, column) => (column < 2 ? "---" : "---:"));
  return [line(HEAD), line(rule), ...rows.map((row) => line(cells(row)))].join("\n");
}

/** Seconds of every phase of Dateline's builds as Markdown; empty when no build told them. */
export function phaseTable(rows: readonly ResultRow[]): string {
  const told = rows.flatMap(({ scenario, phases }) => (phases ? [{ scenario, phases }] : []));
  const names = [...new Set(told.flatMap(({ phases }) => Object.keys(phases)))];
  if (names.length === 0) return "";
  const line = (texts: readonly string[]): string => `| ${texts.join(" | ")} |`;
  const figures = told.map(({ scenario, phases }) =>
    line([scenario, ...names.map((name) => phases[name]?.toFixed(2) ?? "")]),
  );
  return [line(["phase, seconds", ...names]), line(["---", ...names.map(() => "---:")]), ...figures].join(
    "\n",
  );
}
