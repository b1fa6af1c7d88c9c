import type { Browser, ConsoleMessage, Page, Response } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type OutputTree, textOf } from "../support/output-tree.ts";
import { axe } from "./axe.ts";
import { launchBrowser } from "./browser.ts";
import { addressOf, buildDemo, readablePages, unlikePages } from "./demo.ts";
import { carefulPolicy, type Served, serve } from "./serve.ts";

const phone = { width: 390, height: 844 };
const desktop = { width: 1280, height: 900 };
/** A page that is enlarged four times on a desktop. */
const enlarged = { width: 320, height: 640 };

/** What is wrong with the pages, by what was looked for. */
const wrong = {
  phone: [] as string[],
  desktop: [] as string[],
  enlarged: [] as string[],
  loading: [] as string[],
  text: [] as string[],
};

let tree: OutputTree;
let served: Served;
let browser: Browser;

beforeAll(async () => {
  tree = await buildDemo();
  expect(readablePages(tree)).toEqual(
    expect.arrayContaining(["index.html", "404.html", "places/elysee-palace/index.html"]),
  );
  // One page alone has a script.
  served = await serve(tree, (file) =>
    /(?:^|\/)search\/index\.html$/.test(file)
      ? `${carefulPolicy}; script-src 'self'; connect-src 'self'`
      : carefulPolicy,
  );
  browser = await launchBrowser();
  // A page without a script is the same whether scripts run or not; axe needs them to run.
  const files = unlikePages(tree);
  await onEveryPage(files, {}, inspect);
  const scripted = files.filter((file) => hasScript(textOf(tree, file)));
  expect(scripted.length).toBeLessThan(files.length / 4);
  await onEveryPage(scripted, { javaScriptEnabled: false }, async (page, file) => {
    await page.goto(served.origin + addressOf(file));
    await lookForText(page, file);
  });
});

afterAll(async () => {
  await browser?.close();
  await served?.close();
});

/** True for a page with a script that runs: data for machines is none. */
function hasScript(html: string): boolean {
  return /<script(?![^>]*type="application\/ld\+json")/.test(html);
}

/** Opens pages in two windows side by side. */
async function onEveryPage(
  pages: readonly string[],
  options: Parameters<Browser["newContext"]>[0],
  look: (page: Page, file: string) => Promise<void>,
): Promise<void> {
  const files = [...pages];
  const walk = async (): Promise<void> => {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    for (let file = files.pop(); file !== undefined; file = files.pop()) await look(page, file);
    await context.close();
  };
  await Promise.all([walk(), walk()]);
}

/** Opens a page once and looks at it in every way. */
async function inspect(page: Page, file: string): Promise<void> {
  const address = addressOf(file);
  const said = listen(page);
  await page.emulateMedia({ colorScheme: "light" });
  await page.setViewportSize(enlarged);
  await page.goto(served.origin + address, { waitUntil: "load" });
  wrong.loading.push(...said().map((what) => `${address} ${what}`));
  // The style sheet has arrived, so that silence means more than that nothing was tried.
  const scheme = await page.evaluate("getComputedStyle(document.documentElement).colorScheme");
  if (scheme !== "light") wrong.loading.push(`${address} has no style sheet`);

  const width = Number(await page.evaluate("document.documentElement.scrollWidth"));
  if (width > enlarged.width) wrong.enlarged.push(`${address} is ${width} pixels wide`);
  wrong.enlarged.push(...(await lowLinks(page)).map((what) => `${address} ${what}`));

  for (const [found, size, rules] of [
    [wrong.desktop, desktop, undefined],
    // The document is the same; what differs is where things stand, and what is not shown.
    [wrong.phone, phone, { type: "rule", values: ofPlace }],
  ] as const) {
    await page.setViewportSize(size);
    found.push(...(await lowLinks(page)).map((what) => `${address} ${what}`));
    found.push(...(await axe(page, rules)).map((what) => `${address} by day: ${what}`));
  }
  // By night the same page has other colours, and nothing else is different.
  await page.emulateMedia({ colorScheme: "dark" });
  const byNight = await axe(page, { type: "rule", values: ofColour });
  wrong.phone.push(...byNight.map((what) => `${address} by night: ${what}`));
  if (!hasScript(textOf(tree, file))) await lookForText(page, file);
}

/** Looks for each text of a page that is open in what the page shows of it. */
async function lookForText(page: Page, file: string): Promise<void> {
  // A phone leaves out the motto, and standfirsts beside small pictures.
  await page.setViewportSize(desktop);
  // What is folded away unfolds without a script too.
  for (const summary of await page.locator("summary").all()) await summary.click();
  const text = (await page.locator("body").innerText()).replace(/\s+/g, " ").toLowerCase();
  const written = [
    ...textOf(tree, file).matchAll(
      /<(?:h[1-4]|p|li|td|th|dd|figcaption)\b(?! class="printed")[^>]*>([^<]{3,})</g,
    ),
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
  for (const words of written)
    if (words !== "" && !text.includes(words)) wrong.text.push(`${addressOf(file)} does not show “${words}”`);
}

const ofColour = ["color-contrast", "link-in-text-block"];
/** Rules of axe that look at where things stand, at what is shown, or at colours. */
const ofPlace = [
  ...ofColour,
  "target-size",
  "scrollable-region-focusable",
  "empty-heading",
  "heading-order",
  "page-has-heading-one",
  "landmark-one-main",
  "region",
  "label",
  "link-name",
  "button-name",
  "bypass",
  "skip-link",
];

/** Links that stand close above each other and are lower than a fingertip needs (WCAG 2.5.8), whatever is around them. */
async function lowLinks(page: Page): Promise<string[]> {
  const heights = (await page.evaluate(
    `[...document.querySelectorAll(".related a")].map((link) => [link.textContent, link.getBoundingClientRect().height])`,
  )) as [string, number][];
  return heights
    .filter(([, height]) => height < 24)
    .map(([text, height]) => `“${text}” is ${height} px high`);
}

/** Listens to a page; what it returns stops listening and tells what was heard: the console, errors, failed requests. */
function listen(page: Page): () => string[] {
  const said: string[] = [];
  const onConsole = (message: ConsoleMessage) => said.push(`${message.type()}: ${message.text()}`);
  const onError = (error: Error) => said.push(error.message);
  const onResponse = (response: Response) => {
    if (response.status() >= 400) said.push(`${response.status()}: ${response.url()}`);
  };
  page.on("console", onConsole).on("pageerror", onError).on("response", onResponse);
  return () => {
    page.off("console", onConsole).off("pageerror", onError).off("response", onResponse);
    return said;
  };
}

describe("every page of the demonstration", () => {
  it("can be used by everybody on a phone, by day and by night", () => {
    expect(wrong.phone).toEqual([]);
  });

  it("can be used by everybody on a desktop, by day and by night", () => {
    expect(wrong.desktop).toEqual([]);
  });

  it("fits a screen of 320 pixels, which is a page enlarged four times", () => {
    expect(wrong.enlarged).toEqual([]);
  });

  it("loads nothing that a strict content security policy forbids, and says nothing on the console", () => {
    expect(wrong.loading).toEqual([]);
  });

  it("shows all of its text, without JavaScript", () => {
    expect(wrong.text).toEqual([]);
  });

  it("begins with the news: the headline that leads stands on the first screen of a small phone", async () => {
    const context = await browser.newContext({ viewport: { width: 360, height: 640 } });
    const page = await context.newPage();
    for (const address of ["/", "/ar/"]) {
      await page.goto(served.origin + address);
      const lead = await page.locator("main h2").first().boundingBox();
      expect((lead?.y ?? Number.POSITIVE_INFINITY) + (lead?.height ?? 0)).toBeLessThan(640);
    }
    await context.close();
  });

  it("can be walked with the keyboard, beginning with the way past the menu", async () => {
    const context = await browser.newContext({ viewport: desktop });
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
  expect(redirects.length).toBeGreaterThan(30);
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  // They are all of one form; each sixth is of another kind of page.
  for (const file of redirects.filter((_, index) => index % 6 === 0)) {
    const [, to = ""] = /url=([^"]*)"/.exec(textOf(tree, file)) ?? [];
    await page.goto(served.origin + addressOf(file));
    await page.waitForURL(served.origin + to);
    expect(await page.locator("h1").count()).toBe(1);
  }
  await context.close();
});

it("would find what is wrong with a page", async () => {
  const context = await browser.newContext({ viewport: phone });
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
