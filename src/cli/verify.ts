import { resolve } from "node:path";
import { MachineFault } from "../model/machine-fault.ts";
import { digestOfEdition, type EditionList } from "../publish/edition-list.ts";
import { type Difference, type Differences, differencesOf } from "../verify/differences.ts";
import { differencesAt, SiteUnreachable } from "../verify/edition-at.ts";
import { editionIn } from "../verify/edition-in.ts";
import { counted, grouped } from "./counted.ts";
import { folderThere, listBuiltInto, listInFile } from "./edition-lists.ts";
import { exitCode } from "./exit-code.ts";
import { rootFolder } from "./folders.ts";
import { siteAddress } from "./option-values.ts";
import { progressLine } from "./progress-line.ts";
import { safeJson, safeText } from "./safe-text.ts";
import { note, remark, say } from "./terminal.ts";

/** The options of `dateline verify` as they were typed. */
export interface VerifyArguments {
  readonly root: string;
  readonly cache?: string;
  readonly manifest?: string;
  readonly json?: true;
}

/**
 * `dateline verify`: holds every file of a folder or of a site against the edition that was built, byte for byte. Prints the path of each that
 * differs, one a line. Gives the exit code.
 */
export async function verify(where: string | undefined, typed: VerifyArguments): Promise<number> {
  const root = rootFolder(typed.root);
  const url = where !== undefined && /^https?:/i.test(where) ? folderAddress(siteAddress(where)) : undefined;
  const output = url === undefined && where !== undefined ? resolve(where) : resolve(root, "_site");
  if (url === undefined) folderThere(output);
  const edition =
    typed.manifest === undefined ? listBuiltInto(output, root, typed.cache) : listInFile(typed.manifest);
  const differences = await compare(edition, url, output);
  tell(differences, edition, typed, url === undefined);
  return differences.size === 0 ? exitCode.done : exitCode.contentErrors;
}

async function compare(edition: EditionList, url: string | undefined, output: string): Promise<Differences> {
  const line = progressLine(process.stderr);
  const step = (done: number) => line.step("verify", done, edition.size);
  try {
    return url === undefined
      ? differencesOf(edition, editionIn(output, step))
      : await differencesAt(url, edition, step);
  } catch (error) {
    if (error instanceof SiteUnreachable) throw new MachineFault(`${safeText(url ?? "")} ${error.message}.`);
    throw error;
  } finally {
    line.clear();
  }
}

function folderAddress(url: string): string {
  return url.endsWith("/") ? url : `${url}/`;
}

function tell(
  differences: Differences,
  edition: EditionList,
  { json }: VerifyArguments,
  isFolder: boolean,
): void {
  const digest = digestOfEdition(edition);
  const of = (kind: Difference): string[] =>
    [...differences].filter(([, difference]) => difference === kind).map(([file]) => file);
  const [changed, missing, extra] = [of("changed"), of("missing"), of("extra")];
  if (json === true) {
    say(safeJson({ digest, files: edition.size, changed, missing, extra }));
    return;
  }
  for (const file of differences.keys()) say(safeText(file));
  if (differences.size === 0) {
    remark(`${counted(edition.size, "file")}, each as it was built: edition ${digest.slice(0, 12)}.`);
    return;
  }
  const parts = [
    [changed.length, "changed"],
    [missing.length, "missing"],
    [extra.length, "not of this edition"],
  ] as const;
  const told = parts.flatMap(([count, what]) => (count === 0 ? [] : [`${grouped(count)} ${what}`]));
  note(`${counted(differences.size, "file")} not as built: ${told.join(", ")}.`);
  if (isFolder && changed.length + missing.length > 0) note("`dateline build --fresh` makes all files anew.");
}
