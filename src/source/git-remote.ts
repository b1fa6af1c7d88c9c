import { statSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { type GitService, gitHost } from "../model/git-host.ts";
import { readIfThere } from "../store/whole-file.ts";

/**
 * The web address of the repository that a folder is a clone of: what Git calls `origin`, without a user or a password that may be in it.
 * Undefined where there is none. Read from the files of Git, https://git-scm.com/docs/gitrepository-layout.
 *
 * @param folder absolute; the repository may begin above it
 */
export function gitRemote(folder: string): string | undefined {
  const top = repositoryOf(folder);
  const config = top === undefined ? undefined : configOf(top);
  const origin = /^\s*\[remote "origin"\]\s*$([\s\S]*?)(?=^\s*\[|(?![\s\S]))/m.exec(config ?? "")?.[1];
  const address = /^\s*url\s*=\s*"?([^"\n]+?)"?\s*$/m.exec(origin ?? "")?.[1];
  return address === undefined ? undefined : webAddressOf(address.replace(/\.git$/, ""));
}

/**
 * The way from the top of a repository to a folder within it, with `/`: `news`. Undefined where the folder is the top, or is in no clone
 * of this repository.
 *
 * @param folder absolute
 */
export function wayWithin(folder: string, repo: string, service: GitService | undefined): string | undefined {
  const [wanted, remote] = [repo, gitRemote(folder) ?? ""].map((one) => gitHost(one, service));
  const top = repositoryOf(folder);
  const isOfIt = wanted !== undefined && wanted.origin === remote?.origin && wanted.path === remote.path;
  if (!isOfIt || top === undefined || top === folder) return undefined;
  return relative(top, folder).split(sep).join("/");
}

/** The folder of the repository that a folder is in. */
function repositoryOf(folder: string): string | undefined {
  if (statSync(join(folder, ".git"), { throwIfNoEntry: false }) !== undefined) return folder;
  return dirname(folder) === folder ? undefined : repositoryOf(dirname(folder));
}

/** What Git is told of a repository by its folder. */
function configOf(folder: string): string | undefined {
  const git = join(folder, ".git");
  const status = statSync(git, { throwIfNoEntry: false });
  if (status === undefined) return undefined;
  if (status.isDirectory()) return textOf(join(git, "config"));
  // A work tree or a submodule: its own part lies elsewhere, and what it has in common with others perhaps elsewhere again.
  const [, own] = /^gitdir: (.+)$/m.exec(textOf(git) ?? "") ?? [];
  if (own === undefined) return undefined;
  const part = resolve(folder, own.trim());
  const common = textOf(join(part, "commondir"))?.trim();
  return textOf(join(common === undefined ? part : resolve(part, common), "config"));
}

function textOf(file: string): string | undefined {
  return readIfThere(file)?.toString("utf8");
}

/** `git@github.com:owner/name` and `ssh://git@host:22/owner/name` as addresses for browsers. */
function webAddressOf(address: string): string | undefined {
  if (/^https?:\/\//i.test(address)) {
    if (!URL.canParse(address)) return undefined;
    const { origin, pathname } = new URL(address);
    return origin + pathname;
  }
  const [, host, path] =
    /^(?:ssh:\/\/)?(?:[\w.-]+@)?([\w.-]+\.[a-z]+)(?::\d+\/|[:/])(.+)$/i.exec(address) ?? [];
  return host === undefined || path === undefined ? undefined : `https://${host}/${path}`;
}
