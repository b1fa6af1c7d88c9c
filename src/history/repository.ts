import { spawnSync } from "node:child_process";
import { existsSync, realpathSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { isSystemError } from "../model/system-error.ts";

/** Why nothing can be known of the past, in a sentence for whoever asked. */
export class NoHistory extends Error {
  override readonly name = "NoHistory";
}

/** The file of an article that is another than it was. Paths are relative to the root, with `/`. */
export interface ChangedFile {
  readonly path: string;
  /** Where it was; the same as `path` unless it was renamed, and not always in `content/articles/`. */
  readonly before: string;
  /** Its bytes as they were, by the name that Git has for them. */
  readonly blob: string;
}

/** What came of the articles since a commit. */
export interface ChangedFiles {
  readonly changed: readonly ChangedFile[];
  /** Those that are not there any more, with their bytes as they were. */
  readonly gone: readonly Pick<ChangedFile, "before" | "blob">[];
  /** Paths of those that were not there. */
  readonly came: readonly string[];
}

const articles = "content/articles";

function isArticle(path: string): boolean {
  return path.startsWith(`${articles}/`) && path.endsWith(".md");
}

/** What is to be known of the past of a newsroom: its Git repository, or that in which its articles are, asked without a shell. */
export class Repository {
  readonly #root: string;
  readonly #top: string;
  readonly #environment: NodeJS.ProcessEnv;

  /** @throws NoHistory where there is no repository, or no Git */
  constructor(root: string) {
    this.#root = realpathSync(root);
    // Articles may be a repository of their own within that of the newsroom.
    const folder = join(root, articles);
    this.#environment = environment();
    const top = this.#git(["rev-parse", "--show-toplevel"], existsSync(folder) ? folder : root);
    if (top.code !== 0) throw new NoHistory(reasonOf(top.words, root));
    this.#top = resolve(withoutEnd(top.bytes));
    this.#environment = environment(this.#top);
  }

  /**
   * The last commit that is part of both what is here and what a name stands for (a branch, a tag, a commit): what was published, where
   * others went on since.
   * @throws NoHistory where the name stands for none, or the two have nothing in common
   */
  commitBefore(name: string): string {
    const found = this.#git(["rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`]);
    const commit = withoutEnd(found.bytes);
    if (found.code !== 0 || !/^[0-9a-f]{40,64}$/.test(commit))
      throw new NoHistory(
        `“${name}” is no branch, tag or commit that this repository knows.${this.#shallow()} \`git log --oneline\` lists commits.`,
      );
    const common = this.#git(["merge-base", commit, "HEAD"]);
    if (common.code !== 0)
      throw new NoHistory(`“${name}” and what is here have no commit in common.${this.#shallow()}`);
    return withoutEnd(common.bytes);
  }

  /** Whether there is a commit to compare with. */
  get hasCommits(): boolean {
    return this.#git(["rev-parse", "--verify", "--quiet", "HEAD"]).code === 0;
  }

  /** The folder of its hooks, absolute. */
  get hooks(): string {
    return resolve(this.#top, withoutEnd(this.#sure(["rev-parse", "--git-path", "hooks"]).bytes));
  }

  /** True where settings of the machine or of whoever works there give all repositories one folder of hooks. */
  get sharesHooks(): boolean {
    const isSet = (...scope: readonly string[]) =>
      this.#git(["config", ...scope, "--get", "core.hooksPath"]).code === 0;
    return isSet() && !isSet("--local") && !isSet("--worktree");
  }

  /** The top of the repository, absolute. */
  get top(): string {
    return this.#top;
  }

  /** The root as seen from the top of the repository, where hooks run; `.` where it is that. */
  get rootFromTop(): string {
    return relative(this.#top, this.#root).split(sep).join("/") || ".";
  }

  /** When a commit was made, in milliseconds since 1970 UTC. */
  momentOf(commit: string): number {
    return Number(withoutEnd(this.#sure(["show", "--no-patch", "--format=%ct", commit]).bytes)) * 1000;
  }

  /** When a file was first touched after a commit, in milliseconds since 1970 UTC; undefined where no commit did. */
  nextChange(commit: string, path: string): number | undefined {
    const args = ["--literal-pathspecs", "log", "--reverse", "--format=%ct", `${commit}..HEAD`, "--"];
    const [first] = this.#sure([...args, this.#inRepository(path)])
      .bytes.toString("utf8")
      .split("\n");
    return first === undefined || first === "" ? undefined : Number(first) * 1000;
  }

  /**
   * The articles that are other than they were at a commit, also under another name: as they stand in the folder, or, with
   * `staged`, those of which something is part of the next commit. Git takes a file for a renamed one where half of it is the same.
   */
  changedSince(commit: string, { staged = false } = {}): ChangedFiles {
    const compare = ["diff", "--raw", "-z", "-M", "-l5000", "--no-abbrev", "--no-relative"];
    const calm = ["--no-color", "--no-ext-diff", "--ignore-submodules=all"];
    const { bytes } = this.#sure([...compare, ...calm, ...(staged ? ["--cached"] : []), commit, "--"]);
    const parts = bytes.toString("utf8").split("\0");
    const changed: ChangedFile[] = [];
    const gone: Pick<ChangedFile, "before" | "blob">[] = [];
    const came: string[] = [];
    for (let at = 0; at < parts.length - 1; ) {
      const [, mode = "", standing = "", blob = "", , status = ""] =
        /^:(\d+) (\d+) ([0-9a-f]+) ([0-9a-f]+) ([A-Z])/.exec(parts[at] ?? "") ?? [];
      const isMoved = status === "R" || status === "C";
      const [before = "", path = before] = parts
        .slice(at + 1, at + (isMoved ? 3 : 2))
        .map((one) => this.#inRoot(one));
      at += isMoved ? 3 : 2;
      // A link was not edited.
      const isFile = (one: string) => one.startsWith("100");
      if (!isArticle(path)) {
        // What was put somewhere else is no article any more.
        if (isMoved && isArticle(before) && isFile(mode)) gone.push({ before, blob });
        continue;
      }
      if (isFile(mode) && (status === "M" || status === "R")) changed.push({ path, before, blob });
      if (isFile(mode) && status === "D") gone.push({ before, blob });
      if (isFile(standing) && status === "A") came.push(path);
    }
    return { changed, gone, came };
  }

  /** What a file was at a commit; undefined where it was none. */
  fileAt(commit: string, path: string): Buffer | undefined {
    const { code, bytes } = this.#git(["cat-file", "blob", `${commit}:${this.#inRepository(path)}`]);
    return code === 0 ? bytes : undefined;
  }

  /** What files were, in the order of `blobs`. */
  read(blobs: readonly string[]): Buffer[] {
    if (blobs.length === 0) return [];
    const { bytes } = this.#sure(["cat-file", "--batch"], `${blobs.join("\n")}\n`);
    const read: Buffer[] = [];
    for (let at = 0; read.length < blobs.length; ) {
      const end = bytes.indexOf(10, at);
      const size = /^[0-9a-f]+ blob (\d+)$/.exec(bytes.toString("latin1", at, end))?.[1];
      if (end === -1 || size === undefined)
        throw new NoHistory("The repository lacks files of that commit; `git fetch` brings them.");
      read.push(bytes.subarray(end + 1, end + 1 + Number(size)));
      at = end + 2 + Number(size);
    }
    return read;
  }

  /** Files of which something is part of the next commit, also that they went; paths relative to the root, those outside it left out. */
  staged(): ReadonlySet<string> {
    const args = ["diff", "--cached", "--name-only", "-z", "--no-relative", "--no-renames"];
    const { bytes } = this.#sure([...args, "--ignore-submodules=all", "--"]);
    return new Set(
      bytes
        .toString("utf8")
        .split("\0")
        .map((one) => this.#inRoot(one))
        .filter((one) => !one.startsWith("../")),
    );
  }

  #inRoot(path: string): string {
    return relative(this.#root, join(this.#top, path)).split(sep).join("/");
  }

  #inRepository(path: string): string {
    return relative(this.#top, join(this.#root, path)).split(sep).join("/");
  }

  #shallow(): string {
    const { bytes } = this.#git(["rev-parse", "--is-shallow-repository"]);
    return withoutEnd(bytes) === "true"
      ? " This clone has only the last commits: `git fetch --unshallow` brings the others; in GitHub Actions, `fetch-depth: 0` of actions/checkout does."
      : "";
  }

  #sure(args: readonly string[], input?: string): Answer {
    const answer = this.#git(args, this.#top, input);
    if (answer.code !== 0) throw new NoHistory(`Git could not say what changed: ${answer.words}`);
    return answer;
  }

  #git(args: readonly string[], folder = this.#top, input = ""): Answer {
    // A program that a repository names is never run, and nothing in it is written.
    const { error, status, stdout, stderr } = spawnSync("git", ["-c", "core.fsmonitor=false", ...args], {
      cwd: folder,
      env: this.#environment,
      input,
      maxBuffer: largest,
      windowsHide: true,
    });
    if (isSystemError(error, "ENOENT")) throw new NoHistory("Git is not installed here, or not to be found.");
    if (error !== undefined) throw error;
    return { code: status, bytes: stdout, words: sentence(stderr.toString("utf8")) };
  }
}

interface Answer {
  readonly code: number | null;
  readonly bytes: Buffer;
  /** The first line of what it complained of. */
  readonly words: string;
}

const largest = 2 ** 30;

/**
 * As it is, but that the folder says which repository is meant. In a hook, what is to be committed stands in a file that Git names, as
 * seen from the top of the repository.
 */
function environment(top?: string): NodeJS.ProcessEnv {
  const { GIT_DIR: _, GIT_WORK_TREE: __, GIT_PREFIX: ___, GIT_INDEX_FILE: index, ...others } = process.env;
  const calm = { GIT_OPTIONAL_LOCKS: "0", GIT_TERMINAL_PROMPT: "0", LC_ALL: "C" };
  const named = index === undefined || top === undefined ? {} : { GIT_INDEX_FILE: resolve(top, index) };
  return { ...others, ...calm, ...named };
}

function reasonOf(words: string, root: string): string {
  if (/dubious ownership/.test(words))
    return `Git does not look into ${root}, which belongs to somebody else; \`git config --global --add safe.directory '${root}'\` lets it.`;
  return /not a git repository|must be run in a work tree/.test(words)
    ? `${root} is in no Git repository, so nobody knows what was there before.`
    : `Git could not be asked: ${words}`;
}

function withoutEnd(bytes: Buffer): string {
  return bytes.toString("utf8").replace(/\r?\n$/, "");
}

function sentence(words: string): string {
  const [first = ""] = words.trim().split("\n");
  return first.replace(/^(?:fatal|error): /, "");
}
