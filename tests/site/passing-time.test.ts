import { describe, expect, it } from "vitest";
import { build } from "../support/build.ts";
import { article, markdown, newsroom } from "../support/newsroom.ts";
import { differences, type OutputTree, textOf } from "../support/output-tree.ts";

const start = Date.parse("2025-12-03T12:00:00Z");
const hour = 60 * 60 * 1_000;

const files = {
  "site.yaml":
    "title: The Daily Test\nurl: https://example.org/\ntimeZone: Europe/Paris\npublisher: { policies: { corrections: /about/ } }\n",
  "articles/a.md": article({ title: "A", date: "2025-12-02T10:00", people: ["Ana"] }),
  "articles/b.md": article({ title: "B", date: "2025-12-03T10:00", people: ["Ana"] }),
  "pages/about.md": markdown({ title: "About" }),
};

/** The files that are not the same in both, by name. */
function changed(before: OutputTree, after: OutputTree): string[] {
  return differences(before, after).map((line) => line.replace(/:.*/s, ""));
}

/** What tells of articles how near they are: it is made again when their day is over. */
const newest = ["404.html", "index.html", "latest/index.html", "people/ana/index.html"];

describe("time that passes without an edit", () => {
  it("takes articles out of the news sitemap when they are two days old, and changes nothing else", async () => {
    const root = newsroom(files);
    const first = await build(root, { now: start });
    expect(textOf(first.files, "news-sitemap.xml")).toContain("/b/");
    // The day of the newest article is over.
    expect(first.report.nextChange).toBe(Date.parse("2025-12-04T00:00:00+01:00"));

    const soon = await build(root, { now: start + hour });
    expect(soon.report).toMatchObject({ written: 0, deleted: 0 });

    const tomorrow = await build(root, { now: Date.parse("2025-12-04T00:00:00+01:00") });
    expect(changed(first.files, tomorrow.files)).toEqual(newest);
    expect(tomorrow.report.nextChange).toBe(Date.parse("2025-12-04T10:00:00+01:00"));

    const next = await build(root, { now: Date.parse("2025-12-04T10:00:00+01:00") });
    expect(changed(tomorrow.files, next.files)).toEqual(["news-sitemap.xml"]);
    expect(textOf(next.files, "news-sitemap.xml")).not.toContain("/a/");
    expect(next.report.nextChange).toBe(Date.parse("2025-12-05T10:00:00+01:00"));

    const later = await build(root, { now: start + 1_000 * hour });
    // A month after an article, its page tells what came since; and it is another year.
    expect(changed(next.files, later.files)).toEqual(
      ["2025/12/02/a/index.html", "news-sitemap.xml", ...newest].sort(),
    );
    expect(later.report).toMatchObject({ nextChange: undefined });
    expect(textOf(later.files, "2025/12/02/a/index.html")).toContain("Since then");
    expect(textOf(later.files, "news-sitemap.xml")).not.toContain("<news:news>");
    expect(
      differences((await build(newsroom(files), { now: start + 1_000 * hour })).files, later.files),
    ).toEqual([]);
  });

  it("tells on the page of an article, and nowhere else, that it is old, from the first build of a day on", async () => {
    const root = newsroom(files);
    const midnight = Date.parse("2026-12-05T00:00:00Z");
    const first = await build(root, { now: midnight - 1 });
    const next = await build(root, { now: midnight });
    expect(changed(first.files, next.files)).toEqual(["2025/12/03/b/index.html"]);
    expect(textOf(next.files, "2025/12/03/b/index.html")).toContain("This article is more than a year old.");
    expect((await build(root, { now: midnight + 23 * hour })).report).toMatchObject({
      written: 0,
      took: { join: 0 },
    });
    const late = await build(root, { now: Date.parse("2028-12-10T00:00:00Z") });
    expect(textOf(late.files, "2025/12/02/a/index.html")).toContain("This article is more than 3 years old.");
    expect(
      differences(
        (await build(newsroom(files), { now: Date.parse("2028-12-10T00:00:00Z") })).files,
        late.files,
      ),
    ).toEqual([]);
  });

  it("brings out a correction that was dated ahead, on every page that tells of it", async () => {
    const corrections = [{ date: "2025-12-05T10:00", text: "It was Lyon." }];
    const root = newsroom({
      ...files,
      "articles/a.md": article({ title: "A", date: "2025-11-02", corrections }),
    });
    const before = await build(root, { now: start });
    expect(before.report.problems.map(({ code, line }) => `${code} ${line}`)).toEqual(["date-ahead 4"]);
    for (const [file, bytes] of before.files)
      expect(`${file} ${bytes.includes("Lyon")}`).toBe(`${file} false`);
    expect(before.report.nextChange).toBe(Date.parse("2025-12-04T00:00:00+01:00"));
    const after = await build(root, { now: Date.parse("2025-12-05T10:00:00+01:00") });
    expect(changed(before.files, after.files)).toEqual(
      expect.arrayContaining([
        "2025/11/02/a/index.html",
        "atom.xml",
        "corrections/feed.xml",
        "corrections/index.html",
        "sitemap.xml",
      ]),
    );
    expect(after.report.problems).toEqual([]);
  });
});
