import { existsSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { auditSite } from "../audit/audit-site.ts";
import { hasErrors, type Problem } from "../model/problem.ts";
import { builtFor } from "./built-for.ts";
import type { CheckArguments } from "./check-arguments.ts";
import { folderThere } from "./edition-lists.ts";
import { exitCode } from "./exit-code.ts";
import { rootFolder } from "./folders.ts";
import { progressLine } from "./progress-line.ts";
import { settingsOf } from "./settings-of.ts";
import { reportFormat, tellProblems } from "./tell-problems.ts";
import { UsageError } from "./usage-error.ts";

/** `dateline check --built [DIR]`: looks at the finished site as its readers have it. Gives the exit code. */
export function checkBuilt(typed: CheckArguments): number {
  const others = [typed.urls, typed.fix, typed.since, typed.staged].some((option) => option !== undefined);
  if (others)
    throw new UsageError(
      "--built looks at the finished site: --urls, --fix, --since and --staged are for the content.",
    );
  const format = reportFormat(typed.format);
  const root = rootFolder(typed.root);
  const output = folderThere(typeof typed.built === "string" ? typed.built : resolve(root, "_site"));
  if (!existsSync(join(output, "index.html")))
    throw new UsageError(
      `No finished site stands in ${output}, as no index.html is there: build it first, or name its folder.`,
    );
  const problems = audit(root, output);
  tellProblems(problems, format, {
    ...{ root, workingFolder: process.cwd(), all: typed.all === true },
    none: "No problems in the finished site.",
  });
  return hasErrors(problems) || (typed.strict === true && problems.length > 0)
    ? exitCode.contentErrors
    : exitCode.done;
}

function audit(root: string, output: string): readonly Problem[] {
  const settings = settingsOf(root);
  const url = builtFor(output) ?? settings?.url;
  if (url === undefined)
    throw new UsageError(
      "The site has no front page that says its address, and there is none in content/site.yaml.",
    );
  const line = progressLine(process.stderr);
  try {
    return auditSite(
      { output, folder: `${relative(root, output).split(sep).join("/")}/`, url, host: settings?.host },
      (done, of) => line.step("audit", done, of),
    );
  } finally {
    line.clear();
  }
}
