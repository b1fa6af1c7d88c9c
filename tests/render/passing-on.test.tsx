import { describe, expect, it } from "vitest";
import { renderPage } from "../../layouts/page.tsx";
import { editionOf, pageAt, settingsOf } from "../support/edition.ts";
import { htmlView } from "../support/made.ts";
import { article } from "../support/newsroom.ts";

/** The page of an article. */
function page(fields: object, body?: string, settings = settingsOf()): string {
  const planned = editionOf({ "articles/a.md": article({ ...fields, slug: "a" }, body) }, { settings });
  const view = htmlView(pageAt(planned, "/2025/12/01/a/"), planned);
  if (view === undefined) throw new Error("not a page of the theme");
  return renderPage(view);
}

const cited = (html: string): string | undefined => /<dt>Citation<\/dt><dd>(.*?)<\/dd>/.exec(html)?.[1];

describe("what a reader can pass on of an article", () => {
  it("is its address, whole in an e-mail, and how it is cited", () => {
    const html = page({ title: "Talks & “tea” = 50 %?", authors: ["Ana Ilić", "Petro Marin"] });
    const mail = /href="(mailto:[^"]*)"/.exec(html)?.[1] ?? "";
    const said = new URLSearchParams(mail.replaceAll("&amp;", "&").replace("mailto:?", ""));
    expect(Object.fromEntries(said)).toEqual({
      subject: "Talks & “tea” = 50 %?",
      body: "Talks & “tea” = 50 %?\r\nhttps://example.org/2025/12/01/a/",
    });
    expect(html).toContain('<dt>Address</dt><dd dir="ltr">https://example.org/2025/12/01/a/</dd>');
    expect(cited(html)).toBe(
      "Ana Ilić, Petro Marin, “Talks &amp; “tea” = 50 %?”, The Daily Test, 1 December 2025, https://example.org/2025/12/01/a/",
    );
  });

  it("names the first of very many authors, and nobody where nobody signed", () => {
    const authors = Array.from({ length: 60 }, (_, index) => `Author ${index + 1}`);
    expect(cited(page({ authors }))).toMatch(/^Author 1 and others, “Ministers meet”/);
    expect(cited(page({}))).toMatch(/^“Ministers meet”, The Daily Test/);
  });

  it("leads to where the article first appeared", () => {
    const html = page({ canonical: "https://other.example/first/" });
    expect(html).toContain('<dd dir="ltr">https://other.example/first/</dd>');
  });
});

describe("the reading time of an article", () => {
  const words = (count: number): string => "word ".repeat(count);
  const told = (html: string): string | undefined => /<p>(\d+ minutes? to read)<\/p>/.exec(html)?.[1];

  it("goes by the pace of the language, and is left out where there is next to nothing to read", () => {
    expect(told(page({}, words(1_000)))).toBe("4 minutes to read");
    expect(told(page({}, words(200)))).toBe("1 minute to read");
    expect(told(page({}, words(100)))).toBeUndefined();
    expect(told(page({}, ""))).toBeUndefined();
    expect(page({}, words(1_000), settingsOf("language: de\n"))).toContain("Lesezeit: 6 Minuten");
  });

  it("counts the characters of scripts that have no spaces between words", () => {
    expect(page({}, "新聞".repeat(520), settingsOf("language: zh\n"))).toContain("阅读时间：约4分钟");
  });

  it("is told neither of a live article, which grows, nor in a language whose pace nobody knows", () => {
    expect(told(page({ type: "live" }, words(1_000)))).toBeUndefined();
    expect(told(page({}, words(1_000), settingsOf("language: th\n")))).toBeUndefined();
  });
});

it("folds the names of an article after the eighth of each kind", () => {
  const people = Array.from({ length: 40 }, (_, index) => `Person ${index + 1}`);
  const html = page({ people, topics: ["One"] });
  const [shown = "", folded = ""] = html.split("<summary>32 more</summary>");
  expect(shown).toContain("Person 8<");
  expect(shown).not.toContain("Person 9<");
  expect(folded).toContain("Person 40<");
  expect(page({ people: people.slice(0, 8) })).not.toContain(" more</summary>");
});
