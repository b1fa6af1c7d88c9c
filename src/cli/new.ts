import { join, relative } from "node:path";
import { writeNewArticle } from "../scaffold/new-article.ts";
import { exitCode } from "./exit-code.ts";
import { rootFolder } from "./folders.ts";
import { momentOption, timeZoneOf } from "./moment-option.ts";
import { printProblems } from "./print-problems.ts";
import { settingsIn } from "./settings-in.ts";
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
  const { settings, problems } = settingsIn(root);
  if (settings === undefined) {
    printProblems(problems, { root, workingFolder: process.cwd(), all: true });
    return exitCode.contentErrors;
  }
  const path = writeNewArticle({ root, headline, now: momentOption(now, () => timeZoneOf(root)), settings });
  say(relative(process.cwd(), join(root, path)));
  return exitCode.done;
}
