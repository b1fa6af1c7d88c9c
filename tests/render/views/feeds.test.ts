import { expect, it } from "vitest";
import { build } from "../../support/build.ts";
import { article, newsroom, writeContent } from "../../support/newsroom.ts";
import { textOf } from "../../support/output-tree.ts";

it("names the feed of every language as soon as there is an article in it", async () => {
  const root = newsroom({ "articles/a.md": article() });
  const before = textOf((await build(root)).files, "feeds/index.html");
  expect(before).not.toContain("In other languages");
  writeContent(root, "articles/b.md", article({ title: "نص", language: "ar" }));
  expect(textOf((await build(root)).files, "feeds/index.html")).toContain(
    '<h3>In other languages</h3><ul><li><a href="/ar/feed.xml" type="application/rss+xml" hreflang="ar" lang="ar" dir="rtl">العربية</a></li></ul>',
  );
});
