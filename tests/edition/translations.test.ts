import { describe, expect, it } from "vitest";
import { type EditionOptions, editionOf } from "../support/edition.ts";
import { article, markdown } from "../support/newsroom.ts";

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
    const all = "en /2025/12/01/talks/, ar /ar/2025/12/01/arabic/, fr /fr/2025/12/01/french/";
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

  it.each<[string, Readonly<Record<string, unknown>>]>([
    ["a pin that still holds", { pin: { until: "2099-01-01" } }],
    ["a pin that is over", { pin: { until: "2025-12-01T01:00" } }],
    ["an update that is still to come", { updated: "2099-01-01" }],
    ["a correction that is still to come", { corrections: [{ date: "2099-01-01", text: "It was." }] }],
  ])("know each other where one of them has %s", (_what, fields) => {
    const all = "en /2025/12/01/talks/, fr /fr/2025/12/01/french/";
    const both = { talks: all, french: all };
    expect(
      versions({ "articles/talks.md": article(fields), "articles/french.md": inLanguage("fr") }),
    ).toEqual(both);
    expect(
      versions({ "articles/talks.md": english, "articles/french.md": inLanguage("fr", fields) }),
    ).toEqual(both);
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
    ).toBe("ar /ar/2025/12/01/arabic/, fr /fr/2025/12/01/french/");
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
    expect(versions(files)).toMatchObject({ talks: "en /2025/12/01/talks/, fr /fr/2025/12/01/a/", b: "" });
  });
});

describe("the papers of an edition", () => {
  const papersOf = (files: Readonly<Record<string, string>>, options?: EditionOptions) =>
    editionOf(files, options).edition.papers.map(({ language, address, articles }) => [
      language,
      address,
      articles.map(({ row }) => row.slug).sort(),
    ]);

  it("are that of the site’s own language and one for each further language, in which alone its articles are", () => {
    const files = {
      "articles/talks.md": english,
      "articles/french.md": inLanguage("fr"),
      "articles/german.md": article({ language: "de" }),
      "articles/british.md": article({ language: "en-GB" }),
    };
    expect(papersOf(files)).toEqual([
      ["en", "/", ["british", "talks"]],
      ["de", "/de/", ["german"]],
      ["fr", "/fr/", ["french"]],
    ]);
    const addresses = editionOf(files).pages.map(({ address }) => address);
    expect(addresses).toEqual(
      expect.arrayContaining(["/", "/feed.xml", "/de/", "/de/feed.xml", "/fr/", "/fr/feed.xml"]),
    );
  });

  it("are told apart by their tags, in which capitals do not count", () => {
    const tagged = (...tags: string[]) =>
      Object.fromEntries(tags.map((language, at) => [`articles/a${at}.md`, article({ language })]));
    expect(papersOf(tagged("FR", "fr", "fr-CA", "pt-br", "ZH-HANS", "EN"))).toEqual([
      ["en", "/", ["a5"]],
      ["fr", "/fr/", ["a0", "a1"]],
      ["fr-CA", "/fr-ca/", ["a2"]],
      ["pt-BR", "/pt-br/", ["a3"]],
      ["zh-Hans", "/zh-hans/", ["a4"]],
    ]);
  });

  it("are one where every article is in it, and always that of the site", () => {
    expect(papersOf({ "articles/talks.md": english })).toEqual([["en", "/", ["talks"]]]);
    expect(papersOf({ "articles/talks.md": article({ language: "fr" }) })).toEqual([
      ["en", "/", []],
      ["fr", "/fr/", ["talks"]],
    ]);
  });

  it("have the pages that say so, by a field or by their folder", () => {
    const { edition } = editionOf({
      "articles/french.md": article({ language: "fr" }),
      "pages/about.md": markdown({ title: "About" }),
      "pages/fr/about.md": markdown({ title: "À propos" }),
      "pages/hilfe.md": markdown({ title: "Hilfe", language: "de" }),
      "pages/it/help.md": markdown({ title: "Computers" }),
    });
    expect(
      edition.papers.map(({ language, plainPages }) => [language, plainPages.map(({ address }) => address)]),
    ).toEqual([
      ["en", ["/about/", "/it/help/"]],
      ["de", ["/de/hilfe/"]],
      ["fr", ["/fr/about/"]],
    ]);
  });
});

describe("names in several papers", () => {
  const person = {
    name: "Ana Ilić",
    aliases: ["Ilić"],
    role: "Envoy",
    names: { fr: "Anne Ilitch" },
    descriptions: { FR: "Émissaire." },
  };
  const { edition, complaints } = editionOf({
    "people/ana.md": markdown(person),
    "topics/peace.md": markdown({ name: "Peace" }),
    "articles/a.md": article({ title: "A", people: ["Ana Ilić"], topics: ["Peace"], places: ["Lyon"] }),
    "articles/b.md": article(
      { title: "B", people: ["Anne Ilitch", "Petro"], language: "fr", date: "2025-12-02" },
      "Ilić et la paix.",
    ),
    "articles/c.md": article({ title: "C", people: ["Ilić"], topics: ["Peace"], language: "uk" }),
  });

  it("are one, with a page and articles of their own in each that speaks of them", () => {
    expect(complaints).toEqual([]);
    const told = edition.papers.map(({ groups }) =>
      groups.flatMap(({ terms }) =>
        terms.map(
          ({ name, address, articles }) => `${name} ${address} ${articles.map(({ row }) => row.title)}`,
        ),
      ),
    );
    expect(told).toEqual([
      ["Ana Ilić /people/ana/ A", "Lyon /places/lyon/ A", "Peace /topics/peace/ A"],
      ["Anne Ilitch /fr/people/ana/ B", "Petro /fr/people/petro/ B"],
      ["Ana Ilić /uk/people/ana/ C", "Peace /uk/topics/peace/ C"],
    ]);
  });

  it("are told in the language of the paper, where the record says how", () => {
    const [own, french] = edition.papers.map(({ groups }) => groups[0]?.find("Ana Ilić"));
    expect(own?.entry).toMatchObject({ name: "Ana Ilić", role: "Envoy" });
    expect(own).not.toHaveProperty("translated");
    expect(french).toMatchObject({ translated: true, described: true, entry: { description: "Émissaire." } });
    expect(french?.entry).not.toHaveProperty("role");
  });
});

describe("the address of an article in a further language", () => {
  it("lets it keep the name of its original; the original has the plain one", () => {
    const { edition, complaints, pages } = editionOf({
      "articles/talks.md": english,
      "articles/fr/talks.md": inLanguage("fr"),
      "articles/uk/talks.md": inLanguage("uk", { translationOf: "/2025/12/01/talks/" }),
      "articles/alone.md": article({ language: "fr" }),
    });
    expect(complaints).toEqual([]);
    expect(edition.articles.map(({ address, plainAddress }) => [address, plainAddress])).toEqual([
      ["/fr/2025/12/01/alone/", "/2025/12/01/alone/"],
      ["/fr/2025/12/01/talks/", undefined],
      ["/2025/12/01/talks/", undefined],
      ["/uk/2025/12/01/talks/", undefined],
    ]);
    expect(edition.articles.map(({ versions = [] }) => versions.length)).toEqual([0, 3, 3, 3]);
    const redirects = pages.flatMap(({ address, subject }) =>
      subject.kind === "redirect" ? [`${address} ${subject.to}`] : [],
    );
    expect(redirects).toEqual(["/2025/12/01/alone/ /fr/2025/12/01/alone/"]);
  });
});
