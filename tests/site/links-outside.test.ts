import { mkdirSync, readdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { build, problemLines } from "../support/build.ts";
import { article, newsroom, scratchFolder } from "../support/newsroom.ts";

describe("links in a newsroom", () => {
  it.each(["content", "content/site.yaml", "layouts"])(
    "may not take %s from outside the root",
    async (name) => {
      const root = newsroom({ "articles/one.md": article(), "/layouts/extra.css": "" });
      const elsewhere = join(scratchFolder("elsewhere"), "thing");
      renameSync(join(root, name), elsewhere);
      symlinkSync(elsewhere, join(root, name));
      const { report } = await build(root);
      expect(problemLines(report)).toEqual([`${name}:1:1 error file-outside`]);
      expect(report.published).toBe(false);
    },
  );

  it("may not publish an article’s source as media", async () => {
    const root = newsroom({ "articles/one.md": article({ draft: true }), "media/a.svg": "<svg/>" });
    symlinkSync(join(root, "content/articles"), join(root, "content/media/articles"));
    const { report } = await build(root);
    expect(problemLines(report)).toEqual(["content/media/articles:1:1 error file-outside"]);
  });

  it("may lead from media to media", async () => {
    const root = newsroom({ "media/2025/a.svg": "<svg/>" });
    symlinkSync(join(root, "content/media/2025"), join(root, "content/media/latest"));
    const { files } = await build(root);
    expect(files.get("media/latest/a.svg")?.toString()).toBe("<svg/>");
  });
});

describe("a cache that was spoilt in the middle", () => {
  it("is read anew, and its damage is published nowhere", async () => {
    const root = newsroom({ "articles/one.md": article({}, "A plain sentence.") });
    await build(root);
    const folder = join(root, ".dateline/cache");
    const pack = readdirSync(folder).find((name) => name.startsWith("texts-")) ?? "";
    const spoilt = readFileSync(join(folder, pack), "utf8").replace("A plain", "A HACKD");
    writeFileSync(join(folder, pack), spoilt);
    const output = join(root, "again");
    mkdirSync(output);
    const { report, files } = await build(root, { output });
    expect(report).toMatchObject({ published: true, cacheBroken: true });
    expect(files.get("2025/12/01/one/index.html")?.toString()).toContain("A plain sentence.");
  });
});
