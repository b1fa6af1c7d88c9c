import { makeOwnNotes, openNotes, usualNotes } from "../run/notes-folder.ts";
import { cacheFolder } from "./folders.ts";
import { reasons } from "./machine-failure.ts";
import { safeText } from "./safe-text.ts";
import { complain } from "./terminal.ts";

/**
 * The folder for the cache: the one given with `--cache`, or the usual one beside the content. Where none can be written
 * there, one that passes, which is said: it is no failure, and costs time.
 *
 * @param typed what was given with `--cache`
 * @param output where the site goes or stands; absolute, as is the result
 */
export function notesOption(typed: string | undefined, root: string, output: string): string {
  if (typed !== undefined) {
    const folder = cacheFolder(typed, root, output);
    if (folder !== usualNotes(root)) makeOwnNotes(folder);
    return folder;
  }
  const { folder, passing } = openNotes(root);
  if (passing !== undefined)
    complain(
      safeText(
        `Nothing can be kept in ${usualNotes(root)} (${reasons[passing] ?? passing}), so everything is done anew. \`--cache DIR\` names another place.`,
      ),
    );
  return folder;
}
