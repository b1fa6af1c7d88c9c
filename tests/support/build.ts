import { join } from "node:path";
import type { BuildOptions } from "../../src/run/build-options.ts";
import type { BuildReport } from "../../src/run/build-site.ts";
import { dateline, type RunOptions } from "../cli/run-dateline.ts";
import { type OutputTree, readTree } from "./output-tree.ts";
import { runStanding } from "./standing-program.ts";

/** The moment of every build that does not name another: two weeks after the articles of the tests. */
export const testNow = Date.parse("2025-12-15T12:00:00Z");

export interface Built {
  readonly report: BuildReport;
  readonly output: string;
  readonly files: OutputTree;
}

export interface TestBuild
  extends Omit<BuildOptions, "root">,
    Required<Pick<RunOptions, "cores" | "program" | "env">> {
  /** False for a process of its own; usually the process that did the last build of the file does the next. */
  readonly standing: boolean;
}

/**
 * Builds a newsroom as its people do, with `dateline build` of the shipped program, and reads back what stands in its
 * output folder. Fails, with what the command said, where it ended without a report.
 */
export async function build(root: string, options: Partial<TestBuild> = {}): Promise<Built> {
  const {
    output = join(root, "_site"),
    now = testNow,
    drafts,
    fresh,
    index,
    url,
    standing = true,
    ...machine
  } = options;
  const args = ["build", "--root", root, "--output", output, "--now", new Date(now).toISOString(), "--json"];
  if (drafts === true) args.push("--drafts");
  if (fresh === true) args.push("--fresh");
  if (index === false) args.push("--no-search");
  if (url !== undefined) args.push("--url", url);
  const { code, out, err } =
    standing && Object.keys(machine).length === 0
      ? await runStanding(args, root)
      : await dateline(args, { in: root, ...machine });
  if ((code !== 0 && code !== 1) || out === "") throw new Error(`dateline ended with ${code}\n${err}`);
  return { report: readReport(out), output, files: readTree(output) };
}

/** The report that the command printed: times are seconds and ISO 8601 there, and milliseconds here. */
function readReport(out: string): BuildReport {
  const { problems, nextChange, phases, ...counts } = JSON.parse(out);
  const took = Object.entries<number>(phases).map(([phase, seconds]) => [phase, seconds * 1_000]);
  return {
    ...counts,
    problems: problems.list,
    nextChange: nextChange === null ? undefined : Date.parse(nextChange),
    took: Object.fromEntries(took),
  };
}

/** What a report says is wrong, one line each: `content/articles/a.md:2:1 error field-missing`. */
export function problemLines({ problems }: Pick<BuildReport, "problems">): string[] {
  return problems.map(
    ({ file, line, column, severity, code }) => `${file}:${line}:${column} ${severity} ${code}`,
  );
}
