import { cpSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { build } from "../support/build.ts";
import { article, newsroom, scratchFolder, writeContent } from "../support/newsroom.ts";
import { differences, readTree, textOf } from "../support/output-tree.ts";

const files = {
  "articles/a.md": article({ people: ["Ana"] }),
  "articles/b.md": article({ title: "B", date: "2025-12-02", people: ["Petro"] }),
};

describe("an output folder", () => {
  it("keeps the files of others, also beside ours", async () => {
    const root = newsroom(files);
    writeContent(root, "/_site/CNAME", "example.org");
    writeContent(root, "/_site/people/list.csv", "Ana");
    await build(root);
    writeContent(root, "articles/a.md", article({ people: ["Petro"] }));
    const { files: after } = await build(root);
    expect([textOf(after, "CNAME"), textOf(after, "people/list.csv")]).toEqual(["example.org", "Ana"]);
    expect(after.has("people/ana/index.html")).toBe(false);
  });

  it("keeps them when the content has errors", async () => {
    const root = newsroom({ "articles/a.md": "no front matter" });
    writeContent(root, "/_site/index.html", "the old site of another program");
    const { report, files: after } = await build(root);
    expect(report.published).toBe(false);
    expect(Object.fromEntries([...after].map(([file, bytes]) => [file, bytes.toString()]))).toEqual({
      "index.html": "the old site of another program",
    });
  });

  it("may hold a file of another where a folder has to go", async () => {
    const root = newsroom(files);
    writeContent(root, "/_site/people", "a file, not a folder");
    const { report, files: after } = await build(root);
    expect(report.published).toBe(true);
    expect(textOf(after, "people/ana/index.html")).toContain("<h1>Ana</h1>");
  });
});

describe("a link in an output folder", () => {
  it("to a file is replaced and not written through", async () => {
    const outside = scratchFolder("outside");
    writeContent(outside, "/index.html", "theirs");
    const root = newsroom(files);
    await build(root);
    rmSync(join(root, "_site/index.html"));
    symlinkSync(join(outside, "index.html"), join(root, "_site/index.html"));
    writeContent(root, "articles/a.md", article({ title: "Another" }));
    await build(root);
    expect(textOf(readTree(outside), "index.html")).toBe("theirs");
    expect(textOf(readTree(join(root, "_site")), "index.html")).toContain("Another");
  });

  it("to a folder is not written through, and the site is whole after it", async () => {
    const root = newsroom(files);
    const { output } = await build(root);
    const outside = scratchFolder("outside");
    cpSync(join(output, "people"), outside, { recursive: true });
    rmSync(join(output, "people"), { recursive: true });
    symlinkSync(outside, join(output, "people"));
    const theirs = readTree(outside);
    const edited = { ...files, "articles/a.md": article({ title: "Another", people: ["Ana"] }) };
    writeContent(root, "articles/a.md", edited["articles/a.md"]);
    await build(root);
    expect(differences(theirs, readTree(outside))).toEqual([]);
    const clean = await build(newsroom(edited));
    expect(differences(clean.files, readTree(output))).toEqual([]);
  });
});
