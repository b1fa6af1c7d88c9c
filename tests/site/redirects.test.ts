import { expect, it } from "vitest";
import { build, problemLines } from "../support/build.ts";
import { article, newsroom, writeContent } from "../support/newsroom.ts";
import { differences, textOf } from "../support/output-tree.ts";

const redirects = `/old: /latest/
/shop/: https://shop.example.org/?from=paper
/feed/: /feed.xml
/index.xml: /feed.xml
/2012/contest/: gone
`;

it("lead on from old addresses, and an old feed that is a file is the feed", async () => {
  const files = {
    "site.yaml":
      "title: A\nurl: https://example.org/news/\ntimeZone: Europe/Paris\nfeeds: { fullText: true }\n",
    "articles/a.md": article({}, "The harbour opened."),
    "redirects.yaml": redirects,
  };
  const root = newsroom(files);
  const first = await build(root);
  expect(problemLines(first.report)).toEqual([]);
  expect(textOf(first.files, "old/index.html")).toContain('content="0; url=/news/latest/"');
  expect(textOf(first.files, "shop/index.html")).toContain('url=https://shop.example.org/?from=paper"');
  expect(textOf(first.files, "_redirects")).toBe(
    "/news/old/ /news/latest/ 301\n/news/shop/ https://shop.example.org/?from=paper 301\n/news/feed/ /news/feed.xml 301\n",
  );
  expect(first.files.get("index.xml")).toEqual(first.files.get("feed.xml"));
  expect([...first.files.keys()].filter((file) => file.startsWith("2012"))).toEqual([]);

  // A text that changed is drawn without planning all pages.
  const text = article({}, "The harbour closed.");
  writeContent(root, "articles/a.md", text);
  const second = await build(root);
  expect(textOf(second.files, "index.xml")).toContain("closed");
  // What is said of old addresses is a part of the edition.
  writeContent(root, "redirects.yaml", "/old: /archive/\n");
  const third = await build(root);
  const clean = await build(
    newsroom({ ...files, "articles/a.md": text, "redirects.yaml": "/old: /archive/\n" }),
  );
  expect(differences(clean.files, third.files)).toEqual([]);
  expect(third.files.has("shop/index.html")).toBe(false);
});

it("are no way to a page that is there, or that is not", async () => {
  const root = newsroom({
    "articles/a.md": article(),
    "articles/b.md": article({ title: "Held", draft: true }),
    "redirects.yaml": "/latest/: /archive/\n/c/: /2025/12/01/c/\n/d/: /2025/12/01/b/\n/e/: /F\n/f/: /e/#x\n",
  });
  const { report } = await build(root);
  expect(problemLines(report)).toEqual([
    "content/redirects.yaml:1:11 error address-taken",
    "content/redirects.yaml:2:6 warning link-broken",
    "content/redirects.yaml:3:6 warning link-broken",
    "content/redirects.yaml:4:6 warning link-broken",
    "content/redirects.yaml:4:6 error redirect-circle",
  ]);
});
