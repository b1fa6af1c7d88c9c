import { readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { type EditionList, readEditionList } from "../publish/edition-list.ts";
import { usualNotes } from "../run/notes-folder.ts";
import { listOfOutput } from "../verify/list-of-output.ts";
import { safeText } from "./safe-text.ts";
import { UsageError } from "./usage-error.ts";
import { wayToRun } from "./way-to-run.ts";

/** The edition in a file: a manifest, or what `sha256sum` prints. */
export function listInFile(path: string): EditionList {
  const file = resolve(path);
  const status = statSync(file, { throwIfNoEntry: false });
  if (status === undefined) throw new UsageError(`There is no file ${safeText(file)}.`);
  const list = status.isFile() ? readEditionList(readFileSync(file)) : undefined;
  if (list === undefined)
    throw new UsageError(
      `${safeText(file)} is no list of an edition: it is a manifest from .dateline/, whole as it was written, or what \`sha256sum\` prints.`,
    );
  return list;
}

/** The edition that was built into a folder, by the notes of the newsroom. */
export function listBuiltInto(output: string, root: string, cache: string | undefined): EditionList {
  const built = listOfOutput({ output, notes: cache === undefined ? usualNotes(root) : resolve(cache) });
  if (built.list !== undefined) return built.list;
  const build = wayToRun("build");
  throw new UsageError(
    built.why === "unfinished"
      ? `A build was interrupted while it put ${safeText(output)} in place: \`${build}\` brings it to its end.`
      : `Nothing is noted of what was built into ${safeText(output)}: \`${build}\` builds it, and --manifest names a list of another place.`,
  );
}

/** A folder that must be there, absolute. */
export function folderThere(path: string): string {
  const folder = resolve(path);
  const status = statSync(folder, { throwIfNoEntry: false });
  if (status?.isDirectory() !== true)
    throw new UsageError(
      `${safeText(folder)} is ${status === undefined ? "not there" : "a file"}; a folder is wanted.`,
    );
  return folder;
}
