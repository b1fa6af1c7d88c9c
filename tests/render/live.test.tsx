import { describe, expect, it } from "vitest";
import { renderPage } from "../../layouts/page.tsx";
import { editionOf, pageAt, problemsOf } from "../support/edition.ts";
import { htmlView } from "../support/made.ts";
import { article } from "../support/newsroom.ts";

const begun = "2025-12-15T08:00";
const noon = Date.parse("2025-12-15T12:00+01:00");
const updates = (count: number): string =>
  Array.from({ length: count }, (_, index) => {
    const minutes = 8 * 60 + index;
    const time = `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
    return `## ${time} Update ${index + 1} <&>\n\nText.\n\n`;
  }).join("");

/** A page of a newsroom with one live article, at noon. */
function page(address: string, fields: object, body: string, now = noon): string {
  const files = {
    "articles/live.md": article(
      { type: "live", date: begun, slug: "live", topics: "Count", ...fields },
      body,
    ),
    "articles/other.md": article({ title: "Other", date: "2025-12-15T11:59", topics: "Count" }, "x"),
  };
  const planned = editionOf(files, { now });
  const view = htmlView(pageAt(planned, address), planned);
  if (view === undefined) throw new Error("not a page of the theme");
  return renderPage(view);
}

const at = "/2025/12/15/live/";
const texts = (html: string, pattern: RegExp): string[] =>
  [...html.matchAll(pattern)].map(([, text = ""]) => text.replace(/<[^>]*>/g, ""));
const listed = (html: string): number => texts(html, /<li>(<a href="#update.*?<\/a>)<\/li>/g).length;

describe("a live article that goes on", () => {
  it("says so, tells its newest update, and loads anew where readers ask for it, at its head and its foot", () => {
    const html = page(at, {}, updates(2));
    expect(html).toContain('<p class="kicker"><strong class="on-air">Live</strong>');
    expect(texts(html, /<p class="live-line on-air">(.*?)<\/p>/g)).toEqual(
      Array(2).fill("Newest update: 15 December 2025, 08:01 Look for new updates"),
    );
    // An address with a fragment would only scroll.
    expect(html).toContain(`<a href="${at}?update-2025-12-15-0801">Look for new updates</a>`);
    expect(html).not.toMatch(/http-equiv="refresh"|<script(?! type="application\/ld)/);
    expect(html).not.toContain("coverageEndTime");
  });

  it("lists all of its updates, those after the eighth folded", () => {
    const [few, many] = [page(at, {}, updates(8)), page(at, {}, updates(230))];
    expect(listed(few)).toBe(8);
    expect(few).not.toContain("<summary>8");
    expect(listed(many)).toBe(230);
    expect(many).toContain("<summary>222 older updates</summary>");
    expect(many.indexOf("Update 223")).toBeLessThan(many.indexOf("<summary>222"));
    expect(many).toContain("Update 1 &lt;&amp;>");
  });

  it("without an update, and with one alone, has a line and no list", () => {
    expect(listed(page(at, {}, updates(1)))).toBe(0);
    const none = page(at, {}, "It begins soon.");
    expect(texts(none, /<p class="live-line on-air">(.*?)<\/p>/g)[0]?.trim()).toBe("Look for new updates");
  });

  it("looks alive in lists: its newest update, with the time", () => {
    const front = page("/", { pin: true }, updates(3));
    expect(front).toContain('<article class="card live on-air lead">');
    expect(texts(front, /<p class="marks newest">(.*?)<\/p>/g)).toEqual(["08:02Update 3 &lt;&amp;>"]);
  });

  it("tells in lists of no update that is timed ahead", () => {
    const front = page("/", { pin: true }, `${updates(1)}## 23:00 Ahead\n\nText.\n`);
    expect(texts(front, /<p class="marks newest">(.*?)<\/p>/g)).toEqual(["08:00Update 1 &lt;&amp;>"]);
    expect(front).not.toContain("Ahead");
  });
});

describe("a live article that has ended", () => {
  it.each([
    ["where its editor says so", { ended: true }, noon],
    ["where nothing was heard of it for two days", {}, noon + 2 * 86_400_000],
  ])("tells it, %s, and is marked no more", (_, fields, now) => {
    const html = page(at, fields, updates(3), now);
    expect(texts(html, /<p class="live-line">(.*?)<\/p>/g)).toEqual(["This coverage has ended."]);
    expect(html).toContain("<strong>As it happened</strong>");
    expect(html).toContain('"coverageEndTime":"2025-12-15T08:02:00+01:00"');
    const front = page("/", fields, updates(3), now);
    expect(front).not.toMatch(/on-air|newest/);
    expect(front).toContain("As it happened");
    // What another page says of it agrees.
    expect(page("/2025/12/15/other/", fields, updates(3), now)).toContain("<strong>As it happened</strong>");
  });

  it("is told where it is no live article at all", () => {
    const file = article({ ended: true });
    expect(problemsOf("content/articles/a.md", file)).toEqual([expect.stringContaining("field-wrong")]);
  });
});

describe("the key points of an article", () => {
  it("stand above its text, as text, with the signs of its language", () => {
    const html = page(at, { keyPoints: ['A "first" <b>point</b>.', "Another."] }, updates(1));
    expect(html).toMatch(
      /<section class="key-points"><h2>Key points<\/h2><ul><li>A “first” &lt;b>point&lt;\/b>\.<\/li><li>Another\.<\/li><\/ul>/,
    );
    expect(html.indexOf("key-points")).toBeLessThan(html.indexOf('class="body"'));
    expect(page(at, { keyPoints: "One alone." }, "x")).toContain("<li>One alone.</li>");
    expect(page(at, { keyPoints: [] }, "x")).not.toContain("key-points");
  });
});

describe("the line over a headline", () => {
  const over = (title: string, fields: object): string | undefined => {
    const planned = editionOf({ "articles/a.md": article({ title, date: begun, ...fields }) }, { now: noon });
    const view = htmlView(pageAt(planned, "/latest/"), planned);
    if (view?.kind !== "list") throw new Error("no list");
    const [card] = view.cards;
    return [card?.label, card?.kicker?.text].filter((said) => said !== undefined).join(" | ");
  };

  it.each([
    ["Why", { type: "opinion", topics: "Opinion" }, "Opinion"],
    ["Why", { type: "opinion", topics: "opinion" }, "Opinion"],
    ["Why", { type: "opinion", topics: "Opinions" }, "Opinion | Opinions"],
    ["Live: the count", { type: "live", topics: "Politics" }, "Politics"],
    ["Live | the count", { type: "live" }, ""],
    ["Live music returns", { type: "live" }, "Live"],
    ["Livestock: the count", { type: "live" }, "Live"],
    ["Sponsored by Tours: sail", { type: "sponsored", sponsor: { name: "Tours" } }, ""],
  ])("of “%s”, %j, says nothing twice", (title, fields, expected) => {
    expect(over(title, fields)).toBe(expected);
  });
});
