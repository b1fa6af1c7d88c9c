import { compareProblems, type Problem } from "../model/problem.ts";
import { articleFolder, articlePath } from "./article-file.ts";
import { canAsk } from "./ask.ts";
import { exitCode } from "./exit-code.ts";
import { rootFolder } from "./folders.ts";
import { printProblems } from "./print-problems.ts";
import { tagArchive } from "./tag-archive.ts";
import { type Manner, tagOne } from "./tag-one.ts";
import { openTagging, type TaggingSession } from "./tagging-session.ts";
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
    throw new UsageError(
      "Name the files of articles or a folder of them, or say --all for the whole archive.",
    );
  const named = files.map((file) => [file, articleFolder(root, file) ?? articlePath(root, file)] as const);
  const desk = await openTagging(root, typed.cache);
  if (!("look" in desk)) {
    printProblems(desk, { root, workingFolder: process.cwd(), all: true });
    return exitCode.contentErrors;
  }
  return telling(root, (wrong) =>
    typed.all === true ? tagArchive(desk, manner, wrong) : tagFiles(desk, manner, named, wrong),
  );
}

/** Does work that gathers what is wrong with files, and tells that at its end, however it ends. Gives the exit code. */
async function telling(root: string, work: (wrong: Problem[]) => Promise<void>): Promise<number> {
  const wrong: Problem[] = [];
  try {
    await work(wrong);
  } finally {
    printProblems(wrong.sort(compareProblems), { root, workingFolder: process.cwd(), all: true });
  }
  return wrong.length > 0 ? exitCode.contentErrors : exitCode.done;
}

/** Goes through articles that were named, and through those of folders; paths of folders end in `/`. */
async function tagFiles(
  desk: TaggingSession,
  manner: Manner,
  named: readonly (readonly [typed: string, path: string])[],
  wrong: Problem[],
): Promise<void> {
  const paths = new Set<string>();
  for (const [typed, path] of named) {
    if (!path.endsWith("/")) {
      paths.add(path);
      continue;
    }
    const within = desk.articles.filter((one) => one.startsWith(path));
    const unread = desk.unread.map(({ file }) => file).filter((file) => file.startsWith(path));
    if (within.length + unread.length === 0) throw new UsageError(`There is no article in ${typed}.`);
    for (const one of [...within, ...unread]) paths.add(one);
  }
  let written = 0;
  for (const path of paths) {
    const looked = await desk.look(path);
    if (!("proposals" in looked)) {
      wrong.push(...looked);
      continue;
    }
    const done = await tagOne(desk, looked, manner, { written, isPrinted: true });
    wrong.push(...done.problems);
    written += done.written.length > 0 ? 1 : 0;
    if (done.isStopped) break;
  }
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
