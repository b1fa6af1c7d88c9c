import { XMLParser } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import { aiCrawlers } from "../../../src/render/ai-crawlers.ts";
import { pagePolicy } from "../../../src/render/machine-files/content-security-policy.ts";
import { readSettings } from "../../../src/source/read-settings.ts";
import { editionOf, pageAt, settingsOf, told } from "../../support/edition.ts";
import { htmlView, textFile } from "../../support/made.ts";
import { article, siteYaml } from "../../support/newsroom.ts";

const url = "https://example.org/news/";

function textAt(address: string, lines = "", fields: Readonly<Record<string, unknown>> = {}): string {
  const planned = editionOf({ "articles/a.md": article(fields) }, { settings: settingsOf(lines, url) });
  return textFile(pageAt(planned, address), planned) ?? "";
}

function hasPage(address: string, lines = ""): boolean {
  const { pages } = editionOf({ "articles/a.md": article() }, { settings: settingsOf(lines) });
  return pages.some((page) => page.address === address);
}

describe("robots.txt", () => {
  it("keeps out the crawlers of language models where the newsroom wants it, and nobody else", () => {
    const text = textAt("/robots.txt", "aiCrawlers: disallow\n");
    const groups = text.split("\n\n").map((group) => group.trim().split("\n"));
    expect(groups).toEqual([
      ["User-agent: *", "Allow: /"],
      [...aiCrawlers.map((name) => `User-agent: ${name}`), "Disallow: /"],
      ["Sitemap: https://example.org/news/sitemap.xml", "Sitemap: https://example.org/news/news-sitemap.xml"],
    ]);
    expect(aiCrawlers).toEqual(expect.arrayContaining(["GPTBot", "ClaudeBot", "CCBot", "Google-Extended"]));
    expect(
      aiCrawlers.filter((name) => /^(?:Googlebot|Bingbot|Applebot|facebookexternalhit)$/i.test(name)),
    ).toEqual([]);
    expect(new Set(aiCrawlers.map((name) => name.toLowerCase())).size).toBe(aiCrawlers.length);
  });
});

it("keeps out nobody who answers a person", () => {
  for (const name of [
    "ChatGPT-User",
    "Claude-SearchBot",
    "Claude-User",
    "DuckAssistBot",
    "MistralAI-User",
    "OAI-SearchBot",
    "Perplexity-User",
    "PerplexityBot",
    "PetalBot",
  ])
    expect(aiCrawlers).not.toContain(name);
});

describe("the rights in the texts", () => {
  const disallow = "aiCrawlers: disallow\n";

  it("are reserved by TDMRep, in its file, in headers and in pages", () => {
    expect(JSON.parse(textAt("/.well-known/tdmrep.json", disallow))).toEqual([
      { location: "/news/", "tdm-reservation": 1 },
    ]);
    expect(rulesOf(textAt("/_headers", disallow)).get("/news/*")?.get("TDM-Reservation")).toBe("1");
    expect(headOf(disallow).names).toContainEqual(["tdm-reservation", "1"]);
  });

  it("are told by an RSL licence, to which headers and pages lead, and robots.txt does not", () => {
    const parsed = new XMLParser({ ignoreAttributes: false }).parse(textAt("/license.xml", disallow));
    expect(parsed.rsl).toEqual({
      "@_xmlns": "https://rslstandard.org/rsl",
      content: { "@_url": "/news/", license: { prohibits: { "@_type": "usage", "#text": "ai-train" } } },
    });
    const rules = rulesOf(textAt("/_headers", disallow));
    const licence = "https://example.org/news/license.xml";
    expect(rules.get("/news/*")?.get("Link")).toBe(`<${licence}>; rel="license"; type="application/rsl+xml"`);
    expect(rules.get("/news/license.xml")?.get("Content-Type")).toBe("application/rsl+xml; charset=utf-8");
    expect(headOf(disallow).licence).toBe(licence);
    expect(textAt("/robots.txt", disallow)).not.toMatch(/^(?!User-agent|Allow|Disallow|Sitemap|$)/m);
  });

  it("are not spoken of where the settings say nothing", () => {
    expect(hasPage("/license.xml")).toBe(false);
    expect(hasPage("/.well-known/tdmrep.json")).toBe(false);
    expect(textAt("/_headers")).not.toMatch(/tdm|license/i);
    expect(headOf("")).toMatchObject({ licence: undefined });
    expect(headOf("").names).not.toContainEqual(["tdm-reservation", "1"]);
  });

  function headOf(lines: string) {
    const planned = editionOf({ "articles/a.md": article() }, { settings: settingsOf(lines, url) });
    const view = htmlView(pageAt(planned, "/"), planned);
    if (view === undefined) throw new Error("no page");
    return view.head;
  }
});

describe("trust.txt", () => {
  it("says whom the publisher belongs to, each on its line", () => {
    expect(
      textAt(
        "/trust.txt",
        `trust: ${JSON.stringify({
          belongTo: ["https://association.example/"],
          controlledBy: "https://owner.example/",
          social: ["https://example.social/@harbour"],
          disclosure: ["/ownership/"],
          contact: ["desk@example.org", "/contact/"],
        })}\naiCrawlers: disallow\n`,
      ),
    ).toBe(
      [
        "belongto=https://association.example/",
        "controlledby=https://owner.example/",
        "social=https://example.social/@harbour",
        "disclosure=https://example.org/news/ownership/",
        "contact=mailto:desk@example.org",
        "contact=https://example.org/news/contact/",
        "datatrainingallowed=no",
        "",
      ].join("\n"),
    );
  });

  it("is there only where the settings say something", () => {
    expect(hasPage("/trust.txt")).toBe(false);
  });
});

describe("security.txt", () => {
  const security = { contact: ["security@example.org", "/contact/"], languages: ["en", "fr"] };

  it("has the fields that RFC 9116 requires, with the end in UTC", () => {
    expect(
      textAt(
        "/.well-known/security.txt",
        `security: ${JSON.stringify({ ...security, expires: "2026-07-01", policy: "https://example.org/p" })}\n`,
      ),
    ).toBe(
      [
        "Contact: mailto:security@example.org",
        "Contact: https://example.org/news/contact/",
        "Expires: 2026-06-30T22:00:00Z",
        "Preferred-Languages: en, fr",
        "Canonical: https://example.org/news/.well-known/security.txt",
        "Policy: https://example.org/p",
        "",
      ].join("\n"),
    );
  });

  it("is not there without the day on which it ends", () => {
    expect(hasPage("/.well-known/security.txt", `security: ${JSON.stringify(security)}\n`)).toBe(false);
  });
});

describe("the web manifest", () => {
  it("names the site in its language, with one icon for every size and in those that browsers ask for", () => {
    const text = textAt("/site.webmanifest", "language: ar\ndescription: News\n");
    expect(JSON.parse(text)).toEqual({
      id: "/news/",
      name: "The Daily Test",
      description: "News",
      lang: "ar",
      dir: "rtl",
      start_url: "/news/",
      scope: "/news/",
      display: "browser",
      theme_color: "#fdfcf9",
      background_color: "#fdfcf9",
      icons: [
        { src: "/news/assets/icon.svg", sizes: "any", type: "image/svg+xml", purpose: "any" },
        { src: "/news/assets/icon-192.png", sizes: "192x192", type: "image/png", purpose: "any" },
        { src: "/news/assets/icon-512.png", sizes: "512x512", type: "image/png", purpose: "any" },
      ],
    });
  });
});

/** The rules of `_headers`: the headers of each address. */
function rulesOf(text: string): Map<string, Map<string, string>> {
  const rules = new Map<string, Map<string, string>>();
  let headers = new Map<string, string>();
  for (const line of text.trimEnd().split("\n")) {
    const [, name = "", value = ""] = /^ {2}([\w-]+): (\S.*)$/.exec(line) ?? [];
    if (name !== "") headers.set(name, value);
    else {
      expect(line).toMatch(/^\/\S*$/);
      headers = new Map();
      expect(rules.has(line)).toBe(false);
      rules.set(line, headers);
    }
  }
  return rules;
}

describe("_headers", () => {
  it("gives feeds their types, and the addresses of the hub and of themselves", () => {
    const rules = rulesOf(textAt("/_headers", "webSub: https://hub.example.org/\n"));
    expect(rules.get("/news/feed.xml")?.get("Content-Type")).toBe("application/rss+xml; charset=utf-8");
    expect(rules.get("/news/feed.json")?.get("Content-Type")).toBe("application/feed+json; charset=utf-8");
    expect(rules.get("/news/*/feed.xml")?.get("Content-Type")).toBe("application/rss+xml; charset=utf-8");
    expect(rules.get("/news/feed.xml")?.get("Link")).toBe(
      '<https://hub.example.org/>; rel="hub", <https://example.org/news/feed.xml>; rel="self"',
    );
  });

  it("sets no header twice for one address, which hosts would join with a comma, but those that are lists", () => {
    const rules = rulesOf(textAt("/_headers", "webSub: https://hub.example.org/\naiCrawlers: disallow\n"));
    const lists = ["Link", "Content-Security-Policy"];
    const everywhere = new Set(rules.get("/news/*")?.keys());
    for (const [address, headers] of rules) {
      if (address !== "/news/*")
        expect([...headers.keys()].filter((name) => everywhere.has(name) && !lists.includes(name))).toEqual(
          [],
        );
      expect(address.match(/\*/g) ?? []).toHaveLength(address.includes("*") ? 1 : 0);
    }
  });

  it("lets in frames of the hosts that a page shows, and no other", () => {
    const policy = (lines: string, ...hosts: string[]) => pagePolicy(settingsOf(lines, url), hosts);
    expect(policy("allowedEmbeds: [video.example]\n")).toContain("; frame-src 'none';");
    expect(policy("", "player.vimeo.com", "www.youtube-nocookie.com")).toContain(
      "; frame-src https://player.vimeo.com https://www.youtube-nocookie.com;",
    );
    expect(policy("")).toMatch(/^default-src 'none'; style-src 'self'; script-src 'self';/);
    expect(policy("")).not.toContain("unsafe");
    expect(policy("contentSecurityPolicy: default-src 'self'\n")).toBe("default-src 'self'");
  });

  it("leaves to the header what no page can say of itself, and nothing that could contradict the page", () => {
    const header = (lines: string) =>
      rulesOf(textAt("/_headers", lines)).get("/news/*")?.get("Content-Security-Policy");
    const own = `contentSecurityPolicy: "default-src 'self'; Frame-Ancestors 'none'; sandbox allow-scripts; img-src *;"\n`;
    expect(header("")).toBe("frame-ancestors 'self'");
    expect(pagePolicy(settingsOf("", url), [])).not.toContain("frame-ancestors");
    expect(header(own)).toBe("Frame-Ancestors 'none'; sandbox allow-scripts");
    expect(pagePolicy(settingsOf(own, url), ["video.example"])).toBe("default-src 'self'; img-src *");
    expect(header("contentSecurityPolicy: default-src 'self'\n")).toBeUndefined();
    const media = rulesOf(textAt("/_headers")).get("/news/media/*");
    expect(media?.get("Content-Security-Policy")).toBe("script-src 'none'");
  });

  it("has no line that a setting could have begun", () => {
    const settings = settingsOf("", url);
    const planned = editionOf(
      { "articles/a.md": article() },
      {
        settings: {
          ...settings,
          contentSecurityPolicy: "frame-ancestors 'self'\n  Set-Cookie: a=b\r\n/*\u2028  X: y",
        },
      },
    );
    const text = textFile(pageAt(planned, "/_headers"), planned) ?? "";
    expect(rulesOf(text).get("/news/*")?.has("Set-Cookie")).toBe(false);
    expect(text).toContain("frame-ancestors 'self' Set-Cookie: a=b /* X: y\n");
  });
});

describe("_redirects", () => {
  it("leads from every old address for good", () => {
    const aliases = ["/old/", "/Old & new's/", "/café.html"].filter((one) => !one.includes(" "));
    expect(textAt("/_redirects", "", { aliases })).toBe(
      "/news/old/ /news/2025/12/01/a/ 301\n/news/caf%C3%A9.html /news/2025/12/01/a/ 301\n",
    );
  });

  it("leaves out lines that no host would read to their end", () => {
    const long = `/${"é".repeat(190)}/`;
    expect(textAt("/_redirects", "", { aliases: [long, "/old/"] })).toBe(
      "/news/old/ /news/2025/12/01/a/ 301\n",
    );
  });
});

it("publishes the key for IndexNow where search engines look for it", () => {
  expect(textAt("/7c1f9e0b2d.txt", "indexNow: 7c1f9e0b2d\n")).toBe("7c1f9e0b2d");
});

describe("settings for machines that are wrong", () => {
  it.each([
    ["a key that is no file’s name", "indexNow: ../../key\n", "4:11"],
    ["a key that is too short", "indexNow: abc\n", "4:11"],
    ["a year that is none", "publisher:\n  founded: long ago\n", "5:12"],
    ["an address that is none", "trust:\n  member: [https://a.example/, somebody]\n", "5:32"],
    ["a contact that is none", "security:\n  contact: call us\n", "5:12"],
    ["a day that does not exist", "security:\n  contact: a@b.example\n  expires: 2026-02-30\n", "6:12"],
    ["a host that is not known", "host: geocities\n", "4:7"],
  ])("%s is told on its line", (_what, lines, place) => {
    expect(told(readSettings(Buffer.from(siteYaml + lines)).problems)).toEqual([`${place} field-wrong`]);
  });
});
