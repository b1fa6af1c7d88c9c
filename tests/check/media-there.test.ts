import { expect, it } from "vitest";
import { build, problemLines } from "../support/build.ts";
import { article, newsroom } from "../support/newsroom.ts";

it("tells which file is meant by an address that ends within its name", async () => {
  const root = newsroom({
    "articles/a.md": article(
      { image: { src: "/media/a#1.svg", alt: "A" } },
      "![B](/media/b?.svg) ![C](/media/c)",
    ),
    "media/a#1.svg": "<svg/>",
    "media/b?.svg": "<svg/>",
    "media/c.svg": "<svg/>",
  });
  const { report } = await build(root);
  const hints = report.problems.filter(({ code }) => code === "media-missing").map(({ hint }) => hint);
  expect(hints.map((hint) => /Give the file (.*?) a name/.exec(hint)?.[1])).toEqual([
    "a#1.svg",
    "b?.svg",
    undefined,
  ]);
});

it("warns of pictures and files that are not there, in the leading picture and in the text", async () => {
  const root = newsroom({
    "articles/a.md": article(
      { image: { src: "/media/Lead.svg", alt: "A" } },
      "![B](/media/there.svg) [c](/media/c.pdf) [d](https://example.org/media/d.pdf)",
    ),
    "media/lead.svg": "<svg/>",
    "media/there.svg": "<svg/>",
  });
  const { report } = await build(root);
  expect(report.published).toBe(true);
  expect(problemLines(report)).toEqual([
    "content/articles/a.md:4:15 warning media-missing",
    "content/articles/a.md:7:28 warning media-missing",
    "content/articles/a.md:7:46 warning media-missing",
  ]);
});
