import { existsSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
import { gitHost, gitServices } from "../model/git-host.ts";
import type { Settings } from "../model/settings.ts";
import { makeWebDesk } from "../run/make-web-desk.ts";
import { gitRemote, wayWithin } from "../source/git-remote.ts";
import { readIfThere, writeWhole } from "../store/whole-file.ts";
import { atWork } from "./at-work.ts";
import { exitCode } from "./exit-code.ts";
import { outputFolder, rootFolder } from "./folders.ts";
import { momentOption, timeZoneOf } from "./moment-option.ts";
import { notesOption } from "./notes-option.ts";
import { oneOf } from "./option-values.ts";
import { printProblems } from "./print-problems.ts";
import { safeText } from "./safe-text.ts";
import { settingsOf } from "./settings-of.ts";
import { remark, say } from "./terminal.ts";
import { UsageError } from "./usage-error.ts";

/** The options of `dateline desk` as they were typed. */
export interface DeskArguments {
  readonly root: string;
  readonly cache?: string;
  readonly output?: string;
  readonly repo?: string;
  readonly branch?: string;
  readonly service?: string;
  readonly now?: string;
}

/** What stands in the page of a desk and in nothing else. */
const mark = 'id="dateline-desk"';

/** `dateline desk`: writes the desk on the web into a folder of its own. Prints the path of its page. Gives the exit code. */
export async function desk(typed: DeskArguments): Promise<number> {
  const workingFolder = process.cwd();
  const root = rootFolder(typed.root);
  const now = momentOption(typed.now, () => timeZoneOf(root));
  const output = outputFolder(typed.output ?? join(root, "_desk"), root);
  const folder = join(output, "admin");
  const page = join(folder, "index.html");
  const isThere = existsSync(folder);
  if (isThere && readIfThere(page)?.includes(mark) !== true)
    throw new UsageError(
      safeText(`${folder} is there, and is no desk of Dateline’s. Name another --output.`),
    );
  const where = whereKept(typed, root);
  const notes = notesOption(typed.cache, root, join(root, "_site"));
  const options = { root, output, notes, now, drafts: false, fresh: false };
  const { result } = await atWork({ root, notes, folders: [notes, folder] }, (progress) =>
    makeWebDesk(where, options, progress),
  );
  const errors = result.problems.filter(({ severity }) => severity === "error");
  printProblems(errors, { root, workingFolder, all: false });
  const { files } = result;
  if (files === undefined) return exitCode.contentErrors;
  await atWork({ root, notes, folders: [folder] }, async () => {
    // Parts of an earlier desk have other names.
    if (isThere) rmSync(folder, { recursive: true });
    for (const [name, content] of files) writeWhole(join(folder, name), content);
  });
  say(safeText(relative(workingFolder, page)));
  return exitCode.done;
}

/** Where the content is kept: as typed, else as the settings say, else as Git itself knows. */
function whereKept({ repo, branch, service }: DeskArguments, root: string): NonNullable<Settings["desk"]> {
  const said = settingsOf(root)?.desk;
  const named = repo ?? (said?.repo || undefined);
  const remote = named === undefined ? gitRemote(root) : undefined;
  const given = named ?? remote;
  if (given === undefined)
    throw new UsageError(
      "Say where the newsroom’s repository is: `--repo owner/name`, or `desk: owner/name` in content/site.yaml.",
    );
  const at = service === undefined ? said?.service : oneOf("--service", service, gitServices);
  if (gitHost(given, at) === undefined)
    throw new UsageError(
      safeText(
        `“${given}” is no repository at GitHub or GitLab. On a server of your own, say which with --service.`,
      ),
    );
  const way = wayWithin(root, given, at);
  if (way !== undefined)
    throw new UsageError(
      safeText(
        `The newsroom is the folder “${way}” of its repository, and the desk on the web needs one that is a newsroom as a whole.`,
      ),
    );
  if (remote !== undefined && said === undefined)
    remark(
      safeText(
        `The repository is that of Git: ${remote}. \`desk: true\` in content/site.yaml puts the desk into every build.`,
      ),
    );
  return {
    ...said,
    branch: branch ?? said?.branch ?? "main",
    repo: given,
    ...(at === undefined ? {} : { service: at }),
  };
}
