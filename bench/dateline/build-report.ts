/** What `dateline build --json` tells about a build; a figure it does not tell is absent. */
export interface BuildReport {
  articles?: number;
  pages?: number;
  written?: number;
  deleted?: number;
  seconds?: number;
  /** Seconds of each phase, in the order of the build. */
  phases: Readonly<Record<string, number>>;
}

const FIGURES = ["articles", "pages", "written", "deleted", "seconds"] as const;

/** Reads the report from standard output. What is not a number, or not known, is left out; bad JSON gives no figures. */
export function readBuildReport(stdout: string): BuildReport {
  const data = parseObject(stdout);
  const report: BuildReport = { phases: numbersOf(data.phases) };
  for (const name of FIGURES) {
    const value = data[name];
    if (typeof value === "number") report[name] = value;
  }
  return report;
}

function parseObject(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : {};
  } catch {
    return {};
  }
}

function numbersOf(value: unknown): Record<string, number> {
  if (!isObject(value)) return {};
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, number] => typeof entry[1] === "number"),
  );
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
