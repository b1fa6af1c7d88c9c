import { authorsGroup, storiesGroup } from "../model/content.ts";
import { hasErrors } from "../model/problem.ts";
import { readArchive } from "../run/read-archive.ts";
import { namesByUse, type UsedName } from "../tagging/names-by-use.ts";
import { namesOfRows } from "../tagging/names-of-rows.ts";
import { atWork } from "./at-work.ts";
import { counted } from "./counted.ts";
import { exitCode } from "./exit-code.ts";
import { outputFolder, rootFolder } from "./folders.ts";
import { notesOption } from "./notes-option.ts";
import { oneOf } from "./option-values.ts";
import { printProblems } from "./print-problems.ts";
import { safeJson, safeText } from "./safe-text.ts";
import { say } from "./terminal.ts";

/** The options of `dateline names` as they were typed. */
export interface NamesArguments {
  readonly root: string;
  readonly cache?: string;
  readonly format: string;
  readonly field?: string;
}

/** `dateline names`: lists all names by use. Gives the exit code. */
export async function names(typed: NamesArguments): Promise<number> {
  const format = oneOf("--format", typed.format, ["pretty", "json"]);
  const root = rootFolder(typed.root);
  const output = outputFolder(undefined, root);
  const notes = notesOption(typed.cache, root, output);
  const options = { root, output, notes, now: 0, drafts: true, fresh: false };
  const { result } = await atWork({ root, notes, folders: [notes] }, (progress) =>
    readArchive(options, progress),
  );
  const errors = result.problems.filter(({ severity }) => severity === "error");
  printProblems(errors, { root, workingFolder: process.cwd(), all: false });
  const { settings } = result;
  if (settings === undefined) return exitCode.contentErrors;
  const fields = [...settings.taxonomies, authorsGroup, storiesGroup];
  const wanted = typed.field === undefined ? fields : [oneOf("--field", typed.field, fields)];
  const list = namesByUse(namesOfRows(result.rows, settings), wanted);
  say(format === "json" ? safeJson({ names: list }) : pretty(list));
  return hasErrors(errors) ? exitCode.contentErrors : exitCode.done;
}

function pretty(list: readonly UsedName[]): string {
  if (list.length === 0) return "There are no names.";
  const lines: string[] = [];
  let last: string | undefined;
  for (const one of list) {
    if (one.field !== last) lines.push(...(last === undefined ? [] : [""]), one.field);
    last = one.field;
    const about = [
      one.record ?? "",
      one.near === undefined ? "" : `near ${one.near.map((name) => `“${name}”`).join(", ")}`,
    ];
    const more = about.filter((text) => text !== "").join("; ");
    lines.push(
      safeText(`  ${one.name}: ${counted(one.articles, "article")}${more === "" ? "" : ` (${more})`}`),
    );
  }
  return lines.join("\n");
}
