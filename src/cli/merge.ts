import { resolve } from "node:path";
import { digestOfEdition } from "../publish/edition-list.ts";
import { oneAtATime } from "../run/one-at-a-time.ts";
import { mergeParts, PartsDoNotFit } from "../run/shards/merge-parts.ts";
import { dropChanges } from "../store/changes-file.ts";
import { listOfOutput } from "../verify/list-of-output.ts";
import { atWork } from "./at-work.ts";
import { counted } from "./counted.ts";
import { folderThere } from "./edition-lists.ts";
import { exitCode } from "./exit-code.ts";
import { outputFolder, rootFolder } from "./folders.ts";
import { notesOption } from "./notes-option.ts";
import { safeJson, safeText } from "./safe-text.ts";
import { remark, say } from "./terminal.ts";
import { UsageError } from "./usage-error.ts";

/** The options of `dateline merge` as they were typed. */
export interface MergeArguments {
  readonly root: string;
  readonly output?: string;
  readonly cache?: string;
  readonly json?: true;
}

/** `dateline merge`: makes one site of its parts. Gives the exit code. */
export async function merge(parts: readonly string[], typed: MergeArguments): Promise<number> {
  const root = rootFolder(typed.root);
  const output = outputFolder(typed.output, root);
  const folders = parts.map(folderThere);
  if (folders.some((folder) => folder === resolve(output)))
    throw new UsageError("A part cannot be the site that is made of it: name another folder with --output.");
  const place = { output, notes: notesOption(typed.cache, root, output) };
  try {
    const { result } = await atWork(
      { root, notes: place.notes, folders: [output, place.notes] },
      (progress) => oneAtATime({ root, notes: place.notes }, progress, () => mergeParts(place, folders)),
    );
    const { pages, written, deleted } = result;
    dropChanges(place);
    const { list } = listOfOutput(place);
    if (typed.json === true)
      say(safeJson({ pages, written, deleted, digest: list === undefined ? null : digestOfEdition(list) }));
    else
      remark(
        `Made one site of ${counted(parts.length, "part")}: ${counted(pages, "page")}, ${written} written, ${deleted} deleted.`,
      );
    return exitCode.done;
  } catch (error) {
    const cause = error instanceof Error ? (error.cause ?? error) : error;
    if (cause instanceof PartsDoNotFit) throw new UsageError(safeText(cause.message));
    throw error;
  }
}
