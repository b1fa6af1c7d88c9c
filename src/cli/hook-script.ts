const head = `#!/bin/sh
# Written by \`dateline hook\`: looks for mistakes in what is about to be committed.
# \`git commit --no-verify\` goes past it, \`dateline hook --remove\` takes it away.
`;

/**
 * The hook `pre-commit` with the check of a newsroom in it. What else stands in it stays: other newsrooms of the repository, and lines that
 * somebody added. Undefined where the hook is not Dateline’s.
 *
 * @param folder the newsroom as seen from the top of the repository
 */
export function withCheck(hook: string | undefined, folder: string): string | undefined {
  if (hook === undefined) return head + lines(folder);
  if (hook.includes(lines(folder))) return hook;
  return hook.startsWith(head) ? head + lines(folder) + hook.slice(head.length) : undefined;
}

/** The same without it, empty where nothing is left; undefined where it was not in it. */
export function withoutCheck(hook: string, folder: string): string | undefined {
  const at = hook.indexOf(lines(folder));
  if (at === -1) return undefined;
  const left = hook.slice(0, at) + hook.slice(at + lines(folder).length);
  return left === head ? "" : left;
}

const notFound = "Dateline was not found, so this commit is not checked; \\`npm install\\` installs it.";

/** The same for a hook that somebody else wrote, in one line. */
export function lineFor(folder: string): string {
  const steps = [
    "top=$PWD",
    `cd -- ${shellQuoted(folder)} || exit 0`,
    'PATH="$PWD/node_modules/.bin:$top/node_modules/.bin:$PATH"',
    `command -v node >/dev/null 2>&1 && command -v dateline >/dev/null 2>&1 || { echo "${notFound}" >&2; exit 0; }`,
    "exec dateline check --staged --quiet",
  ];
  return `(${steps.join("; ")}) || exit 1`;
}

/** Where there is no Node.js, as in some programs with windows, or no Dateline, a commit is not held up: CI checks it too. */
function lines(folder: string): string {
  return `(
  top=$PWD
  cd -- ${shellQuoted(folder)} || exit 0
  PATH="$PWD/node_modules/.bin:$top/node_modules/.bin:$PATH"
  if ! command -v node >/dev/null 2>&1 || ! command -v dateline >/dev/null 2>&1; then
    echo "${notFound}" >&2
    exit 0
  fi
  exec dateline check --staged --quiet
) || exit
`;
}

/** A text as one word of a POSIX shell. */
export function shellQuoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
