import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { home } from "../../src/model/home.ts";
import { article, newsroom, scratchFolder, writeContent } from "../support/newsroom.ts";
import { dateline } from "./run-dateline.ts";

/** A newsroom in a folder of a repository, with Dateline installed. */
function repository(): { readonly top: string; readonly root: string } {
  const top = scratchFolder("hook");
  const root = join(top, "our pa'per");
  mkdirSync(join(root, "node_modules/.bin"), { recursive: true });
  symlinkSync(join(home, "bin/dateline.js"), join(root, "node_modules/.bin/dateline"));
  writeFileSync(join(top, ".gitignore"), "node_modules\n.dateline\n");
  writeContent(root, "site.yaml", "title: T\nurl: https://example.org/\n");
  writeContent(root, "articles/a.md", article({}, "They met on Monday."));
  git(top, "init", "-q", "-b", "main");
  const who = { "user.name": "A", "user.email": "a@example.org", "core.autocrlf": "false" };
  for (const [key, value] of Object.entries(who)) git(top, "config", key, value);
  return { top, root };
}

function git(
  folder: string,
  ...args: readonly string[]
): { readonly code: number | null; readonly said: string } {
  const { status, stderr } = spawnSync("git", [...args], { cwd: folder, encoding: "utf8" });
  return { code: status, said: stderr };
}

test("a commit with an error in its files is refused with its words, and one without goes through", async () => {
  const { top, root } = repository();
  const { code, out } = await dateline(["hook"], { in: root });
  expect([code, out]).toEqual([0, "../.git/hooks/pre-commit\n"]);
  git(top, "add", "-A");
  expect(git(top, "commit", "-qm", "one")).toEqual({ code: 0, said: "" });
  // What is not part of the commit does not hold it up, and what is changed in silence is told.
  writeContent(root, "articles/bad.md", "---\ntitle: A: b\ndate: 2025-12-01\n---\n");
  writeContent(root, "articles/a.md", article({}, "They met on Tuesday."));
  git(root, "add", "content/articles/a.md");
  await dateline(["check", "--fix", "--staged"], { in: root });
  expect(readFileSync(join(root, "content/articles/bad.md"), "utf8")).toContain("title: A: b\n");
  const second = git(root, "commit", "-qm", "two");
  expect(second.code).toBe(0);
  expect(second.said).toContain("“Monday” is now “Tuesday”.  silent-edit");
  expect(second.said).not.toContain("bad.md");
  git(top, "add", "-A");
  for (const commit of [git(top, "commit", "-qm", "three"), git(root, "commit", "-qam", "three")]) {
    expect(commit.code).toBe(1);
    expect(commit.said).toMatch(
      /^content\/articles\/bad\.md\n +2:8 +error .*yaml-syntax\n[\s\S]*\n1 error\.\n$/,
    );
  }
  rmSync(join(root, "content/articles/bad.md"));
  writeFileSync(join(top, "notes.txt"), "");
  git(top, "add", "-A");
  expect(git(top, "commit", "-qm", "four")).toEqual({ code: 0, said: "" });
  expect((await dateline(["hook", "--remove"], { in: root })).code).toBe(0);
  const hook = join(top, ".git/hooks/pre-commit");
  writeFileSync(hook, "#!/bin/sh\n");
  for (const args of [["hook"], ["hook", "--remove"]])
    expect(await dateline(args, { in: root })).toMatchObject({ code: 2, out: "" });
  expect(readFileSync(hook, "utf8")).toBe("#!/bin/sh\n");
  rmSync(hook);
  symlinkSync(join(top, "nowhere"), hook);
  for (const args of [["hook"], ["hook", "--remove"]])
    expect((await dateline(args, { in: root })).err).toMatch(/is a link, and stays/);
  rmSync(hook);
  mkdirSync(hook);
  for (const args of [["hook"], ["hook", "--remove"]])
    expect((await dateline(args, { in: root })).err).toMatch(/is no file, and stays/);
  rmSync(hook, { recursive: true });
  // The hooks of all repositories are not this newsroom’s to change.
  const shared = join(top, "shared hooks");
  writeFileSync(join(top, "global"), `[core]\nhooksPath = ${shared}\n`);
  const env = { GIT_CONFIG_GLOBAL: join(top, "global") };
  const refused = await dateline(["hook"], { in: root, env });
  expect([refused.code, existsSync(shared)]).toEqual([2, false]);
  expect(refused.err).toMatch(/git config --local core\.hooksPath \.git\/hooks/);
  git(top, "config", "--local", "core.hooksPath", ".git/hooks");
  expect((await dateline(["hook"], { in: root, env })).out).toBe("../.git/hooks/pre-commit\n");
  for (const [args, said] of [
    [["new", "person", "A", "--id", "con"], /name of a device on Windows/],
    [["new", "person", "It's $HOME"], undefined],
    [["new", "person", "It's $HOME"], /person 'It'\\''s \$HOME' --id its-home-2/],
  ] as const) {
    const { err } = await dateline([...args], { in: root });
    if (said !== undefined) expect(err).toMatch(said);
  }
  expect((await dateline(["hook"], { in: newsroom({}) })).err).toMatch(/is in no Git repository/);
});

test("the line for the hook of somebody else refuses what is wrong, and lets pass where nothing can look", async () => {
  const { top, root } = repository();
  const hook = join(top, ".git/hooks/pre-commit");
  writeFileSync(hook, "#!/bin/sh\n", { mode: 0o755 });
  const { code, err } = await dateline(["hook"], { in: root });
  expect(code).toBe(2);
  const line = /: (\(.*\) \|\| exit 1)\n$/.exec(err)?.[1] ?? "";
  writeFileSync(hook, `#!/bin/sh\n${line}\necho after >&2\n`);
  git(top, "add", "-A");
  expect(git(top, "commit", "-qm", "one")).toEqual({ code: 0, said: "after\n" });
  writeContent(root, "articles/bad.md", "---\ntitle: A: b\ndate: 2025-12-01\n---\n");
  git(top, "add", "-A");
  const refused = git(top, "commit", "-qm", "two");
  expect([refused.code, refused.said]).toEqual([1, expect.stringContaining("yaml-syntax")]);
  // A colleague who has not installed anything.
  rmSync(join(root, "node_modules"), { recursive: true });
  expect(git(top, "commit", "-qm", "two")).toEqual({
    code: 0,
    said: "Dateline was not found, so this commit is not checked; `npm install` installs it.\nafter\n",
  });
});

test("with husky, the line belongs into the file that husky runs", async () => {
  const { top, root } = repository();
  git(top, "config", "core.hooksPath", ".husky/_");
  const { code, err } = await dateline(["hook"], { in: root });
  expect([code, existsSync(join(top, ".husky"))]).toEqual([2, false]);
  expect(err).toContain(`Add this line to ${join(top, ".husky/pre-commit")}: (top=$PWD; `);
});

test("an article that a commit takes away without a word is told", async () => {
  const { top, root } = repository();
  await dateline(["hook"], { in: root });
  git(top, "add", "-A");
  git(top, "commit", "-qm", "one");
  git(root, "rm", "-q", "content/articles/a.md");
  const { code, said } = git(top, "commit", "-qm", "two");
  expect([code, said]).toEqual([
    0,
    expect.stringMatching(/^content\/articles\/a\.md\n +1:1 .*silent-edit\n/),
  ]);
});
