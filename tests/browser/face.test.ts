import { copyFileSync, cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { repository } from "../architecture/import-lines.ts";
import { build } from "../support/build.ts";
import { scratchFolder } from "../support/newsroom.ts";
import { type OutputTree, textOf } from "../support/output-tree.ts";
import { readPng } from "../support/pixels.ts";
import { axe } from "./axe.ts";
import { launchBrowser } from "./browser.ts";
import { type Served, serve } from "./serve.ts";

const root = scratchFolder("gazette");
const story = "/2025/12/02/harbour/";
let tree: OutputTree;
let served: Served;
let browser: Browser;

beforeAll(async () => {
  cpSync(join(repository, "examples/harbour-gazette"), root, {
    recursive: true,
    filter: (name) => !/_site|\.dateline/.test(name),
  });
  const fonts = join(root, "layouts/fonts");
  mkdirSync(fonts);
  const library = join(repository, "node_modules/@fontsource-variable/source-serif-4/files");
  copyFileSync(join(library, "source-serif-4-latin-opsz-normal.woff2"), join(fonts, "text.woff2"));
  const settings = join(root, "content/site.yaml");
  writeFileSync(settings, `${readFileSync(settings, "utf8")}fonts: { text: Source Serif 4 }\n`);
  const { report, files } = await build(root);
  expect([report.published, report.problems]).toEqual([true, []]);
  tree = files;
  // What the pages say themselves is all that holds here, as on a host that sends nothing.
  served = await serve(tree, () => "base-uri 'none'");
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await served?.close();
});

describe("a paper with a face of its own", () => {
  it.each(["light", "dark"] as const)(
    "can be read, has its logo and its type, and does not jump: %s",
    async (colorScheme) => {
      const page = await browser.newPage({ colorScheme, viewport: { width: 390, height: 800 } });
      for (const path of ["/", story, "/places/sampleton/", "/latest/"]) {
        await page.goto(`${served.origin}${path}`);
        expect(await axe(page), path).toEqual([]);
        const seen = await page.evaluate(async () => {
          await document.fonts.ready;
          const logo = document.querySelector<HTMLImageElement>(".nameplate img");
          const moves = await new Promise<number>((done) => {
            let sum = 0;
            const add = (list: PerformanceObserverEntryList) => {
              for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
            };
            new PerformanceObserver((list) => add(list)).observe({ type: "layout-shift", buffered: true });
            setTimeout(() => done(sum), 50);
          });
          return {
            alt: logo?.alt,
            src: logo?.currentSrc.replace(/^.*\/media/, ""),
            paper: getComputedStyle(document.documentElement).backgroundColor,
            type: document.fonts.check('1rem "Source Serif 4"'),
            moves: moves < 0.05,
          };
        });
        expect(seen).toEqual({
          alt: "The Harbour Gazette",
          src: colorScheme === "dark" ? "/gazette-night.svg" : "/gazette.svg",
          paper:
            colorScheme === "dark"
              ? expect.stringMatching(/^rgb\(\d\d, \d\d, \d\d\)$/)
              : "rgb(244, 247, 248)",
          type: true,
          moves: true,
        });
      }
      await page.close();
    },
  );

  it("has a form that is sent where the settings say, and nowhere else", async () => {
    const page = await browser.newPage();
    const sent: string[] = [];
    await page.route(/\.example\//, async (route) => {
      sent.push(`${route.request().method()} ${route.request().url()} ${route.request().postData() ?? ""}`);
      await route.fulfill({ contentType: "text/html", body: "<p>Thank you</p>" });
    });
    await page.goto(`${served.origin}${story}`);
    await page.getByLabel("Your address").fill("ana@example.org");
    await page.getByRole("button", { name: "Subscribe" }).click();
    await page.getByText("Thank you").waitFor();
    expect(sent).toEqual(["POST https://list.example/subscribe email=ana%40example.org"]);

    await page.goto(`${served.origin}${story}`);
    const refused = await page.evaluate(
      () =>
        new Promise<string>((done) => {
          document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) =>
            done(effectiveDirective),
          );
          const form = document.querySelector<HTMLFormElement>(".newsletter form");
          if (form !== null) form.action = "https://elsewhere.example/";
          form?.submit();
        }),
    );
    expect(refused).toBe("form-action");
    expect(sent).toHaveLength(1);
    await page.close();
  });

  it("has its colours and its logo everywhere else too", () => {
    const card = readPng(tree.get("card.png") ?? Buffer.alloc(0));
    expect(card.at(1, 1)).toBe("#f4f7f8ff");
    expect(textOf(tree, "assets/feed.css")).toContain("--paper: #f4f7f8;");
    expect(textOf(tree, "site.webmanifest")).toContain('"theme_color": "#f4f7f8"');
    expect(textOf(tree, "assets/icon.svg")).toContain('fill="#f4f7f8"');
    expect(textOf(tree, "index.html")).toContain("https://gazette.example/media/gazette.svg");
    expect(textOf(tree, "index.html")).toMatch(/<meta name="theme-color" content="#f4f7f8" media=/);
    expect(textOf(tree, "_headers")).toMatch(
      /^\/fonts\/\*\n {2}Cache-Control: public, max-age=31536000, immutable$/m,
    );
  });
});

describe("a face that changes", () => {
  it("gives the bytes of a build from nothing", async () => {
    const settings = join(root, "content/site.yaml");
    const text = readFileSync(settings, "utf8");
    writeFileSync(settings, text.replace("#00617a", "#8a1f4b"));
    const logo = join(root, "content/media/gazette.svg");
    writeFileSync(logo, readFileSync(logo, "utf8").replaceAll("#00617a", "#8a1f4b"));
    const over = (await build(root)).files;
    const fresh = (await build(root, { fresh: true, output: join(root, "fresh") })).files;
    expect(
      [...over].filter(([name, bytes]) => !fresh.get(name)?.equals(bytes)).map(([name]) => name),
    ).toEqual([]);
    expect(over.get("card.png")?.equals(tree.get("card.png") ?? Buffer.alloc(0))).toBe(false);
  });
});
