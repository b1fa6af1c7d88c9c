import { readFileSync, renameSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { dateline } from "../cli/run-dateline.ts";
import { article, deleteContent, markdown, newsroom, writeContent } from "../support/newsroom.ts";
import { readTree, textOf } from "../support/output-tree.ts";

const onServer = { CI: "true" };
const atHome = { CI: "" };

/** Builds as people do, without naming a moment; gives the report. */
async function build(root: string, env: Record<string, string>, ...more: string[]) {
  const { code, out, err } = await dateline(["build", "--root", root, "--json", ...more], { in: root, env });
  expect([code, err]).toEqual([0, expect.not.stringContaining("bug in Dateline")]);
  const { problems, ...report } = JSON.parse(out);
  return { ...report, said: problems.list.map(saidOf), tree: readTree(join(root, "_site")) };
}

async function check(root: string, env: Record<string, string>) {
  const { out } = await dateline(["check", "--root", root, "--format", "json"], { in: root, env });
  return JSON.parse(out).problems.map(saidOf);
}

function saidOf({ file, line, code, hint }: Record<string, unknown>): string {
  return `${file}:${line} ${code} ${hint}`;
}

const lockOf = (root: string) => readFileSync(join(root, "content/urls.lock"), "utf8");

describe("the list of published addresses", () => {
  it("is kept by builds at home, leads on from what moved, and tells what vanished", async () => {
    const root = newsroom({
      "articles/a.md": article({ title: "One", people: ["Ana Lind"] }),
      "articles/b.md": article({ title: "Two" }),
      "articles/c.md": article({ title: "Three" }),
      "articles/d.md": article({ title: "Four", draft: true }),
      "people/ana-lind.md": markdown({ name: "Ana Lind" }),
      "pages/about.md": markdown({ title: "About" }),
    });
    await build(root, onServer);
    expect(() => lockOf(root)).toThrow("ENOENT");
    await build(root, atHome);
    expect(lockOf(root).replaceAll(/ [\w-]{8}$/gm, "")).toBe(
      "# Addresses that were published. `dateline build` keeps this file; commit it.\n/2025/12/01/a/\n/2025/12/01/b/\n/2025/12/01/c/\n/about/\n/people/ana-lind/\n",
    );
    // The file that the build wrote is no reason to build again.
    expect(await build(root, atHome)).toMatchObject({ written: 0, said: [], phases: { join: 0 } });

    renameSync(join(root, "content/articles/a.md"), join(root, "content/articles/first.md"));
    const before = lockOf(root);
    const moved = await build(root, onServer);
    expect(moved.said).toEqual([]);
    expect(textOf(moved.tree, "2025/12/01/a/index.html")).toContain('url=/2025/12/01/first/"');
    expect(lockOf(root)).toBe(before);
    expect(await check(root, onServer)).toEqual([
      "content/urls.lock:1 urls-stale Run `npm run build` on a machine of yours and commit `content/urls.lock`.",
    ]);
    expect(await check(root, atHome)).toEqual([]);
    await build(root, atHome);
    expect(lockOf(root)).toContain("/2025/12/01/a/ > /2025/12/01/first/\n");
    writeContent(root, "articles/first.md", article({ title: "One, as it is called now" }));
    const renamed = await build(root, atHome, "--drafts");
    expect(textOf(renamed.tree, "2025/12/01/a/index.html")).toContain('url=/2025/12/01/first/"');
    expect(lockOf(root)).not.toContain("/2025/12/01/d/");

    // The record is there still, and comes back with the next article that names her.
    deleteContent(root, "articles/b.md");
    writeContent(root, "articles/c.md", article({ title: "Three", draft: true }));
    const [told = "", ...others] = await check(root, atHome);
    expect(others).toEqual([]);
    expect(told).toContain("content/urls.lock:3 address-vanished Put a line into content/redirects.yaml: ");
    writeContent(root, "redirects.yaml", `${/`(.+?)`/.exec(told)?.[1]}\n`);
    expect(await check(root, atHome)).toEqual([]);
    await build(root, atHome);
    expect(lockOf(root)).not.toContain("/2025/12/01/b/");
  });

  it("survives what a merge leaves in it, and a folder that cannot be written to", async () => {
    const root = newsroom({
      "articles/a.md": article({ title: "One" }),
      "urls.lock":
        "<<<<<<< ours\n/2025/12/01/z/ 12345678\n=======\n/x y\n/zz/ 87654321\n/../../package.json > /latest/\n/.htaccess > /2025/12/01/a/\n/nul\0y/ > /2025/12/01/a/\n/a<b/ > /2025/12/01/a/\n>>>>>>> theirs\n",
      "/package.json": "{}\n",
    });
    expect((await build(root, atHome)).said).toEqual([
      expect.stringContaining("content/urls.lock:2 address-vanished"),
      expect.stringContaining("content/urls.lock:5 address-vanished"),
    ]);
    expect(lockOf(root)).not.toMatch(/<<<|htaccess|package/);
    expect(readFileSync(join(root, "package.json"), "utf8")).toBe("{}\n");
    expect([...readTree(join(root, "_site")).keys()].filter((file) => /htaccess|a<b|nul/.test(file))).toEqual(
      [],
    );
    expect(await check(root, atHome)).toEqual([
      expect.stringContaining("content/urls.lock:3 address-vanished"),
      expect.stringContaining("content/urls.lock:4 address-vanished"),
    ]);
  });
});
