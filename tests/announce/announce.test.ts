import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { announce, type Report } from "../../src/announce/announce.ts";
import { readSettings } from "../../src/source/read-settings.ts";
import { manifestFile } from "../../src/store/manifest.ts";
import type { OutputPlace } from "../../src/store/note-file.ts";
import { build } from "../support/build.ts";
import { type Listener, listen, status } from "../support/listener.ts";
import { article, deleteContent, newsroom, siteYaml, writeContent } from "../support/newsroom.ts";

const key = "7c1f9e0b2d";
const patience = { answer: 2_000, first: 1, longest: 10, tries: 2 };
const broken = { answer: status(200) };
let hub: Listener;
let searchEngines: Listener;
let root: string;

beforeEach(async () => {
  broken.answer = status(200);
  hub = await listen((...both) => broken.answer(...both));
  searchEngines = await listen((...both) => broken.answer(...both));
  root = newsroom({
    "site.yaml": settingsText(),
    "articles/a.md": article({ people: ["Ana"], aliases: ["/old/"] }),
    "articles/b.md": article({ title: "B", people: ["Petro"] }),
  });
});

afterEach(async () => {
  await hub.close();
  await searchEngines.close();
});

function settingsText(more = ""): string {
  return `${siteYaml}webSub: ${hub.address}\nindexNow: ${key}\n${more}`;
}

/** Builds, tells, and gives what was told on each channel, by address within the site. */
async function tellAfter(
  change: () => void,
): Promise<{ reports: readonly Report[]; feeds: string[]; pages: string[] }> {
  change();
  await build(root);
  const { settings } = readSettings(Buffer.from(settingsText()));
  if (settings === undefined) throw new Error("the settings are wrong");
  const heardBefore = [hub.heard.length, searchEngines.heard.length] as const;
  const reports = await announce({
    notes: join(root, ".dateline"),
    output: join(root, "_site"),
    settings,
    clock: () => 0,
    indexNow: searchEngines.address,
    patience,
  });
  const within = (url: string) => url.replace("https://example.org", "");
  return {
    reports: reports ?? [],
    feeds: hub.heard
      .slice(heardBefore[0])
      .map(({ body }) => within(new URLSearchParams(body).get("hub.url") ?? "")),
    pages: searchEngines.heard
      .slice(heardBefore[1])
      .flatMap(({ body }) => (JSON.parse(body) as { urlList: string[] }).urlList.map(within)),
  };
}

const nothing = () => undefined;
const newArticle = () =>
  writeContent(root, "articles/c.md", article({ title: "C", date: "2025-12-02", people: ["Ana"] }));

describe("what is told", () => {
  it("is at first the feeds of the whole site and the front page", async () => {
    const { feeds, pages, reports } = await tellAfter(nothing);
    expect(feeds).toContain("/feed.xml");
    expect(feeds.filter((feed) => feed.lastIndexOf("/") > 0)).toEqual([]);
    expect(pages).toEqual(["/"]);
    expect(reports.map(({ isFirst }) => isFirst)).toEqual([true, true]);
  });

  it("is nothing where nothing changed", async () => {
    await tellAfter(nothing);
    const { feeds, pages, reports } = await tellAfter(nothing);
    expect([feeds, pages]).toEqual([[], []]);
    expect(reports.map(({ failure, left }) => [failure, left])).toEqual([
      [undefined, 0],
      [undefined, 0],
    ]);
  });

  it("is every feed and page that a new article changed, and no other", async () => {
    await tellAfter(nothing);
    const { feeds, pages } = await tellAfter(newArticle);
    expect(feeds).toEqual(expect.arrayContaining(["/feed.xml", "/people/ana/feed.xml"]));
    expect(feeds).not.toContain("/people/petro/feed.xml");
    expect(pages).toEqual(expect.arrayContaining(["/", "/2025/12/02/c/", "/people/ana/", "/latest/"]));
    expect(pages).not.toContain("/people/petro/");
  });

  it("holds no page that search engines may not list", async () => {
    await tellAfter(nothing);
    const { pages } = await tellAfter(() =>
      writeContent(
        root,
        "articles/b.md",
        article({ title: "B", aliases: ["/older/"], canonical: "https://a.example/" }),
      ),
    );
    expect(pages).toContain("/2025/12/01/b/");
    for (const page of ["/older/", "/404.html"]) expect(pages).not.toContain(page);
    // It was listed before, and they have to be told that it is not any more; from then on they are not.
    const again = await tellAfter(() =>
      writeContent(root, "articles/b.md", article({ title: "B 2", canonical: "https://a.example/" })),
    );
    expect(again.pages).not.toContain("/2025/12/01/b/");
  });

  it("holds pages that are gone", async () => {
    await tellAfter(nothing);
    const { pages } = await tellAfter(() => deleteContent(root, "articles/b.md"));
    expect(pages).toEqual(expect.arrayContaining(["/2025/12/01/b/", "/people/petro/"]));
  });

  it("is what has other bytes, not what was made again by a newer program", async () => {
    await tellAfter(nothing);
    // A setting that no page shows gives every page another fingerprint.
    const { feeds, pages } = await tellAfter(() =>
      writeContent(root, "site.yaml", settingsText("host: netlify\n")),
    );
    expect([feeds, pages]).toEqual([[], []]);
  });

  it("has the form that IndexNow and hubs read", async () => {
    await tellAfter(nothing);
    expect(JSON.parse(searchEngines.heard[0]?.body ?? "")).toEqual({
      host: "example.org",
      key,
      keyLocation: `https://example.org/${key}.txt`,
      urlList: ["https://example.org/"],
    });
    expect(searchEngines.heard[0]?.type).toBe("application/json; charset=utf-8");
    expect(hub.heard[0]?.type).toBe("application/x-www-form-urlencoded");
    expect(Object.fromEntries(new URLSearchParams(hub.heard[0]?.body))).toMatchObject({
      "hub.mode": "publish",
      "hub.url": expect.stringMatching(/^https:\/\/example\.org\/\w+\.\w+$/),
    });
  });
});

describe("what could not be told", () => {
  it("is told the next time", async () => {
    await tellAfter(nothing);
    broken.answer = status(500);
    const failed = await tellAfter(newArticle);
    expect(failed.reports.map(({ failure, told }) => [failure, told])).toEqual([
      ["it answered 500", []],
      ["it answered 500", []],
    ]);
    expect(failed.reports.every(({ left }) => left > 1)).toBe(true);
    broken.answer = status(200);
    const { feeds, pages } = await tellAfter(nothing);
    expect(feeds).toContain("/people/ana/feed.xml");
    expect(pages).toContain("/2025/12/02/c/");
    expect((await tellAfter(nothing)).pages).toEqual([]);
  });

  it("is told the next time also where it was the first", async () => {
    broken.answer = status(500);
    await tellAfter(nothing);
    broken.answer = status(200);
    const { feeds, pages } = await tellAfter(nothing);
    expect(feeds).toContain("/feed.xml");
    expect(feeds.filter((feed) => feed.lastIndexOf("/") > 0)).toEqual([]);
    expect(pages).toEqual(["/"]);
  });
});

it.each([
  ["that is not there", ({ output }: OutputPlace) => rmSync(output, { recursive: true })],
  ["whose manifest is damaged", (place: OutputPlace) => writeFileSync(manifestFile(place), "nonsense")],
])("tells nobody of a site %s", async (_what, damage) => {
  await build(root);
  damage({ output: join(root, "_site"), notes: join(root, ".dateline") });
  const { settings } = readSettings(Buffer.from(settingsText()));
  if (settings === undefined) throw new Error("the settings are wrong");
  const told = await announce({
    notes: join(root, ".dateline"),
    output: join(root, "_site"),
    settings,
    clock: () => 0,
    patience,
  });
  expect(told).toBeUndefined();
  expect(hub.heard).toEqual([]);
});
