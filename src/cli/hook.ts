import { chmodSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
import { Repository } from "../history/repository.ts";
import { makeFolder, readIfThere, writeWhole } from "../store/whole-file.ts";
import { exitCode } from "./exit-code.ts";
import { rootFolder } from "./folders.ts";
import { inWords } from "./past.ts";
import { settingsIn } from "./settings-in.ts";
import { say } from "./terminal.ts";
import { UsageError } from "./usage-error.ts";

/** The options of `dateline hook` as they were typed. */
export interface HookArguments {
  readonly root: string;
  readonly remove?: true;
}

const mark = "# Written by `dateline hook`";

/**
 * `dateline hook`: has every commit of this clone checked before it is made, by the hook `pre-commit` of Git; or no more. One that somebody
 * else wrote is left as it is. Gives the exit code.
 */
export async function hook({ root: rootPath, remove }: HookArguments): Promise<number> {
  const root = rootFolder(rootPath);
  settingsIn(root);
  const { hooks, rootFromTop } = inWords(() => new Repository(root));
  const file = join(hooks, "pre-commit");
  const before = readIfThere(file)?.toString();
  if (before !== undefined && !before.includes(mark))
    throw new UsageError(
      remove === true
        ? `${file} is not Dateline’s, and stays.`
        : `${file} is there already, and not Dateline’s. Add this line to it: ${lineOf(rootFromTop)}`,
    );
  if (remove === true) rmSync(file, { force: true });
  else {
    makeFolder(hooks);
    writeWhole(file, script(rootFromTop));
    chmodSync(file, 0o755);
  }
  say(relative(process.cwd(), file));
  return exitCode.done;
}

/** For a hook that somebody else wrote. */
function lineOf(folder: string): string {
  return `(cd ${quoted(folder)} && node_modules/.bin/dateline check --staged --quiet) || exit 1`;
}

/** Where there is no Node.js, as in some programs with windows, or no Dateline, a commit is not held up: CI checks it too. */
function script(folder: string): string {
  return `#!/bin/sh
${mark}: looks for mistakes in what is about to be committed.
# \`git commit --no-verify\` goes past it, \`dateline hook --remove\` takes it away.
top=$PWD
cd ${quoted(folder)} || exit 0
PATH="$PWD/node_modules/.bin:$top/node_modules/.bin:$PATH"
if ! command -v node >/dev/null 2>&1 || ! command -v dateline >/dev/null 2>&1; then
  echo "Dateline was not found, so this commit is not checked; \\\`npm install\\\` installs it." >&2
  exit 0
fi
exec dateline check --staged --quiet
`;
}

function quoted(path: string): string {
  return `'${path.replaceAll("'", "'\\''")}'`;
}
