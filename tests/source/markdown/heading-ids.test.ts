import { expect, it } from "vitest";
import { build } from "../../support/build.ts";
import { article, newsroom } from "../../support/newsroom.ts";
import { textOf } from "../../support/output-tree.ts";

it("keeps a heading whose id sounds like the furniture of a page, and the link to it", async () => {
  const text = "[Below](#share-of-the-vote)\n\n## Share of the vote\n\nText.\n\n## Result\n\nText.";
  const { files } = await build(newsroom({ "articles/a.md": article({}, text) }));
  const page = textOf(files, "2025/12/01/a/index.html");
  expect(page).toContain('<a href="#h-share-of-the-vote">Below</a>');
  expect(page).toContain('<h2><span id="h-share-of-the-vote"></span>Share of the vote</h2>');
  expect(page).toContain('<h2 id="h-result">Result</h2>');
});
