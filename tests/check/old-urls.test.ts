import { expect, it } from "vitest";
import { oldUrlsMissing } from "../../src/check/old-urls.ts";
import { oldUrls } from "../../src/model/old-urls.ts";
import { editionOf } from "../support/edition.ts";
import { article } from "../support/newsroom.ts";

it("are read of a sitemap or a list, whatever their host", () => {
  const sitemap = `<?xml version="1.0"?>
<urlset><url><loc>https://old.example/a/?x=1&amp;y=2</loc></url><url><loc>
https://old.example/lost</loc></url>
  <url><loc> http://old.example/%D0%B0/ </loc></url></urlset>`;
  expect(oldUrls(sitemap)).toEqual([
    { path: "/a/", line: 2, column: 14 },
    { path: "/lost", line: 2, column: 70 },
    { path: "/а/", line: 4, column: 8 },
  ]);
  expect(oldUrls("https://old.example/a\n\n/b/\n")).toEqual([
    { path: "/a", line: 1, column: 1 },
    { path: "/b/", line: 3, column: 1 },
  ]);
  expect(oldUrls("<sitemapindex xmlns='x'>")).toBeUndefined();
});

it("are told where nothing is, with the line that leads on", () => {
  const { edition, pages } = editionOf({
    "articles/2025/talks.md": article({ aliases: ["/talks.html"] }),
    "redirects.yaml": "/shop/: gone\n",
  });
  const list =
    "/2025/12/01/talks\n/talks.html\n/shop\n/2020/01/01/talks/\n/other/\n/OTHER/\n/a:b/\njavascript:alert(1)\n";
  const told = [...oldUrlsMissing(oldUrls(list) ?? [], "list.txt", edition, pages)];
  expect(told.map(({ line, hint }) => `${line} ${hint}`)).toEqual([
    "4 Put a line into content/redirects.yaml: `/2020/01/01/talks/: /2025/12/01/talks/`.",
    "5 Put a line into content/redirects.yaml: `/other/: gone`, or where it is now in place of `gone`.",
    "7 No page can stand there, because of a sign or a part in it: let your host lead on from there, or leave it out of the list.",
  ]);
});
