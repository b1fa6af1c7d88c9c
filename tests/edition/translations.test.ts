import { describe, expect, it } from "vitest";
import { editionOf } from "../support/edition.ts";
import { article } from "../support/newsroom.ts";

const english = article({ title: "Talks" });
const inLanguage = (language: string, fields: Readonly<Record<string, unknown>> = {}) =>
  article({ title: `Talks (${language})`, language, translationOf: "talks", ...fields });

/** For each article by file the languages of its versions. */
function versions(files: Readonly<Record<string, string>>): Record<string, string> {
  const { edition } = editionOf(files);
  return Object.fromEntries(
    edition.articles.map(({ row, versions = [] }) => [
      row.path.replace(/^.*\/|\.md$/g, ""),
      versions.map(({ language, address }) => `${language} ${address}`).join(", "),
    ]),
  );
}

describe("the versions of an article", () => {
  it("know each other, themselves too, the original first", () => {
    const all = "en /2025/12/01/talks/, ar /2025/12/01/arabic/, fr /2025/12/01/french/";
    expect(
      versions({
        "articles/talks.md": english,
        "articles/french.md": inLanguage("fr"),
        "articles/arabic.md": inLanguage("ar"),
        "articles/other.md": article(),
      }),
    ).toEqual({ talks: all, french: all, arabic: all, other: "" });
  });

  it.each(["talks", "/2025/12/01/talks/", "/old/talks/", "2025/paris/2025-12-01-talks", "2025-12-01-talks"])(
    "are brought together by %s",
    (translationOf) => {
      const { french } = versions({
        "articles/2025/paris/2025-12-01-talks.md": article({ aliases: ["/old/talks/"] }),
        "articles/french.md": inLanguage("fr", { translationOf }),
      });
      expect(french).toContain("en /2025/12/01/talks/, fr");
    },
  );

  it("may be translations of a translation, and never run in a circle", () => {
    const chain = versions({
      "articles/talks.md": english,
      "articles/french.md": inLanguage("fr"),
      "articles/arabic.md": inLanguage("ar", { translationOf: "french" }),
    });
    expect(chain.arabic).toBe(chain.talks);
    expect(chain.arabic).toMatch(/^en .*ar .*fr /);
    const circle = versions({
      "articles/a.md": article({ translationOf: "b" }),
      "articles/b.md": inLanguage("fr", { translationOf: "a" }),
    });
    expect(circle.a).toBe(circle.b);
    expect(circle.a).toMatch(/^en .*\/a\/, fr .*\/b\/$/);
  });

  it("that are not public are told to nobody", () => {
    expect(
      versions({
        "articles/talks.md": article({ draft: true }),
        "articles/french.md": inLanguage("fr", { embargo: "2026-01-01" }),
        "articles/arabic.md": inLanguage("ar"),
      }),
    ).toEqual({ arabic: "" });
    expect(
      versions({
        "articles/talks.md": article({ draft: true }),
        "articles/french.md": inLanguage("fr"),
        "articles/arabic.md": inLanguage("ar"),
      }).arabic,
    ).toBe("ar /2025/12/01/arabic/, fr /2025/12/01/french/");
  });
});

describe("what is told to editors", () => {
  const told = (files: Readonly<Record<string, string>>) =>
    editionOf(files).complaints.map(({ code, at, message }) => `${code} ${at.file} ${message}`);

  it("is an original that is not there, or is the article itself", () => {
    expect(told({ "articles/french.md": inLanguage("fr") })).toEqual([
      "translation-unclear content/articles/french.md There is no other article “talks”.",
    ]);
    expect(told({ "articles/talks.md": inLanguage("fr") })).toHaveLength(1);
  });

  it("is a slug that several articles have", () => {
    const [message] = told({
      "articles/1/talks.md": article({ date: "2025-11-01" }),
      "articles/2/talks.md": english,
      "articles/french.md": inLanguage("fr"),
    });
    expect(message).toContain("may be content/articles/1/talks.md or content/articles/2/talks.md");
  });

  it("is a second article in one language; the first by file name is listed", () => {
    const files = {
      "articles/talks.md": english,
      "articles/a.md": inLanguage("fr"),
      "articles/b.md": inLanguage("FR"),
    };
    expect(told(files)).toEqual([expect.stringContaining("translation-twice content/articles/b.md")]);
    expect(versions(files)).toMatchObject({ talks: "en /2025/12/01/talks/, fr /2025/12/01/a/", b: "" });
  });
});

describe("the languages of an edition", () => {
  it("are the site’s own, without translations of what it has, and each further one", () => {
    const { edition, pages } = editionOf({
      "articles/talks.md": english,
      "articles/french.md": inLanguage("fr"),
      "articles/german.md": article({ language: "de" }),
      "articles/british.md": article({ language: "en-GB" }),
    });
    expect(
      edition.languages.map(({ language, address, articles }) => [
        language,
        address,
        articles.map(({ row }) => row.slug).sort(),
      ]),
    ).toEqual([
      ["en", "/", ["british", "german", "talks"]],
      ["de", "/de/", ["german"]],
      ["fr", "/fr/", ["french"]],
    ]);
    const addresses = pages.map(({ address }) => address);
    expect(addresses).toEqual(
      expect.arrayContaining(["/", "/feed.xml", "/de/", "/de/feed.xml", "/fr/", "/fr/feed.xml"]),
    );
  });

  it("are one where every article is in it", () => {
    expect(editionOf({ "articles/talks.md": english }).edition.languages).toHaveLength(1);
  });
});
