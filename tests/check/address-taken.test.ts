import { describe, expect, it } from "vitest";
import { runChecks } from "../../src/check/run-checks.ts";
import { editionOf, settingsOf } from "../support/edition.ts";
import { article, markdown } from "../support/newsroom.ts";

/** Complaints as `code file ← other`. */
function complaints(files: Readonly<Record<string, string>>): string[] {
  const { edition, pages } = editionOf(files);
  return runChecks(edition, pages).map(
    ({ code, at, related }) => `${code} ${at.file} ← ${related?.file ?? "the site"}`,
  );
}

it("tells of a taxonomy that has the name of a language", () => {
  const { edition, pages } = editionOf(
    { "articles/a.md": article({ language: "fr" }) },
    { settings: settingsOf("taxonomies: [people, fr]\n") },
  );
  expect(runChecks(edition, pages)).toMatchObject([
    {
      code: "address-taken",
      at: { file: "content/site.yaml", field: ["taxonomies"] },
      message: "The address /fr/ is already taken by the front page of what is written in the language `fr`.",
      hint: "Give the taxonomy another name, one that no page of the site and no language has.",
    },
  ]);
});

describe("two things that claim one address", () => {
  it.each([
    [
      "two articles",
      { "articles/a/talks.md": article(), "articles/b/2025-12-01-talks.md": article({ title: "B" }) },
      ["address-taken content/articles/b/2025-12-01-talks.md ← content/articles/a/talks.md"],
    ],
    [
      "a plain page and a page of the site",
      { "pages/latest.md": markdown({ title: "Latest" }) },
      ["address-taken content/pages/latest.md ← the site"],
    ],
    [
      "a plain page and an article",
      { "articles/talks.md": article(), "pages/2025/12/01/talks.md": markdown({ title: "Talks" }) },
      ["address-taken content/pages/2025/12/01/talks.md ← content/articles/talks.md"],
    ],
    [
      "a plain page and the archive",
      { "articles/talks.md": article(), "pages/2025.md": markdown({ title: "The year" }) },
      ["address-taken content/pages/2025.md ← the site"],
    ],
    [
      "an old address and a plain page",
      {
        "articles/talks.md": article({ aliases: ["/about"] }),
        "pages/about.md": markdown({ title: "About" }),
      },
      ["address-taken content/articles/talks.md ← content/pages/about.md"],
    ],
    [
      "an old address and a plain page, but for the case",
      {
        "articles/talks.md": article({ aliases: ["/About/"] }),
        "pages/about.md": markdown({ title: "About" }),
      },
      ["address-taken content/articles/talks.md ← content/pages/about.md"],
    ],
    [
      "two old addresses",
      { "articles/a.md": article({ aliases: ["/x"] }), "articles/b.md": article({ aliases: ["/x/"] }) },
      ["address-taken content/articles/b.md ← content/articles/a.md"],
    ],
    [
      "an old address and the feed",
      { "articles/a.md": article({ aliases: ["/feed.xml"] }) },
      ["address-taken content/articles/a.md ← the site"],
    ],
    [
      "an old address below a file of the site",
      { "articles/a.md": article({ aliases: ["/feed.xml/"] }) },
      ["address-taken content/articles/a.md ← the site"],
    ],
    [
      "an old address below another that is a file",
      {
        "articles/a.md": article({ aliases: ["/old.html"] }),
        "articles/b.md": article({ aliases: ["/old.html/print/"] }),
      },
      ["address-taken content/articles/b.md ← content/articles/a.md"],
    ],
    [
      "two pictures, but for the case",
      { "media/A.svg": "<svg/>", "media/a.svg": "<svg/>" },
      ["address-taken content/media/a.svg ← content/media/A.svg"],
    ],
    [
      "an old address and a picture",
      { "articles/a.md": article({ aliases: ["/media/a.svg/"] }), "media/a.svg": "<svg/>" },
      ["address-taken content/articles/a.md ← content/media/a.svg"],
    ],
    [
      "an article and the older news of its day",
      Object.fromEntries([
        ["articles/1.md", article()],
        ...Array.from({ length: 40 }, (_, index) => [
          `articles/story-${index}.md`,
          article({ title: `Story ${index}` }),
        ]),
      ]),
      ["address-taken content/articles/1.md ← the site"],
    ],
  ])("are a complaint: %s", (_what, files, expected) => {
    expect(complaints(files)).toEqual(expected);
  });

  it("are none where articles have one slug on two days", () => {
    expect(
      complaints({
        "articles/2025-12-01-talks.md": article({ date: "2025-12-01" }),
        "articles/2025-12-02-talks.md": article({ date: "2025-12-02" }),
      }),
    ).toEqual([]);
  });

  it("are none where the other is not public", () => {
    expect(
      complaints({ "articles/a/talks.md": article(), "articles/b/talks.md": article({ draft: true }) }),
    ).toEqual([]);
  });
});

describe("a story", () => {
  it("needs its record, so that a slip in its id is seen", () => {
    const story = markdown({ name: "The Paris talks" });
    expect(
      complaints({ "articles/a.md": article({ story: "paris-tlaks" }), "stories/paris-talks.md": story }),
    ).toEqual(["reference-unknown content/articles/a.md ← the site"]);
    expect(
      complaints({ "articles/a.md": article({ story: "paris-talks" }), "stories/paris-talks.md": story }),
    ).toEqual([]);
    const { edition, pages } = editionOf({
      "articles/a.md": article({ story: "paris-tlaks" }),
      "articles/b.md": article({ title: "B", story: "paris-talks" }),
      "stories/paris-talks.md": story,
    });
    expect(runChecks(edition, pages).map(({ hint }) => hint)).toEqual(["Did you mean “paris-talks”?"]);
  });
});

it("tells of two articles with one address once, also where each has a share card", () => {
  const files = { "articles/a/talks.md": article(), "articles/b/talks.md": article({ title: "B" }) };
  const { edition, pages } = editionOf(files, { settings: settingsOf("shareCards: true\n") });
  expect(runChecks(edition, pages).map(({ code, message }) => `${code} ${message}`)).toEqual([
    "address-taken The address /2025/12/01/talks/ is already taken by content/articles/a/talks.md.",
  ]);
});
