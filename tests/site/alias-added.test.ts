import { describe, expect, it } from "vitest";
import { build } from "../support/build.ts";
import { article, markdown, newsroom, writeContent } from "../support/newsroom.ts";
import { differences, type OutputTree } from "../support/output-tree.ts";

const record = (aliases: readonly string[]) =>
  markdown({ name: "Volodymyr Zelenskyy", aliases, role: "President of Ukraine" }, "Background.");

/** Enough articles for numbered pages, of which one spells a name as nobody else does. */
const files: Record<string, string> = {
  "people/volodymyr-zelenskyy.md": record(["Zelensky"]),
  "people/ana-lind.md": markdown({ name: "Ana Lind", aliases: ["Lind"] }),
  "articles/odd.md": article({ title: "Odd", date: "2025-10-01", people: ["Ze", "Ana Lind"] }),
  ...Object.fromEntries(
    Array.from({ length: 70 }, (_, number) => [
      `articles/story-${number}.md`,
      article({
        title: `Story ${number}`,
        date: `2025-11-${String(1 + (number % 28)).padStart(2, "0")}`,
        people: number % 2 === 0 ? ["Zelenskiy"] : ["Lind"],
        topics: ["Talks"],
      }),
    ]),
  ),
};

/** Builds, changes the record, builds over it, and gives the files that changed, after a look at a clean build. */
async function afterAliases(aliases: readonly string[]): Promise<{ changed: string[]; written: number }> {
  const root = newsroom(files);
  const before = await build(root);
  writeContent(root, "people/volodymyr-zelenskyy.md", record(aliases));
  const after = await build(root);
  const clean = await build(newsroom({ ...files, "people/volodymyr-zelenskyy.md": record(aliases) }));
  expect(differences(clean.files, after.files)).toEqual([]);
  return { changed: changedFiles(before.files, after.files), written: after.report.written };
}

function changedFiles(before: OutputTree, after: OutputTree): string[] {
  return [...after].filter(([file, bytes]) => !before.get(file)?.equals(bytes)).map(([file]) => file);
}

/** Pages of articles among files, and all others. Structured data of an article names its people in all spellings. */
function sorted(changed: readonly string[]): { articles: string[]; others: string[] } {
  const isArticle = (file: string) => /^\d{4}\/\d\d\/\d\d\/[a-z]+-?\d*\/index\.html$/.test(file);
  return {
    articles: changed.filter(isArticle),
    others: changed.filter((file) => !isArticle(file)),
  };
}

/** The articles about the record’s person. */
const about = Array.from({ length: 70 }, (_, number) => number)
  .filter((number) => number % 2 === 0)
  .map((number) => `2025/11/${String(1 + (number % 28)).padStart(2, "0")}/story-${number}/index.html`)
  .sort();

describe("an alias that is added to a record", () => {
  it("which no article uses changes the pages that name the person in all spellings, and leads there from its own address", async () => {
    const { changed, written } = await afterAliases(["Zelensky", "President Z"]);
    const { articles, others } = sorted(changed);
    expect(articles.sort()).toEqual(about);
    expect(others).toEqual([
      "_redirects",
      "people/president-z/index.html",
      "people/volodymyr-zelenskyy/index.html",
    ]);
    expect(written).toBe(changed.length);
  });

  it("which one article uses moves that article to the record, and touches only what is about the two", async () => {
    const { changed, written } = await afterAliases(["Zelensky", "Ze"]);
    expect(written).toBe(changed.length);
    const { articles, others } = sorted(changed);
    expect(articles.sort()).toEqual(["2025/10/01/odd/index.html", ...about]);
    expect(others.filter((file) => file.startsWith("people/"))).toEqual(
      expect.arrayContaining([
        "people/index.html",
        "people/volodymyr-zelenskyy/index.html",
        "people/ze/index.html",
      ]),
    );
    expect(others.length).toBeLessThan(13);
  });

  it("in another alphabet lets the articles that use another romanisation find the record", async () => {
    const odd = article({ title: "Odd", date: "2025-10-01", people: ["Volodimir Zelenskij"] });
    const root = newsroom({ ...files, "articles/odd.md": odd });
    const before = await build(root);
    expect(before.files.has("people/volodimir-zelenskij/index.html")).toBe(true);
    writeContent(root, "people/volodymyr-zelenskyy.md", record(["Zelensky", "Володимир Зеленський"]));
    const after = await build(root);
    expect(after.files.has("people/volodimir-zelenskij/index.html")).toBe(false);
    const clean = await build(
      newsroom({
        ...files,
        "articles/odd.md": odd,
        "people/volodymyr-zelenskyy.md": record(["Zelensky", "Володимир Зеленський"]),
      }),
    );
    expect(differences(clean.files, after.files)).toEqual([]);
    expect(after.report.written).toBe(changedFiles(before.files, after.files).length);
  });
});
