import type { Problem } from "../model/problem.ts";
import { articlePath } from "./article-file.ts";
import { canAsk } from "./ask.ts";
import { exitCode } from "./exit-code.ts";
import { rootFolder } from "./folders.ts";
import { printProblems } from "./print-problems.ts";
import { tagArchive } from "./tag-archive.ts";
import { type Manner, tagOne } from "./tag-one.ts";
import { openTagging } from "./tagging-session.ts";
import { UsageError } from "./usage-error.ts";

/** The options of `dateline tag` as they were typed. */
export interface TagArguments {
  readonly root: string;
  readonly cache?: string;
  readonly all?: true;
  readonly write?: true;
  readonly yes?: true;
  readonly min?: string;
}

/** `dateline tag`: proposes names for articles, and writes those that are accepted. Gives the exit code. */
export async function tag(files: readonly string[], typed: TagArguments): Promise<number> {
  const root = rootFolder(typed.root);
  const manner = mannerOf(typed);
  if (typed.all === true && files.length > 0) throw new UsageError("Name files, or say --all: not both.");
  if (typed.all !== true && files.length === 0)
    throw new UsageError("Name the file of an article, or say --all for the whole archive.");
  const paths = [...new Set(files.map((file) => articlePath(root, file)))];
  const tell = (problems: readonly Problem[]): number => {
    printProblems(problems, { root, workingFolder: process.cwd(), all: true });
    return exitCode.contentErrors;
  };
  const desk = await openTagging(root, typed.cache);
  if (!("look" in desk)) return tell(desk);
  if (typed.all === true) return tagArchive(desk, manner, tell);
  let code: number = exitCode.done;
  let written = 0;
  for (const path of paths) {
    const looked = await desk.look(path);
    if (!("proposals" in looked)) {
      code = tell(looked);
      continue;
    }
    const done = await tagOne(desk, looked, manner, { written, isPrinted: true });
    if (done.problems.length > 0) code = tell(done.problems);
    written += done.written.length > 0 ? 1 : 0;
    if (done.isStopped) break;
  }
  return code;
}

function mannerOf({ write, yes, min }: TagArguments): Manner {
  if (yes === true && write !== true)
    throw new UsageError("--yes takes what is sure enough for --write; say both.");
  const least = min === undefined ? 0 : Number(min);
  if (!(least >= 0 && least <= 1))
    throw new UsageError(
      `“${min}” is not how sure something is; --min wants a number from 0 to 1, such as 0.8.`,
    );
  const asks = yes !== true && canAsk();
  if (write === true && yes !== true && !asks)
    throw new UsageError(
      "--write asks at a terminal, and there is none here; --yes takes all that is at least as sure as --min says.",
    );
  return { asks, writes: write === true, yes: yes === true, min: least };
}
