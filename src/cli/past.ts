import { join, relative, sep } from "node:path";
import { NoHistory, Repository } from "../history/repository.ts";
import { silentEdits } from "../history/silent-edits.ts";
import type { Problem } from "../model/problem.ts";
import type { Settings } from "../model/settings.ts";
import { UsageError } from "./usage-error.ts";
import { wayToRunWith } from "./way-to-run.ts";

/** What was there before, as far as a check asks for it. */
export interface Past {
  /** Texts that were changed in silence since. */
  silent(settings: Settings, now: number): readonly Problem[];
}

/** The past of a newsroom since a name of Git. It is opened before anything is read: a slip in the name should cost no time. */
export function pastSince(root: string, ref: string): Past {
  const workingFolder = process.cwd();
  return inWords(() => {
    const repository = new Repository(root);
    const since = repository.commitBefore(ref);
    const named = (path: string): string => {
      const from = relative(workingFolder, path).split(sep).join("/");
      return /^[\w./@+-]+$/.test(from) ? from : `"${from}"`;
    };
    const elsewhere = relative(workingFolder, root) === "" ? "" : ` --root ${named(root)}`;
    const correct = (file: string): string =>
      wayToRunWith("correct", `${named(join(root, file))} "What was wrong, and what is right."${elsewhere}`);
    return {
      silent: (settings, now) =>
        inWords(() => silentEdits(repository, { root, settings, since, now, correct })),
    };
  });
}

function inWords<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw error instanceof NoHistory ? new UsageError(error.message) : error;
  }
}
