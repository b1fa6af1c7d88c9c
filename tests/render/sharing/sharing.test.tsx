import { describe, expect, it } from "vitest";
import { renderPage } from "../../../layouts/page.tsx";
import { openGraphLocale } from "../../../src/render/sharing/locale.ts";
import { editionOf, pageAt, problemsOf, settingsOf } from "../../support/edition.ts";
import { hostileShown, hostileText } from "../../support/hostile.ts";
import { htmlView } from "../../support/made.ts";
import { article, markdown } from "../../support/newsroom.ts";
import { metaOf } from "../../support/structured-data.ts";

function pageOf(
  address: string,
  files: Readonly<Record<string, string>>,
  settings = settingsOf(),
): { readonly properties: string[]; readonly names: string[] } {
  const planned = editionOf(files, { settings });
  const view = htmlView(pageAt(planned, address), planned);
  if (view === undefined) throw new Error(`${address} is no page`);
  const html = renderPage(view);
  return { properties: metaOf(html, "property"), names: metaOf(html, "name") };
}

const at = "/2025/12/01/a/";

describe("a shared article", () => {
  it("says what Open Graph wants of it", () => {
    const { properties, names } = pageOf(
      at,
      {
        "articles/a.md": article({
          title: "Talks",
          description: "In Paris",
          updated: "2025-12-01T12:00",
          expires: "2026-06-01",
          image: { src: "/media/a b.jpg", alt: "A staircase" },
          people: ["Ana", "Petro"],
          topics: ["Peace"],
          authors: ["Ana Lind", "desk"],
        }),
        "authors/desk.md": markdown({ name: "Desk", fediverse: "desk@example.social" }),
        "media/a b.jpg": "jpg",
      },
      settingsOf("language: en-GB\n", "https://example.org/news/"),
    );
    expect(properties).toEqual([
      "og:site_name=The Daily Test",
      "og:type=article",
      "og:title=Talks",
      "og:description=In Paris",
      "og:url=https://example.org/news/2025/12/01/a/",
      "og:locale=en_GB",
      "og:image=https://example.org/news/media/a%20b.jpg",
      "og:image:alt=A staircase",
      "article:published_time=2025-12-01T10:00:00+01:00",
      "article:modified_time=2025-12-01T12:00:00+01:00",
      "article:expiration_time=2026-06-01",
      "article:section=Peace",
      "article:author=https://example.org/news/authors/ana-lind/",
      "article:author=https://example.org/news/authors/desk/",
      "article:tag=Ana",
      "article:tag=Petro",
      "article:tag=Peace",
    ]);
    expect(names).toEqual(
      expect.arrayContaining(["twitter:card=summary_large_image", "fediverse:creator=@desk@example.social"]),
    );
  });

  it("has the small card where no service could show its picture", () => {
    const image = { src: "/media/a.svg", alt: "A drawing" };
    for (const fields of [{}, { image }]) {
      const { properties, names } = pageOf(at, { "articles/a.md": article(fields), "media/a.svg": "<svg/>" });
      expect(names).toContain("twitter:card=summary");
      expect(properties.filter((line) => line.startsWith("og:image"))).toEqual([]);
    }
  });

  it("says the same whatever signs are in its texts", () => {
    const { properties } = pageOf(at, {
      "articles/a.md": article({ title: hostileText, people: [hostileText] }),
    });
    expect(properties).toContainEqual(expect.stringContaining("og:title=</script><script>alert("));
    expect(properties).toContain(`article:tag=${hostileShown}`);
  });

  it("names no change where there was none", () => {
    const { properties } = pageOf(at, { "articles/a.md": article() });
    expect(properties.filter((line) => line.startsWith("article:"))).toEqual([
      "article:published_time=2025-12-01T10:00:00+01:00",
    ]);
  });
});

describe("a shared profile", () => {
  it("says where its author can be followed", () => {
    const { properties, names } = pageOf("/authors/ana/", {
      "articles/a.md": article({ authors: ["Ana"] }),
      "authors/ana.md": markdown({
        name: "Ana",
        fediverse: "https://example.social/@ana",
        image: { src: "https://a.example/ana.jpg", alt: "Ana" },
      }),
    });
    expect(properties).toEqual(
      expect.arrayContaining([
        "og:type=profile",
        "profile:username=@ana@example.social",
        "og:image=https://a.example/ana.jpg",
      ]),
    );
    expect(names).toContain("fediverse:creator=@ana@example.social");
  });
});

describe("an account of the fediverse", () => {
  it.each(["@ana@example.social", "ana@example.social", "https://example.social/@ana/"])(
    "may be written %s",
    (fediverse) => {
      expect(problemsOf("content/authors/ana.md", markdown({ name: "Ana", fediverse }))).toEqual([]);
    },
  );

  it.each(["ana", "@ana@localhost", "ana@example.social other", 'a"b@example.social', "@@a@b.example"])(
    "may not be written %s",
    (fediverse) => {
      expect(problemsOf("content/authors/ana.md", markdown({ name: "Ana", fediverse }))).toEqual([
        "3:12 field-wrong",
      ]);
    },
  );
});

it.each([
  ["en-GB", "en_GB"],
  ["zh-Hant-tw", "zh_TW"],
  ["fr", "fr_FR"],
  ["zh", "zh_CN"],
  ["zh-Hant", "zh_TW"],
  ["pt-BR", "pt_BR"],
  ["he", "he_IL"],
  ["en", undefined],
  ["constructor", undefined],
])("writes the language %s as the locale %s", (language, locale) => {
  expect(openGraphLocale(language)).toBe(locale);
});
