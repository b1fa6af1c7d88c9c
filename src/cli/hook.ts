import { chmodSync, existsSync, lstatSync, readdirSync, realpathSync, rmSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { Repository } from "../history/repository.ts";
import { makeFolder, readIfThere, writeWhole } from "../store/whole-file.ts";
import { exitCode } from "./exit-code.ts";
import { rootFolder } from "./folders.ts";
import { lineFor, withCheck, withoutCheck } from "./hook-script.ts";
import { inWords } from "./past.ts";
import { settingsIn } from "./settings-in.ts";
import { note, say } from "./terminal.ts";
import { UsageError } from "./usage-error.ts";

/** The options of `dateline hook` as they were typed. */
export interface HookArguments {
  readonly root: string;
  readonly remove?: true;
}

/**
 * `dateline hook`: has every commit of this clone checked before it is made, by the hook `pre-commit` of Git; or no more. What somebody
 * else wrote is left as it is. Gives the exit code.
 */
export async function hook({ root: rootPath, remove }: HookArguments): Promise<number> {
  const root = rootFolder(rootPath);
  settingsIn(root);
  const repository = inWords(() => new Repository(root));
  const { hooks, rootFromTop, top } = repository;
  const file = join(hooks, "pre-commit");
  const before = hookAt(file, rootFromTop);
  if (remove === true) {
    const left = before === undefined ? "" : withoutCheck(before, rootFromTop);
    if (left === undefined) throw new UsageError(`${file} is not Dateline’s for this newsroom, and stays.`);
    if (left === "") rmSync(file, { force: true });
    else writeHook(file, left);
  } else {
    if (repository.sharesHooks)
      throw new UsageError(
        `${hooks} has the hooks of all your repositories (\`core.hooksPath\`), so a check there would hold up every one of them. \`git config --local core.hooksPath .git/hooks\` gives this repository hooks of its own; run this command again then.`,
      );
    refuseHusky(hooks, rootFromTop);
    const written = withCheck(before, rootFromTop);
    if (written === undefined)
      throw new UsageError(
        `${file} is there already, and not Dateline’s. Add this line to it, or to the settings of the tool that wrote it, such as lefthook: ${lineFor(rootFromTop)}`,
      );
    makeFolder(hooks);
    writeHook(file, written);
    for (const sentence of unchecked(root, top)) note(sentence);
  }
  say(relative(process.cwd(), file));
  return exitCode.done;
}

/** husky makes the files of its folder of hooks anew, and runs others. */
function refuseHusky(hooks: string, folder: string): void {
  if (basename(hooks) !== "_" || basename(dirname(hooks)) !== ".husky") return;
  throw new UsageError(
    `The hooks of this repository are husky’s. Add this line to ${join(dirname(hooks), "pre-commit")}: ${lineFor(folder)}`,
  );
}

/** What stands there; a folder or a link is nothing to write over or through. */
function hookAt(file: string, folder: string): string | undefined {
  const status = lstatSync(file, { throwIfNoEntry: false });
  if (status === undefined || status.isFile()) return readIfThere(file)?.toString();
  if (status.isSymbolicLink())
    throw new UsageError(
      `${file} is a link, and stays as it is. For a check, this line belongs into the file that it leads to: ${lineFor(folder)}`,
    );
  throw new UsageError(
    `${file} is no file, and stays. Git runs a hook only from a file: move it away first.`,
  );
}

function writeHook(file: string, text: string): void {
  writeWhole(file, text);
  chmodSync(file, 0o755);
}

/** Where the content, or a part of it, is a repository of its own, a hook sees the commits of one alone. */
function unchecked(root: string, top: string): string[] {
  const content = join(root, "content");
  const within = existsSync(content) ? readdirSync(content).map((name) => `content/${name}`) : [];
  const apart = ["content", ...within].filter((folder) => existsSync(join(root, folder, ".git")));
  const isOwn = (folder: string): boolean => realpathSync(join(root, folder)) === realpathSync(top);
  const own = apart.find(isOwn);
  const others = apart.filter((folder) => !isOwn(folder));
  return [
    ...(own === undefined
      ? []
      : [
          `${own}/ is a repository of its own: commits there are checked, and those of all that stands outside it are not.`,
        ]),
    ...others.map((folder) => `${folder}/ is a repository of its own, and commits there are not checked.`),
  ];
}
