import { describe, expect, it } from "vitest";
import { renderPage } from "../../layouts/page.tsx";
import { languageNames } from "../../src/render/language-name.ts";
import { editionOf, type Planned, pageAt, problemsOf } from "../support/edition.ts";
import { htmlView } from "../support/made.ts";
import { article } from "../support/newsroom.ts";

const planned = editionOf({
  "articles/talks.md": article({ title: "Talks" }),
  "articles/french.md": article({ title: "Pourparlers", language: "fr", translationOf: "talks" }),
  "articles/arabic.md": article({ title: "محادثات", language: "ar", translationOf: "talks" }),
  "articles/alone.md": article({ title: "Alone" }),
});

function html(address: string, from: Planned = planned): string {
  const view = htmlView(pageAt(from, address), from);
  if (view === undefined) throw new Error("not a page of the theme");
  return renderPage(view);
}

/** The hreflang links of a page: `fr https://…`. */
function alternates(page: string): string[] {
  return [...page.matchAll(/<link rel="alternate" hreflang="([^"]*)" href="([^"]*)"/g)].map(
    ([, language, href]) => `${language} ${href}`,
  );
}

const articles = [
  "en https://example.org/2025/12/01/talks/",
  "ar https://example.org/ar/2025/12/01/arabic/",
  "fr https://example.org/fr/2025/12/01/french/",
  "x-default https://example.org/2025/12/01/talks/",
];

describe("hreflang", () => {
  it("is the same set on every version of an article, itself and one default included", () => {
    for (const at of ["/2025/12/01/talks/", "/fr/2025/12/01/french/", "/ar/2025/12/01/arabic/"])
      expect(alternates(html(at))).toEqual(articles);
  });

  it("is absent where there is one language", () => {
    expect(alternates(html("/2025/12/01/alone/"))).toEqual([]);
    expect(alternates(html("/404.html"))).toEqual([]);
  });

  it.each(["", "latest/", "2025/", "2025/12/", "2025/12/01/", "corrections/", "feeds/"])(
    "joins the pages at %s",
    (place) => {
      const all = [
        `en https://example.org/${place}`,
        `ar https://example.org/ar/${place}`,
        `fr https://example.org/fr/${place}`,
        `x-default https://example.org/${place}`,
      ];
      for (const paper of ["/", "/fr/", "/ar/"]) expect(alternates(html(paper + place))).toEqual(all);
    },
  );
});

describe("a page in another language", () => {
  it("says so, is written in its direction and offers the others by their own names", () => {
    const page = html("/ar/2025/12/01/arabic/");
    expect(page).toContain('<html lang="ar" dir="rtl">');
    expect(page).toContain('<a href="/fr/2025/12/01/french/" hreflang="fr" lang="fr" dir="ltr">Français</a>');
    expect(page).toContain('hreflang="en" lang="en" dir="ltr">English</a>');
    expect(page).not.toContain('hreflang="ar" lang');
  });

  it("has its own front page, which links home to itself and has a title of its own", () => {
    const page = html("/fr/");
    expect(page).toContain('<html lang="fr" dir="ltr">');
    expect(page).toContain("<title>Français — The Daily Test</title>");
    expect(page).toContain("Pourparlers");
    expect(page).not.toContain("Alone");
    expect(html("/fr/2025/12/01/french/")).toMatch(/class="nameplate"><a href="\/fr\/"/);
  });

  it("is not repeated on the front page of those who have it in their own", () => {
    const page = html("/");
    expect(page).toContain("Talks");
    expect(page).not.toContain("Pourparlers");
  });
});

describe("names of languages", () => {
  const names = (...tags: string[]) => [...languageNames(tags).values()];

  it("are short, and in the language itself", () => {
    expect(names("en-GB", "uk", "pt-BR", "zh-Hans", "zh-TW", "tlh")).toEqual([
      "English",
      "Українська",
      "Português",
      "简体中文",
      "繁體中文",
      "tlh",
    ]);
  });

  it("are told apart where two would read alike", () => {
    expect(names("fr", "fr-CA", "pt-BR", "pt-PT")).toEqual([
      "Français",
      "Français (CA)",
      "Português (BR)",
      "Português (PT)",
    ]);
  });
});

describe("the switch between languages", () => {
  const links = (page: string) =>
    [
      ...(/<nav[^>]* class="papers".*?<\/nav>/s.exec(page)?.[0] ?? "").matchAll(
        /<li>(?:<a href="([^"]*)"|<span)[^>]*>([^<]*)/g,
      ),
    ].map(([, href = "here", text]) => `${text} ${href}`);

  it("leads to the same page, or to the front page where there is none", () => {
    expect(links(html("/fr/2025/12/01/french/"))).toEqual([
      "English /2025/12/01/talks/",
      "العربية /ar/2025/12/01/arabic/",
      "Français here",
    ]);
    expect(links(html("/ar/latest/"))).toEqual(["English /latest/", "العربية here", "Français /fr/latest/"]);
    for (const address of ["/2025/12/01/alone/", "/404.html"])
      expect(links(html(address))).toEqual(["English here", "العربية /ar/", "Français /fr/"]);
  });

  it("is not there where there is one language", () => {
    expect(html("/", editionOf({ "articles/a.md": article() }))).not.toContain("papers");
  });
});

it.each(["en-UK", "en-EU", "french", "GB-", "e"])("refuses %s, which is no language tag", (language) => {
  expect(problemsOf("content/articles/a.md", article({ language }))).toEqual(["4:11 field-wrong"]);
});

it("has neighbours in its own language", () => {
  const page = html(
    "/fr/2025/12/01/french/",
    editionOf({
      "articles/a.md": article({ title: "Before", date: "2025-11-30", topics: "A" }),
      "articles/french.md": article({ title: "Pourparlers", language: "fr", topics: "A" }),
      "articles/avant.md": article({ title: "Avant", language: "fr", date: "2025-11-29", topics: "A" }),
      "articles/b.md": article({ title: "After", date: "2025-12-02", topics: "A" }),
    }),
  );
  expect(page).toContain("Avant");
  expect(page).not.toMatch(/Before|After/);
});
