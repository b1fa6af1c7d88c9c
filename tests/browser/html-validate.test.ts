import { HtmlValidate } from "html-validate";
import { beforeAll, describe, expect, it } from "vitest";
import { auditSite } from "../../src/audit/audit-site.ts";
import { build } from "../support/build.ts";
import { hostileFiles } from "../support/hostile.ts";
import { brokenLinks } from "../support/links.ts";
import { newsroom } from "../support/newsroom.ts";
import { type OutputTree, textOf } from "../support/output-tree.ts";
import { buildDemo, readablePages } from "./demo.ts";

/** Preact writes `<img/>`, and how long a headline is, is for editors to say. */
const validator = new HtmlValidate({
  extends: ["html-validate:recommended"],
  rules: { "void-style": "off", "long-title": "off" },
});

let tree: OutputTree;
beforeAll(async () => {
  tree = await buildDemo();
});

async function mistakes(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`),
  );
}

async function mistakesOfAll(files: OutputTree): Promise<string[]> {
  const found = await Promise.all(
    [...files.keys()]
      .filter((file) => file.endsWith(".html"))
      .map(async (file) => (await mistakes(textOf(files, file))).map((mistake) => `${file}:${mistake}`)),
  );
  return found.flat();
}

it("finds no mistake in the pages of a newsroom in which every text is hostile", async () => {
  const { files, output } = await build(newsroom(hostileFiles));
  expect(files.size).toBeGreaterThan(50);
  expect(await mistakesOfAll(files)).toEqual([]);
  const site = { output, folder: "", url: "https://example.org/news/", host: undefined };
  // Its settings and texts lead to pages that are not there, which a check of the content tells.
  const wrong = auditSite(site).filter(({ code }) => code !== "built-link-broken");
  expect(wrong).toEqual([]);
});

describe("every page of the demonstration", () => {
  it("is HTML without mistakes", async () => {
    expect(await mistakesOfAll(tree)).toEqual([]);
  });

  it("links only to pages and places that are there", () => {
    expect(brokenLinks(tree, "https://dateline.example/")).toEqual([]);
  });

  it("has a title of its own", () => {
    const titles = new Map<string, string[]>();
    for (const file of readablePages(tree)) {
      const title = /<title>(.*?)<\/title>/s.exec(textOf(tree, file))?.[1] ?? "";
      titles.set(title, [...(titles.get(title) ?? []), file]);
    }
    expect([...titles].filter(([title, files]) => title === "" || files.length > 1)).toEqual([]);
  });
});

it("would find mistakes", async () => {
  expect(
    (await mistakes("<!DOCTYPE html><html lang=en><body><p><div></p><img src=a></body></html>")).join("\n"),
  ).toMatch(/close-order|element-permitted-content|wcag/);
});
