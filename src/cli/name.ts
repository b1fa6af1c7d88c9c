import { join } from "node:path";
import { cleanText } from "../model/clean-text.ts";
import { digestOfText } from "../model/digest.ts";
import type { Problem } from "../model/problem.ts";
import type { Settings } from "../model/settings.ts";
import { planRename } from "../renaming/plan-rename.ts";
import { RenameRefused } from "../renaming/rename-refused.ts";
import { readArchive } from "../run/read-archive.ts";
import { contentKind } from "../source/content-kind.ts";
import { createFileReader } from "../source/file-reader.ts";
import { readIfThere } from "../store/whole-file.ts";
import { writeTogether } from "../store/write-together.ts";
import { atWork } from "./at-work.ts";
import { counted } from "./counted.ts";
import { exitCode } from "./exit-code.ts";
import { outputFolder, rootFolder } from "./folders.ts";
import { notesOption } from "./notes-option.ts";
import { printProblems } from "./print-problems.ts";
import { safeText } from "./safe-text.ts";
import { remark, say } from "./terminal.ts";
import { UsageError } from "./usage-error.ts";

/** The options of `dateline name` as they were typed. */
export interface NameArguments {
  readonly root: string;
  readonly cache?: string;
  readonly field?: string;
  readonly dryRun?: true;
}

/** `dateline name`: gives something another name everywhere. Prints the files. Gives the exit code. */
export async function name(old: string, wanted: string, typed: NameArguments): Promise<number> {
  const root = rootFolder(typed.root);
  const output = outputFolder(undefined, root);
  const notes = notesOption(typed.cache, root, output);
  const now = Date.now();
  const options = { root, output, notes, now, drafts: true, fresh: false };
  const { result } = await atWork({ root, notes, folders: [notes] }, (progress) =>
    readArchive(options, progress),
  );
  const { rows, settings, problems } = result;
  // A file that cannot be read may have the name, too.
  const errors = problems.filter(({ severity }) => severity === "error");
  if (settings === undefined || errors.length > 0) return tell(root, errors);
  const rename = {
    ...{ old: spaced(old), wanted: spaced(wanted) },
    ...(typed.field === undefined ? {} : { field: typed.field }),
  };
  const read = (path: string) => readIfThere(join(root, path))?.toString("utf8");
  const { files, field, articles } = planned(() => planRename(rename, { rows, settings, now, read }));
  const wrong = [...files].flatMap(([path, text]) =>
    text === undefined ? [] : problemsOf(path, text, settings),
  );
  if (wrong.length > 0) return tell(root, wrong);
  if (typed.dryRun !== true)
    await atWork({ root, notes, folders: [join(root, "content")] }, async () =>
      writeTogether(new Map([...files].map(([path, text]) => [join(root, path), text]))),
    );
  for (const [path, text] of files) say(safeText(text === undefined ? `${path} (gone)` : path));
  remark(
    files.size === 0
      ? "Everything is called so already."
      : safeText(
          `${typed.dryRun === true ? "Would write" : "Written"}: ${field} “${rename.wanted}” in ${counted(articles, "article")}.`,
        ),
  );
  return exitCode.done;
}

function planned<Plan>(plan: () => Plan): Plan {
  try {
    return plan();
  } catch (error) {
    if (error instanceof RenameRefused) throw new UsageError(error.message);
    throw error;
  }
}

function tell(root: string, problems: readonly Problem[]): number {
  printProblems(problems, { root, workingFolder: process.cwd(), all: false });
  return exitCode.contentErrors;
}

function problemsOf(path: string, text: string, settings: Settings): readonly Problem[] {
  if (contentKind(path, settings.taxonomies) === undefined) return [];
  const { problems } = createFileReader(settings)(path, Buffer.from(text), digestOfText(text));
  return problems.filter(({ severity }) => severity === "error");
}

function spaced(text: string): string {
  return cleanText(text).replace(/\s+/g, " ").trim();
}
