import { join, relative, sep } from "node:path";
import { NoHistory, Repository } from "../history/repository.ts";
import { silentEdits } from "../history/silent-edits.ts";
import type { Problem } from "../model/problem.ts";
import type { Settings } from "../model/settings.ts";
import { shellQuoted } from "./hook-script.ts";
import { UsageError } from "./usage-error.ts";
import { wayToRunWith } from "./way-to-run.ts";

/** What Git is asked for a check. */
export interface AskedOfGit {
  /** A branch, a tag, a commit. */
  readonly since?: string;
  /** True where only what is part of the next commit counts. */
  readonly staged?: true;
}

/** What was there before, and what is to be, as far as a check asks for it. */
export interface Past {
  /** Texts that were changed in silence. */
  silent(settings: Settings, now: number): readonly Problem[];
  /** Whether a problem counts; all do, but where only the next commit does. */
  counts(problem: Problem): boolean;
  /** Whether a file is part of what is looked at, so that it may be changed. */
  holds(file: string): boolean;
  /** True where no content is part of the next commit, so that there is nothing to look for. */
  readonly isIdle: boolean;
}

/** The past of a newsroom. It is opened before anything is read: a slip in a name should cost no time. */
export function pastOf(root: string, { since: ref, staged }: AskedOfGit): Past | undefined {
  if (ref === undefined && staged !== true) return undefined;
  const workingFolder = process.cwd();
  return inWords(() => {
    const repository = new Repository(root);
    const hasPast = ref !== undefined || repository.hasCommits;
    const since = hasPast ? repository.commitBefore(ref ?? "HEAD") : undefined;
    const files = staged === true ? repository.staged() : undefined;
    const correct = correctionOf(root, workingFolder);
    return {
      silent: (settings, now) =>
        since === undefined
          ? []
          : inWords(() =>
              silentEdits(repository, { root, settings, since, staged: staged === true, now, correct }),
            ),
      counts: ({ file, related }) =>
        files === undefined || files.has(file) || (related !== undefined && files.has(related.file)),
      holds: (file) => files === undefined || files.has(file),
      isIdle: files !== undefined && ![...files].some((file) => file.startsWith("content/")),
    };
  });
}

/** The command that adds a correction to a file of a root, as it can be typed in a folder. */
function correctionOf(root: string, folder: string): (file: string) => string {
  const named = (path: string): string => {
    const from = relative(folder, path).split(sep).join("/");
    return /^[\w./@+-]+$/.test(from) ? from : shellQuoted(from);
  };
  const elsewhere = relative(folder, root) === "" ? "" : ` --root ${named(root)}`;
  return (file) =>
    wayToRunWith("correct", `${named(join(root, file))} "What was wrong, and what is right."${elsewhere}`);
}

/** Does what asks Git; what it cannot say is told to whoever asked. */
export function inWords<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw error instanceof NoHistory ? new UsageError(error.message) : error;
  }
}
