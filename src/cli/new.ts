import { readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import type { Problem } from "../model/problem.ts";
import type { Settings } from "../model/settings.ts";
import { writeNewArticle } from "../scaffold/new-article.ts";
import { readSettings, settingsPath } from "../source/read-settings.ts";
import { exitCode } from "./exit-code.ts";
import { rootFolder } from "./folders.ts";
import { momentOption, timeZoneOf } from "./moment-option.ts";
import { printProblems } from "./print-problems.ts";
import { say } from "./terminal.ts";
import { UsageError } from "./usage-error.ts";

/** The options of `dateline new` as they were typed. */
export interface NewArguments {
  readonly root: string;
  readonly now?: string;
}

/** `dateline new`: writes the file of a new article and prints its path. Gives the exit code. */
export async function beginArticle(headline: string, { root: rootPath, now }: NewArguments): Promise<number> {
  if (headline.trim() === "") throw new UsageError("An article needs a headline, in quotation marks.");
  const root = rootFolder(rootPath);
  const { settings, problems } = settingsOf(root);
  if (settings === undefined) {
    printProblems(problems, { root, workingFolder: process.cwd(), all: true });
    return exitCode.contentErrors;
  }
  const path = writeNewArticle({ root, headline, now: momentOption(now, () => timeZoneOf(root)), settings });
  say(relative(process.cwd(), join(root, path)));
  return exitCode.done;
}

function settingsOf(root: string): { readonly settings?: Settings; readonly problems: readonly Problem[] } {
  const file = join(root, settingsPath);
  if (!statSync(file, { throwIfNoEntry: false })?.isFile())
    throw new UsageError(`${root} is not a newsroom: it has no ${settingsPath}.`);
  return readSettings(readFileSync(file));
}
