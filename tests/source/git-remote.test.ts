import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { gitRemote } from "../../src/source/git-remote.ts";
import { scratchFolder } from "../support/newsroom.ts";

function clone(files: Readonly<Record<string, string>>): string {
  const folder = scratchFolder("clone");
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

const config = (url: string) =>
  `[core]\n\tbare = false\n[remote "other"]\n\turl = https://other.example/x\n[remote "origin"]\n\tfetch = +refs/heads/*\n\turl = ${url}\n[branch "main"]\n\tremote = origin\n`;

it.each([
  ["https://github.com/harbour/paper.git", "https://github.com/harbour/paper"],
  ["https://ana:secret@github.com/harbour/paper", "https://github.com/harbour/paper"],
  ["git@gitlab.com:harbour/web/paper.git", "https://gitlab.com/harbour/web/paper"],
  ["ssh://git@git.example.org:2222/harbour/paper", "https://git.example.org/harbour/paper"],
  ["/srv/git/paper.git", undefined],
  ["http://[", undefined],
])("the address of %s is %s", (url, address) => {
  expect(gitRemote(clone({ ".git/config": config(url) }))).toBe(address);
});

it("is found from a folder within, from a work tree and from a submodule", () => {
  const text = config("https://github.com/harbour/paper");
  const folder = clone({
    ".git/config": text,
    "newsroom/content/site.yaml": "",
    ".git/worktrees/two/commondir": "../..\n",
    "two/.git": "gitdir: ../.git/worktrees/two\n",
    ".git/modules/three/config": config("https://github.com/harbour/three"),
    "three/.git": "gitdir: ../.git/modules/three\n",
  });
  expect(gitRemote(join(folder, "newsroom"))).toBe("https://github.com/harbour/paper");
  expect(gitRemote(join(folder, "two"))).toBe("https://github.com/harbour/paper");
  expect(gitRemote(join(folder, "three"))).toBe("https://github.com/harbour/three");
});

it("is none where Git has none", () => {
  expect(gitRemote(clone({ ".git/config": "[core]\n" }))).toBeUndefined();
  expect(gitRemote(clone({ ".git": "what is this?\n" }))).toBeUndefined();
});
