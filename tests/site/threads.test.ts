import { describe, expect, it } from "vitest";
import { build } from "../support/build.ts";
import { article, markdown, newsroom, scratchFolder } from "../support/newsroom.ts";
import { differences, textOf } from "../support/output-tree.ts";

/** Enough articles for reading and printing to be shared out. */
function manyArticles(): Record<string, string> {
  const files: Record<string, string> = {
    "authors/desk.md": markdown({ name: "The Desk" }),
    "authors/p.md": markdown({ name: "Петро", aliases: ["Person P."] }),
    "people/ana-lind.md": markdown({ name: "Ana Lind" }, "Background."),
    "stories/talks.md": markdown({ name: "The talks", description: "What they are." }),
  };
  for (let number = 0; number < 1_200; number += 1) {
    const day = `2025-11-${String((number % 28) + 1).padStart(2, "0")}`;
    files[`articles/story-${number}.md`] = article(
      {
        title: `Story ${number}`,
        date: `${day}T10:00`,
        people: [`Person ${number % 37}`, ...(number % 90 === 0 ? ["Ana Lind"] : [])],
        topics: [`Topic ${number % 5}`],
        byline: number % 2 === 0 ? "By {desk}, with {Person P.}" : undefined,
        ...(number % 40 === 0 ? { story: "talks" } : {}),
        ...(number % 11 === 0 ? { type: "live", language: "fr" } : {}),
      },
      `“Quoted” text of ${number}, by Person ${number % 37} and Ana Lind of Person ${number % 7}.\n\n## A heading\n\n- one\n- two\n\n## 11:00 An update\n\nIts text.\n`,
    );
  }
  return files;
}

describe("a build on several threads", () => {
  it("gives the same bytes as a build on one", async () => {
    const root = newsroom(manyArticles());
    const many = await build(root, { output: scratchFolder("many"), cores: 3 });
    expect(many.report.written).toBeGreaterThan(1_200);
    const one = await build(root, { output: scratchFolder("one"), cores: 1, fresh: true });
    expect(differences(one.files, many.files)).toEqual([]);
    expect(textOf(many.files, "fr/2025/11/01/story-0/index.html")).toContain(">Петро</a>");
  });
});
