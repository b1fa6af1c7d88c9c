import { describe, expect, it } from "vitest";
import type { Page } from "../../src/pages/page.ts";
import { outputFile } from "../../src/pages/page.ts";
import { editionOf, pageAt, settingsOf } from "../support/edition.ts";
import { article, markdown } from "../support/newsroom.ts";

const small = settingsOf("pageSize: 2\n");

const files = {
  ...Object.fromEntries(
    [1, 2, 3, 4, 5].map((day) => [
      `articles/2025-12-0${day}-story-${day}.md`,
      article({
        title: `Story ${day}`,
        date: `2025-12-0${day}`,
        people: ["Ana"],
        authors: ["Desk"],
        aliases: [`/old/${day}`],
      }),
    ]),
  ),
  "pages/about.md": markdown({ title: "About" }),
  "media/a.svg": "<svg/>",
};

describe("the plan of a site", () => {
  const planned = editionOf(files, { settings: small });
  const addresses = planned.pages.map(({ address }) => address);

  it("has the addresses of the contract", () => {
    expect(addresses).toEqual(
      expect.arrayContaining([
        "/",
        "/latest/",
        "/latest/1/",
        "/2025/12/01/story-1/",
        "/archive/",
        "/2025/",
        "/2025/12/",
        "/2025/12/01/",
        "/people/",
        "/people/ana/",
        "/people/ana/feed.xml",
        "/people/ana/1/",
        "/authors/",
        "/authors/desk/",
        "/feed.xml",
        "/atom.xml",
        "/feed.json",
        "/feeds/",
        "/feeds.opml",
        "/corrections/",
        "/corrections/feed.xml",
        "/news-sitemap.xml",
        "/sitemap.xml",
        "/robots.txt",
        "/404.html",
        "/about/",
        "/old/1/",
        "/media/a.svg",
        "/assets/style.css",
      ]),
    );
  });

  it("has each address once", () => {
    expect([...new Set(addresses)]).toEqual(addresses);
  });

  it("has the index of a taxonomy from the first day; of authors and stories, and an archive, from their first", () => {
    const empty = editionOf({}).pages.map(({ address }) => address);
    expect(empty).toEqual(expect.arrayContaining(["/people/", "/places/", "/topics/"]));
    expect(empty).not.toContain("/authors/");
    expect(empty).not.toContain("/stories/");
    expect(empty).not.toContain("/archive/");
  });

  it.each([
    ["/", "index.html"],
    ["/people/ana/", "people/ana/index.html"],
    ["/feed.xml", "feed.xml"],
    ["/old.html", "old.html"],
  ])("puts %s into %s", (address, file) => {
    expect(outputFile(address)).toBe(file);
  });
});

describe("the sitemap", () => {
  function listed(extra: Readonly<Record<string, string>>, drafts = false): Map<string, string | undefined> {
    const page: Page = pageAt(editionOf({ ...files, ...extra }, { settings: small, drafts }), "/sitemap.xml");
    if (page.subject.kind !== "sitemap") throw new Error("no sitemap");
    return new Map(page.subject.entries.map(({ address, changed }) => [address, changed]));
  }

  it("lists what should be found", () => {
    expect([...listed({}).keys()]).toEqual([
      "/2025/12/01/story-1/",
      "/2025/12/02/story-2/",
      "/2025/12/03/story-3/",
      "/2025/12/04/story-4/",
      "/2025/12/05/story-5/",
      "/",
      "/latest/",
      "/latest/1/",
      "/people/",
      "/places/",
      "/topics/",
      "/authors/",
      "/people/ana/",
      "/people/ana/1/",
      "/authors/desk/",
      "/authors/desk/1/",
      "/archive/",
      "/2025/",
      "/2025/12/",
      "/2025/12/05/",
      "/2025/12/04/",
      "/2025/12/03/",
      "/2025/12/02/",
      "/2025/12/01/",
      "/corrections/",
      "/feeds/",
      "/about/",
    ]);
  });

  it("lists no article whose original stands elsewhere, and none that readers may not see", () => {
    const extra = {
      "articles/copy.md": article({ canonical: "https://elsewhere.example/a" }),
      "articles/draft.md": article({ draft: true }),
      "articles/later.md": article({ date: "2026-01-01" }),
    };
    expect([...listed(extra).keys()].filter((address) => /copy|draft|later/.test(address))).toEqual([]);
    expect([...listed(extra, true).keys()].filter((address) => /copy|draft|later/.test(address))).toEqual([]);
  });

  it("says when an article last changed in a way that matters", () => {
    const changed = listed({
      "articles/plain.md": article({ date: "2025-11-01" }),
      "articles/updated.md": article({ date: "2025-11-01", updated: "2025-11-02T10:00" }),
      "articles/corrected.md": article({
        date: "2025-11-01",
        updated: "2025-11-02T10:00",
        corrections: [{ date: "2025-11-03", text: "It was Lyon." }],
      }),
    });
    expect(changed.get("/2025/11/01/plain/")).toBe("2025-11-01");
    expect(changed.get("/2025/11/01/updated/")).toBe("2025-11-02T10:00:00+01:00");
    expect(changed.get("/2025/11/01/corrected/")).toBe("2025-11-03");
    expect(changed.get("/about/")).toBeUndefined();
  });
});
