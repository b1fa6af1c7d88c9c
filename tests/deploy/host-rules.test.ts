import { describe, expect, it } from "vitest";
import { hostRules, isForEver } from "../../src/deploy/host-rules.ts";
import { hostHeaders } from "../../src/render/machine-files/host-headers.ts";
import { settingsOf } from "../support/edition.ts";

const headers = hostHeaders(settingsOf("search: true\n", "https://example.org/news/"));
const rules = hostRules(
  headers,
  "/news/old/ /news/new/ 301\n/news/caf%C3%A9 https://example.org/x 301\n/news/soft/ /news/x/ 302\n",
);

describe("what is said with a file", () => {
  it.each([
    ["index.html", "text/html; charset=utf-8", "public, max-age=60"],
    ["2025/12/01/a/index.html", "text/html; charset=utf-8", "public, max-age=60"],
    ["people/ana/feed.xml", "application/rss+xml; charset=utf-8", "public, max-age=60"],
    ["feed.json", "application/feed+json; charset=utf-8", "public, max-age=60"],
    ["sitemap.xml", "application/xml; charset=utf-8", "public, max-age=60"],
    ["assets/style.css", "text/css; charset=utf-8", "public, max-age=3600"],
    ["media/boat.jpg", "image/jpeg", "public, max-age=86400"],
    ["media/notes.PDF", "application/pdf", "public, max-age=86400"],
    ["pictures/boat-0123456789ab-card-480.webp", "image/webp", "public, max-age=31536000, immutable"],
    [
      "search/index/2025-0123456789ab/ids.json",
      "application/json; charset=utf-8",
      "public, max-age=31536000, immutable",
    ],
    ["speculation-rules.json", "application/speculationrules+json", "public, max-age=60"],
    ["_headers", "text/plain; charset=utf-8", "public, max-age=60"],
    ["thing", "text/plain; charset=utf-8", "public, max-age=60"],
    ["thing.unknown", "application/octet-stream", "public, max-age=60"],
  ])("%s has the type and the time of the table of the site", (file, type, cache) => {
    expect(rules.lookOf(file)).toEqual({ type, cache });
    expect(isForEver(rules.lookOf(file))).toBe(cache.includes("immutable"));
  });

  it("knows where the site stands, and which addresses lead on for good", () => {
    expect(rules.base).toBe("/news/");
    expect(rules.lookOf("old/index.html").redirect).toBe("/news/new/");
    expect(rules.lookOf("café").redirect).toBe("https://example.org/x");
    expect(rules.lookOf("soft/index.html").redirect).toBeUndefined();
  });

  it("has rules for a site that brings none", () => {
    expect(hostRules("", "").base).toBe("/");
    expect(hostRules("", "").lookOf("a/index.html").cache).toBe("public, max-age=60");
  });
});
