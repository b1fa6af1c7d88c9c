import { describe, expect, it } from "vitest";
import { renderPage } from "../../layouts/page.tsx";
import { editionOf, pageAt } from "../support/edition.ts";
import { htmlView, textFile } from "../support/made.ts";
import { article, markdown } from "../support/newsroom.ts";

function html(address: string, files: Readonly<Record<string, string>>): string {
  const planned = editionOf(files);
  const view = htmlView(pageAt(planned, address), planned);
  if (view === undefined) throw new Error("not a page of the theme");
  return renderPage(view);
}

const at = "/2025/12/01/a/";

function structuredData(page: string): unknown {
  return JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page)?.[1] ?? "");
}

describe("the type of an article", () => {
  it.each([
    ["news", "NewsArticle", undefined],
    ["analysis", "AnalysisNewsArticle", "Analysis"],
    ["opinion", "OpinionNewsArticle", "Opinion"],
    ["review", "ReviewNewsArticle", "Review"],
    // It is of days ago.
    ["live", "LiveBlogPosting", "As it happened"],
    ["sponsored", "AdvertiserContentArticle", "Sponsored"],
  ])("%s is told to machines as %s and labelled for readers", (type, schemaType, label) => {
    const files = { "articles/a.md": article({ type, people: ["Ana"] }) };
    expect(structuredData(html(at, files))).toMatchObject({ "@type": schemaType });
    for (const address of [at, "/", "/latest/", "/people/ana/"]) {
      const labels = /<p class="kicker"><strong>(.*?)<\/strong>/.exec(html(address, files))?.[1];
      expect([address, labels]).toEqual([address, label]);
    }
  });

  it("sponsored is explained on the article, and sets it apart in every list", () => {
    const files = { "articles/a.md": article({ type: "sponsored" }) };
    expect(html(at, files)).toMatch(/<p class="paid-for">Somebody paid for this article/);
    for (const address of ["/", "/latest/", "/2025/12/"])
      expect(html(address, files)).toMatch(/<article class="card sponsored \w+">/);
  });

  it("sponsored leads the front page only where there is no news, and no news leads to it", () => {
    const files = {
      "articles/a.md": article({ title: "News", date: "2025-12-01", topics: "Trade" }),
      "articles/b.md": article({ title: "Paid", date: "2025-12-02", topics: "Trade", type: "sponsored" }),
      "articles/c.md": article({ title: "Older", date: "2025-11-30", topics: "Trade" }),
    };
    expect(html("/", files)).toMatch(
      /<article class="card lead">.*News.*<article class="card sponsored \w+">/s,
    );
    expect(html(at, files)).not.toContain("/2025/12/02/b/");
    expect(html(at, files)).toContain("/2025/11/30/c/");
  });

  it("opinion and review say in lists whose they are, with a face; news does not, and a desk has none", () => {
    const files = {
      "media/ana.svg": '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="400"/>',
      "authors/ana.md": markdown({ name: "Ana & Co", image: { src: "/media/ana.svg", alt: "Ana" } }),
      "authors/desk.md": markdown({
        name: "The Desk",
        desk: true,
        image: { src: "/media/ana.svg", alt: "A" },
      }),
      "articles/a.md": article({ type: "opinion", authors: ["Ana & Co"], title: "A" }),
      "articles/b.md": article({ type: "review", authors: ["The Desk"], title: "B" }),
      "articles/c.md": article({ authors: ["Ana & Co"], title: "C" }),
    };
    const by = Array.from(html("/latest/", files).matchAll(/<p class="by">(.*?)<\/p>/g), ([, one]) => one);
    expect(by).toEqual([
      expect.stringMatching(/^<img src="\/media\/ana.svg" alt .*<span>Ana &amp; Co<\/span>$/),
      "<span>The Desk</span>",
    ]);
  });

  it("live tells machines of each update, with its address", () => {
    const page = html(at, {
      "articles/a.md": article(
        { type: "live", title: "Talks" },
        "Intro.\n\n## 11:00 <Doors> open\n\nA crowd.\n\n## 12:30\n\nOut.",
      ),
    });
    expect(structuredData(page)).toMatchObject({
      "@type": "LiveBlogPosting",
      dateModified: "2025-12-01T12:30:00+01:00",
      coverageStartTime: "2025-12-01T10:00:00+01:00",
      coverageEndTime: "2025-12-01T12:30:00+01:00",
      liveBlogUpdate: [
        {
          "@type": "BlogPosting",
          headline: "Talks",
          datePublished: "2025-12-01T12:30:00+01:00",
          articleBody: "Out.",
          url: "https://example.org/2025/12/01/a/#update-2025-12-01-1230",
        },
        { datePublished: "2025-12-01T11:00:00+01:00", articleBody: "A crowd." },
      ],
    });
    expect(page).toContain(
      'Updated <time datetime="2025-12-01T12:30:00+01:00">1 December 2025, 12:30</time>',
    );
  });

  it("live says the day of an update in words where it is another than the article’s, in its language", () => {
    const text = "## 23:50 Late\n\nMrs Roe came.\n\n## 2025-12-02 00:10 Later\n\nMrs Roe went.\n";
    const live = { type: "live", date: "2025-12-01T09:00", people: ["Roe"] };
    const files = (fields: object) => ({ "articles/a.md": article({ ...live, ...fields }, text) });
    const times = (page: string) =>
      Array.from(
        page.matchAll(/<time datetime="2025-12-0[12]T(?:23|00)[^>]*>(.*?)<\/time>/g),
        ([, time]) => time,
      );
    const english = html(at, files({}));
    expect(times(english).slice(-2)).toEqual(["2 December 2025, 00:10", "23:50"]);
    expect(english).toContain('<a class="mention" href="/people/roe/">Roe</a> went');
    expect(times(html(`/fr${at}`, files({ language: "fr" }))).slice(-2)).toEqual([
      "2 décembre 2025, 00\u00a0h\u00a010",
      "23:50",
    ]);
    const planned = editionOf(files({ language: "uk" }));
    const feed = textFile(pageAt(planned, "/uk/feed.xml"), planned);
    expect(feed).toContain("2 грудня 2025");
    expect(feed).not.toContain(">2025-12-02 00:10<");
  });

  it("live has a list of its updates once there are three with a headline", () => {
    const page = (count: number) =>
      html(at, {
        "articles/a.md": article(
          { type: "live" },
          Array.from({ length: count }, (_, hour) => `## 1${hour}:00 Update ${hour}\n\nText.\n`).join("\n"),
        ),
      });
    expect(page(2)).not.toContain('class="moments"');
    expect(page(3)).toMatch(/class="moments".*#update-2025-12-01-1200.*#update-2025-12-01-1000/s);
  });
});
