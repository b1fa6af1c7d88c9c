import { join } from "node:path";
import { type BuildReport, buildSite } from "../../src/build/build-site.ts";
import type { BuildOptions } from "../../src/build/open-newsroom.ts";
import { type OutputTree, readTree } from "./output-tree.ts";

/** The moment of every build that does not name another: two weeks after the articles of the tests. */
export const testNow = Date.parse("2025-12-15T12:00:00Z");

export interface Built {
  readonly report: BuildReport;
  readonly output: string;
  readonly files: OutputTree;
}

/** Builds a newsroom in this process and reads back what stands in its output folder. */
export async function build(root: string, options: Partial<BuildOptions> = {}): Promise<Built> {
  const output = options.output ?? join(root, "_site");
  const report = await buildSite(
    { root, output, now: testNow, drafts: false, fresh: false, ...options },
    { step() {} },
  );
  return { report, output, files: readTree(output) };
}

/** What a report says is wrong, one line each: `content/articles/a.md:2:1 error field-missing`. */
export function problemLines({ problems }: Pick<BuildReport, "problems">): string[] {
  return problems.map(
    ({ file, line, column, severity, code }) => `${file}:${line}:${column} ${severity} ${code}`,
  );
}
