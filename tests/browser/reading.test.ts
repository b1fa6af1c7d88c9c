import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type OutputTree, textOf } from "../support/output-tree.ts";
import { launchBrowser } from "./browser.ts";
import { addressOf, buildDemo, readablePages } from "./demo.ts";
import { type Served, serve } from "./serve.ts";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
  }[];
}

let tree: OutputTree;
let served: Served;
let browser: Browser;

beforeAll(async () => {
  tree = await buildDemo();
  served = await serve(tree);
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await served?.close();
});

/** Opens every page of the demonstration in one tab, and collects what is wrong with each. */
async function onEveryPage(
  options: Parameters<Browser["newContext"]>[0],
  inspect: (page: Page, file: string) => Promise<readonly string[]>,
): Promise<string[]> {
  const context = await browser.newContext(options);
  const wrong: string[] = [];
  try {
    const page = await context.newPage();
    for (const file of readablePages(tree)) {
      await page.goto(served.origin + addressOf(file), { waitUntil: "load" });
      wrong.push(...(await inspect(page, file)).map((what) => `${addressOf(file)} ${what}`));
    }
  } finally {
    await context.close();
  }
  return wrong;
}

/** What axe finds on a page. It is put in past the page's own policy, as an extension would be. */
async function axe(page: Page, runOnly: object = { type: "tag", values: rules }): Promise<string[]> {
  if ((await page.evaluate("typeof axe")) === "undefined") await page.evaluate(axeSource);
  const options = JSON.stringify({ runOnly, resultTypes: ["violations"], preload: false });
  const { violations } = (await page.evaluate(`axe.run(document, ${options})`)) as AxeResults;
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

const phone = { viewport: { width: 390, height: 844 } };
const desktop = { viewport: { width: 1280, height: 900 } };

describe("every page of the demonstration", () => {
  it.each([
    ["a phone", phone],
    ["a desktop", desktop],
  ])("can be used by everybody on %s, by day and by night", async (_where, options) => {
    const wrong = await onEveryPage({ ...options, colorScheme: "light" }, async (page) => {
      const byDay = await axe(page);
      // By night the same page has other colours, and nothing else is different.
      await page.emulateMedia({ colorScheme: "dark" });
      const byNight = await axe(page, { type: "rule", values: ["color-contrast", "link-in-text-block"] });
      await page.emulateMedia({ colorScheme: "light" });
      return [...byDay, ...byNight.map((what) => `by night: ${what}`)];
    });
    expect(wrong).toEqual([]);
  });

  it("fits a screen of 320 pixels, which is a page enlarged four times", async () => {
    const wrong = await onEveryPage({ viewport: { width: 320, height: 640 } }, async (page) => {
      const width = Number(await page.evaluate("document.documentElement.scrollWidth"));
      return width > 320 ? [`is ${width} pixels wide`] : [];
    });
    expect(wrong).toEqual([]);
  });

  it("loads nothing that a strict content security policy forbids, and says nothing on the console", async () => {
    const context = await browser.newContext(desktop);
    const said: string[] = [];
    try {
      const page = await context.newPage();
      page.on("console", (message) => said.push(`${page.url()} ${message.type()}: ${message.text()}`));
      page.on("pageerror", (error) => said.push(`${page.url()} ${error.message}`));
      page.on("requestfailed", (request) => said.push(`${page.url()} failed: ${request.url()}`));
      page.on("response", (response) => {
        if (response.status() >= 400) said.push(`${page.url()} ${response.status()}: ${response.url()}`);
      });
      for (const file of readablePages(tree)) {
        await page.goto(served.origin + addressOf(file), { waitUntil: "load" });
        const scheme = await page.evaluate("getComputedStyle(document.documentElement).colorScheme");
        // The style sheet has arrived, so that silence means more than that nothing was tried.
        if (scheme !== "light dark") said.push(`${file} has no style sheet`);
      }
    } finally {
      await context.close();
    }
    expect(said).toEqual([]);
  });

  it("shows all of its text without JavaScript", async () => {
    const wrong = await onEveryPage({ ...phone, javaScriptEnabled: false }, async (page, file) => {
      const text = (await page.locator("body").innerText()).replace(/\s+/g, " ").toLowerCase();
      const written = [
        ...textOf(tree, file).matchAll(/<(?:h[1-4]|p|li|td|th|dd|figcaption)\b[^>]*>([^<]{3,})</g),
      ].map(([, words = ""]) =>
        words
          .replaceAll("&lt;", "<")
          .replaceAll("&gt;", ">")
          .replaceAll("&quot;", '"')
          .replaceAll("&#39;", "'")
          .replaceAll("&amp;", "&")
          .replace(/\s+/g, " ")
          .trim()
          .toLowerCase(),
      );
      return written
        .filter((words) => words !== "" && !text.includes(words))
        .map((words) => `does not show “${words}”`);
    });
    expect(wrong).toEqual([]);
  });

  it("can be walked with the keyboard, beginning with the way past the menu", async () => {
    const context = await browser.newContext(desktop);
    const page = await context.newPage();
    await page.goto(`${served.origin}/`);
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.getAttribute('href')")).toBe("#page-main");
    await page.keyboard.press("Enter");
    expect(await page.evaluate("location.hash")).toBe("#page-main");
    await context.close();
  });
});

it("leads on from an old address at once, without JavaScript", async () => {
  const redirects = [...tree.keys()].filter(
    (file) => file.endsWith(".html") && !readablePages(tree).includes(file),
  );
  expect(redirects).not.toEqual([]);
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  for (const file of redirects) {
    const [, to = ""] = /url=([^"]*)"/.exec(textOf(tree, file)) ?? [];
    await page.goto(served.origin + addressOf(file));
    await page.waitForURL(served.origin + to);
    expect(await page.locator("h1").count()).toBe(1);
  }
  await context.close();
});

it("would find what is wrong with a page", async () => {
  const context = await browser.newContext(phone);
  const page = await context.newPage();
  await page.setContent(
    '<html><body><img src="a.svg"><p style="color: #ccc; background: #fff">faint</p></body></html>',
  );
  const found = (await axe(page)).join("\n");
  expect(found).toContain("image-alt");
  expect(found).toContain("color-contrast");
  expect(found).toContain("html-has-lang");
  await context.close();
});
