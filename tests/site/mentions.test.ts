import { describe, expect, it } from "vitest";
import { build } from "../support/build.ts";
import { article, markdown, newsroom, writeContent } from "../support/newsroom.ts";
import { differences, type OutputTree, textOf } from "../support/output-tree.ts";

const ana = { name: "Ana Lind" };
const files: Record<string, string> = {
  "people/ana-lind.md": markdown(ana, "Background."),
  "places/paris.md": markdown({ name: "Paris" }, "Background."),
  "articles/a.md": article(
    { title: "A", people: ["ana-lind"] },
    "Then A. K. Lind-Berg and Annie Lind spoke in Paris.",
  ),
  "articles/b.md": article(
    { title: "B", date: "2025-12-02", places: ["Paris"] },
    "Ana Lind, or Annie Lind, spoke.",
  ),
  "articles/c.md": article({ title: "C", date: "2025-12-03" }, "Nobody spoke."),
  "articles/d.md": article({ title: "D", date: "2025-12-04" }, "It was said that Annie Lind spoke."),
};

function changed(before: OutputTree, after: OutputTree): string[] {
  return [...after.keys()].filter(
    (file) =>
      file.startsWith("20") &&
      !Buffer.from(after.get(file) ?? "").equals(Buffer.from(before.get(file) ?? "")),
  );
}

/** Builds, edits a file, builds again, and compares with a build from nothing. */
async function edited(path: string, text: string) {
  const root = newsroom(files);
  const before = await build(root);
  writeContent(root, path, text);
  const after = await build(root);
  const clean = await build(newsroom({ ...files, [path]: text }));
  expect(differences(clean.files, after.files)).toEqual([]);
  return { before: before.files, after: after.files, report: after.report };
}

describe("an edit of a record", () => {
  it("changes exactly the article pages whose links it changes, when it adds an alias", async () => {
    const text = markdown({ ...ana, aliases: ["Annie Lind"] }, "Background.");
    const { before, after, report } = await edited("people/ana-lind.md", text);
    const pages = ["2025/12/01/a/index.html", "2025/12/04/d/index.html"];
    expect(changed(before, after).sort()).toEqual(pages);
    expect(textOf(after, "2025/12/04/d/index.html")).toContain('href="/people/ana-lind/">Annie Lind</a>');
    // The two, and the person’s own page and feed and what else shows the record; nothing of the others.
    expect(report.written).toBeLessThan(pages.length + 5);
  });

  it("takes links away when it says that there are to be none", async () => {
    const text = markdown({ name: "Paris", link: false }, "Background.");
    const { before, after } = await edited("places/paris.md", text);
    expect(changed(before, after)).toEqual(["2025/12/01/a/index.html"]);
    expect(textOf(after, "2025/12/01/a/index.html")).not.toContain('class="mention"');
  });
});

describe("an edit of an article", () => {
  it("gives and takes links in other articles, when a record gets its first article or loses its last", async () => {
    const text = article({ title: "B", date: "2025-12-02" }, "Nobody was in the city.");
    const { before, after } = await edited("articles/b.md", text);
    expect(changed(before, after)).toContain("2025/12/01/a/index.html");
    expect(textOf(after, "2025/12/01/a/index.html")).not.toContain("/places/paris/");
  });
});

describe("mentions in other files", () => {
  it("are no links: not in feeds, nor in what machines read of the page", async () => {
    const { files: site } = await build(newsroom(files));
    for (const [file, bytes] of site) {
      const text = Buffer.from(bytes).toString("utf8");
      if (!file.startsWith("20")) expect(text).not.toContain('class="mention"');
      for (const [, json = ""] of text.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs))
        expect(json).not.toContain("mention\\");
    }
  });
});
