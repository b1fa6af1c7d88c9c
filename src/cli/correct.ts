import { readFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import { corrected } from "../editing/corrected.ts";
import { heldOf } from "../edition/held-back.ts";
import type { Article } from "../model/content.ts";
import type { Problem } from "../model/problem.ts";
import { articleOf, articlePath, rewrite } from "./article-file.ts";
import { exitCode } from "./exit-code.ts";
import { rootFolder } from "./folders.ts";
import { momentOption, timeZoneOf } from "./moment-option.ts";
import { printProblems } from "./print-problems.ts";
import { settingsIn } from "./settings-in.ts";
import { say } from "./terminal.ts";
import { UsageError } from "./usage-error.ts";

/** The options of `dateline correct` as they were typed. */
export interface CorrectArguments {
  readonly root: string;
  readonly clarification?: true;
  readonly now?: string;
}

/** `dateline correct`: puts a correction into the file of an article, and nothing else but its time. Gives the exit code. */
export async function correct(
  file: string,
  text: string,
  { root: rootPath, clarification, now: nowTyped }: CorrectArguments,
): Promise<number> {
  const root = rootFolder(rootPath);
  const path = articlePath(root, file);
  const { settings, problems } = settingsIn(root);
  const tell = (told: readonly Problem[]): number => {
    printProblems(told, { root, workingFolder: process.cwd(), all: true });
    return exitCode.contentErrors;
  };
  if (settings === undefined) return tell(problems);
  const now = momentOption(nowTyped, () => timeZoneOf(root));
  const place = resolve(root, path);
  const before = readFileSync(place);
  const read = articleOf(path, before, settings);
  if (read.article === undefined) return tell(read.problems);
  refuseUnread(read.article, now);
  const kind = clarification ? "clarification" : "correction";
  const after = corrected(before.toString("utf8"), { text, kind, now, timeZone: settings.timeZone });
  const edited = articleOf(path, Buffer.from(after), settings);
  if (edited.article === undefined) return tell(edited.problems);
  rewrite(place, after);
  say(relative(process.cwd(), place));
  return exitCode.done;
}

/** A correction is for what readers have read. */
function refuseUnread(article: Article, now: number): void {
  const held = heldOf(article, now);
  if (held === undefined || held.state === "expired") return;
  throw new UsageError(
    `“${article.title}” ${held.state === "draft" ? "is a draft" : "is not public yet"}, so there is nothing to correct: change its text.`,
  );
}
