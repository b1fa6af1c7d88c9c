import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { article, newsroom } from "../support/newsroom.ts";
import { dateline } from "./run-dateline.ts";

const now = ["--now", "2025-12-15T12:00:00Z"];

test("a clean newsroom gives 0, one sentence, and nothing but the cache", async () => {
  const root = newsroom({ "articles/a.md": article() });
  expect(await dateline(["check", ...now], { in: root })).toEqual({
    code: 0,
    out: "No problems in 1 article.\nNothing is held back.\n",
    err: "",
  });
  expect(readdirSync(root).sort()).toEqual([".dateline", "content"]);
});

test("warnings fail the check only when it is strict", async () => {
  const root = newsroom({ "articles/a.md": article({ colour: "red" }) });
  const { code, out, err } = await dateline(["check", ...now], { in: root });
  expect([code, out]).toEqual([0, ""]);
  expect(err).toMatch(/\n1 warning\.\nNothing is held back\.\n$/);
  expect((await dateline(["check", "--strict", ...now], { in: root })).code).toBe(1);
});

test("errors fail the check", async () => {
  const root = newsroom({ "articles/a.md": article({ title: "" }) });
  expect((await dateline(["check", ...now], { in: root })).code).toBe(1);
});

test("a folder that is no newsroom is told how to become one", async () => {
  const { code, err } = await dateline(["check"], {
    in: newsroom({ "site.yaml": undefined, "/notes.txt": "" }),
  });
  expect(code).toBe(1);
  expect(err).toContain("dateline init");
});

test("JSON goes to standard output, with files as seen from the root", async () => {
  const root = newsroom({ "articles/a.md": article({ title: "" }) });
  const { code, out, err } = await dateline(["check", "--root", root, "--format", "json", ...now], {
    in: join(root, ".."),
  });
  expect([code, err]).toEqual([1, ""]);
  const { problems, errors, warnings } = JSON.parse(out);
  expect([errors, warnings]).toEqual([1, 0]);
  expect(problems).toMatchObject([
    { file: "content/articles/a.md", line: 2, code: "field-missing", severity: "error" },
  ]);
});

test("notes for GitHub name files as seen from the top of the repository", async () => {
  const root = newsroom({ "articles/a.md": article({ title: "" }) });
  const env = { GITHUB_WORKSPACE: join(root, "..") };
  const { out } = await dateline(["check", "--format", "github", ...now], { in: root, env });
  const folder = root.slice(root.lastIndexOf("/") + 1);
  expect(out).toMatch(
    new RegExp(`^::error file=${folder}/content/articles/a.md,line=2,col=\\d+,title=field-missing::`),
  );
});

test("a reader who hangs up is no error", () => {
  const root = newsroom({ "articles/a.md": article({ title: "" }) });
  const program = fileURLToPath(new URL("../../bin/dateline.js", import.meta.url));
  const { stderr } = spawnSync(
    "sh",
    ["-c", '"$0" "$1" check --format json | true', process.execPath, program],
    {
      cwd: root,
      encoding: "utf8",
    },
  );
  expect(stderr).toBe("");
});

test("commands to the terminal in a headline are not passed on to it", async () => {
  const root = newsroom({ "articles/a.md": '---\ntitle: "\u001b[2Jgone\ndate: 2025-12-01\n---\n\nText.\n' });
  const { err } = await dateline(["check", ...now], { in: root });
  expect(err).not.toContain("\u001b");
  expect(existsSync(join(root, "_site"))).toBe(false);
});

test("problems for text editors are on standard output, by the file as it is seen from above the root", async () => {
  const root = newsroom({ "articles/a.md": article({ colour: "red" }) });
  const name = basename(root);
  const { code, out } = await dateline(["check", "--format", "line", "--root", name, ...now], {
    in: dirname(root),
  });
  expect(code).toBe(0);
  expect(out).toContain(`${name}/content/articles/a.md:4:1: warning: There is no field \`colour\`.`);
  expect(out).toMatch(/ \[field-unknown\]\n$/);
});
