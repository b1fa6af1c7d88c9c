import { describe, expect, it } from "vitest";
import { build, problemLines } from "../support/build.ts";
import { article, markdown, newsroom } from "../support/newsroom.ts";

/** What is said of links in the text of one article, beside another one at `/2025/12/01/there/`. */
async function told(text: string, site?: string): Promise<string[]> {
  const root = newsroom({
    ...(site === undefined ? {} : { "site.yaml": site }),
    "articles/a.md": article({ people: ["Ana"] }, text),
    "articles/there.md": article({ aliases: ["/old/"] }, "## Below"),
    "articles/waiting.md": article({ draft: true }),
    "pages/about.md": markdown({ title: "About" }),
    "media/plan.pdf": "plan",
  });
  const { report } = await build(root);
  expect(report.published).toBe(true);
  return report.problems.map(({ line, column, code, message }) => `${line}:${column} ${code} ${message}`);
}

describe("a link within the site", () => {
  it.each([
    "[a](/2025/12/01/there/)",
    "[a](/2025/12/01/there/#h-below) [b](/2025/12/01/there/?page=2)",
    "[a](../there/) [b](./)",
    "[a](/about) [b](/about/) [c](/about/index.html) [d](/)",
    "[a](/people/ana/) [b](/people/ana/feed.xml) [c](/latest/) [d](/2025/12/) [e](/old/)",
    "[a](/media/plan.pdf) ![b](/media/plan.pdf)",
    "[a](https://example.com/nowhere/) [b](mailto:a@example.org) [c](tel:+123)",
    '<a href="/about/">a</a>',
  ])("%s is there", async (text) => {
    expect(await told(text)).toEqual([]);
  });

  it("is told with its line and column where nothing is there", async () => {
    expect(await told("First.\n\nSee [the\nplan](/plans/2025/) and [one](../nowhere/).")).toEqual([
      "10:7 link-broken There is no page at /plans/2025/.",
      "10:31 link-broken There is no page at /2025/12/01/nowhere/.",
    ]);
  });

  it("is told at each of its places", async () => {
    expect(await told("[a](/x/) `/x/` /x/ [b](/x/)\n\n> | [c](/x/#y) |\n> |---|")).toEqual([
      "7:5 link-broken There is no page at /x/.",
      "7:24 link-broken There is no page at /x/.",
      "9:9 link-broken There is no page at /x/.",
    ]);
  });

  it("is told where the article at the other end is not public", async () => {
    expect(await told("[a](/2025/12/01/waiting/)")).toEqual([
      "7:5 link-broken There is no page at /2025/12/01/waiting/.",
    ]);
  });

  it("may hold any letter", async () => {
    expect(await told("[a](/люди/ана/)")).toEqual(["7:5 link-broken There is no page at /люди/ана/."]);
  });

  it("is written without the sub-path of the site", async () => {
    const site = "title: T\nurl: https://example.org/news/\ntimeZone: Europe/Paris\n";
    expect(await told("[a](/about/) [b](/abuot/)", site)).toEqual([
      "7:18 link-broken There is no page at /abuot/.",
    ]);
  });
});

it("names the article that is meant where only the day is wrong", async () => {
  const root = newsroom({
    "articles/a.md": article({}, "[a](/2025/11/30/there/)"),
    "articles/there.md": article(),
  });
  const { report } = await build(root);
  expect(report.problems[0]?.hint).toBe("Did you mean /2025/12/01/there/?");
});

it("looks at records and plain pages too, and not at drafts", async () => {
  const root = newsroom({
    "articles/a.md": article({ people: ["Ana"] }),
    "articles/b.md": article({ draft: true }, "[a](/x/)"),
    "people/ana.md": markdown({ name: "Ana" }, "[a](/y/)"),
    "people/petro.md": markdown({ name: "Petro" }, "[a](/y/)"),
    "pages/about.md": markdown({ title: "About" }, "[a](/z/)"),
  });
  const { report } = await build(root);
  expect(problemLines(report)).toEqual([
    "content/pages/about.md:5:5 warning link-broken",
    "content/people/ana.md:5:5 warning link-broken",
  ]);
});

it("finds a link again after an edit elsewhere, from the cache", async () => {
  const root = newsroom({
    "articles/a.md": article({}, "[a](/about/)"),
    "pages/about.md": markdown({ title: "About" }),
  });
  expect(problemLines((await build(root)).report)).toEqual([]);
  const { rmSync } = await import("node:fs");
  rmSync(`${root}/content/pages/about.md`);
  expect(problemLines((await build(root)).report)).toEqual(["content/articles/a.md:6:5 warning link-broken"]);
});
