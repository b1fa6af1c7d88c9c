import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { build } from "../support/build.ts";
import { article, markdown, newsroom, siteYaml } from "../support/newsroom.ts";
import { textOf } from "../support/output-tree.ts";
import { axe } from "./axe.ts";
import { launchBrowser } from "./browser.ts";
import { type Served, serve } from "./serve.ts";

/** What a page may do here is less than it says itself, and the worker alone may run WebAssembly. */
const pagePolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'";

let served: Served;
let browser: Browser;
let context: BrowserContext;
let page: Page;
/** What the browser said was wrong, and which files it asked for. */
const wrong: string[] = [];
let asked: string[] = [];

beforeAll(async () => {
  const files: Record<string, string> = {
    "site.yaml": `${siteYaml}url: https://example.org/news/\nsearch: true\n`.replace(
      "url: https://example.org/\n",
      "",
    ),
    "places/kyiv.md": markdown({ name: "Kyiv", aliases: ["Київ", "Kiev"] }),
    "articles/mill.md": article(
      { title: "The <i>old</i> mill", date: "2023-05-01", places: "Kyiv", type: "opinion" },
      "A heron stands there.",
    ),
    "articles/fr.md": article({ title: "Le port", date: "2025-11-01", language: "fr" }, "Un héron au port."),
  };
  for (let day = 1; day <= 14; day += 1)
    files[`articles/walk-${day}.md`] = article(
      { title: `Walk ${day}`, date: `2025-11-${String(day).padStart(2, "0")}`, people: ["Ana Ilić"] },
      "We walked along the harbour.",
    );
  const { files: tree } = await build(newsroom(files));
  const rule = /^\/news\/search\/index\/\*\/pagefind-worker\.js\n {2}Content-Security-Policy: (.*)$/m;
  const workerPolicy = rule.exec(textOf(tree, "_headers"))?.[1] ?? "";
  const below = new Map([...tree].map(([file, bytes]) => [`news/${file}`, bytes]));
  served = await serve(below, (file) => (file.endsWith("/pagefind-worker.js") ? workerPolicy : pagePolicy));
  browser = await launchBrowser();
  context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  page = await context.newPage();
  page.on("console", (message) => wrong.push(message.text()));
  page.on("pageerror", (error) => wrong.push(error.message));
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
});

afterAll(async () => {
  await browser?.close();
  await served?.close();
});

const headlines = (): Promise<string[]> => page.locator(".result h2").allInnerTexts();

async function search(below: string): Promise<void> {
  asked = [];
  await page.goto(`${served.origin}/news/${below}`);
  await page.getByRole("status").filter({ hasText: /\d|\./ }).waitFor();
}

describe("search", () => {
  it("is reached from every page by a form, and finds the newest first, ten at a time", async () => {
    await page.goto(`${served.origin}/news/404.html`);
    await page.locator("main input[type=search]").fill("harbour");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/search/?q=harbour");
    await page.waitForSelector(".result");
    expect(await headlines()).toEqual(Array.from({ length: 10 }, (_, at) => `Walk ${14 - at}`));
    await page.getByRole("button", { name: "Show more" }).press("Enter");
    await page.waitForSelector(".result:nth-child(14)");
    expect(await page.evaluate("document.activeElement.textContent")).toBe("Walk 4");
    expect(await page.getByRole("button", { name: "Show more" }).count()).toBe(0);
    expect(await page.locator("[role=status]").textContent()).toBe("Articles shown: 14");
  });

  it("finds by a name in another script what does not say the name, and opens no other year", async () => {
    await search(`search/?q=${encodeURIComponent("київ")}`);
    expect(await headlines()).toEqual(["The <i>old</i> mill"]);
    expect(await page.locator(".named").innerText()).toBe("Found by name: Kyiv (Places)");
    expect(asked.filter((file) => file.includes("/index/2025"))).toEqual([]);
    expect(await page.locator(".result").innerText()).toMatch(/^Opinion\n.*\n.*\n1 May 2023$/s);
    expect(await page.locator(".ways").isHidden()).toBe(true);
  });

  it("suggests names before any index is there, and goes on by keyboard alone", async () => {
    await page.goto(`${served.origin}/news/search/`);
    const field = page.getByRole("combobox", { name: "Words or names" });
    await field.waitFor();
    asked = [];
    await field.pressSequentially("ki");
    expect(await page.locator(".suggestions [role=option]").allInnerTexts()).toEqual(["Kyiv Places"]);
    expect(asked.filter((file) => /ids\.json|\.pf_index/.test(file))).toEqual([]);
    await page.keyboard.press("ArrowDown");
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press("Enter");
    await page.waitForURL("**/search/?places=kyiv");
    await page.waitForSelector(".result");
    expect(await headlines()).toEqual(["The <i>old</i> mill"]);
    expect(await axe(page)).toEqual([]);
    await page.goBack();
    expect(await page.locator(".result").count()).toBe(0);
    expect(await page.locator(".ways").isVisible()).toBe(true);
  });

  it("narrows down by names, kinds and years", async () => {
    await search("search/?q=we+walked&year=2025");
    expect(await headlines()).toHaveLength(10);
    await page.locator("select[name=type]").selectOption("opinion");
    await page.waitForURL("**type=opinion**");
    await page.getByRole("status").filter({ hasText: "Nothing was found." }).waitFor();
    expect(await page.locator(".ways").isVisible()).toBe(true);
  });

  it("is there in every language of the site, and finds what is in it", async () => {
    await search("fr/search/?q=h%C3%A9rons");
    expect(await headlines()).toEqual(["Le port"]);
    await search("fr/search/?q=harbour");
    expect(await headlines()).toEqual([]);
  });

  it("breaks no policy and no file is missing", () => {
    expect(wrong).toEqual([]);
  });
});

it("is a page of ways to every article where there is no script", async () => {
  const plain = await browser.newContext({ javaScriptEnabled: false });
  const read = await plain.newPage();
  await read.goto(`${served.origin}/news/search/?q=harbour`);
  expect(await read.locator(".ways").innerText()).toContain("Searching needs JavaScript");
  expect(await read.locator(".ways a").allInnerTexts()).toEqual(
    expect.arrayContaining(["Archive", "2025", "2023", "People", "Ana Ilić", "Kyiv"]),
  );
  await plain.close();
});
