import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { article, newsroom } from "../support/newsroom.ts";
import { type Preview, startPreview } from "../support/preview.ts";
import { launchBrowser } from "./browser.ts";

/** Milliseconds: for what hangs, not for a machine with other things to do. */
const patience = 5 * 60_000;
/** With a problem, so that there is something to open in the strip. */
const text = article({ title: "Not before Christmas", nonsense: 1 });
const root = newsroom({ "articles/2025/a.md": text });
const saved = (): string => readFileSync(join(root, "content/articles/2025/a.md"), "utf8");
let preview: Preview;
let browser: Awaited<ReturnType<typeof launchBrowser>>;

async function openForm() {
  const page = await browser.newPage({ locale: "en-US", viewport: { width: 1_200, height: 900 } });
  page.setDefaultTimeout(patience);
  await page.goto(`${preview.url}admin/#/collections/articles/entries/2025/a`);
  const field = (path: string) => page.locator(`[data-key-path="${path}"]`).first();
  await field("title").waitFor();
  const save = page.getByRole("button", { name: "Save", exact: true });
  /** What is out of sight is not there yet. */
  const show = async (path: string): Promise<void> => {
    await page.mouse.move(300, 400);
    while ((await field(path).count()) === 0) await page.mouse.wheel(0, 400);
    await field(path).scrollIntoViewIfNeeded();
  };
  return { page, field, save, show };
}

beforeAll(async () => {
  preview = await startPreview(root);
  browser = await launchBrowser();
}, patience);
afterAll(async () => {
  await browser.close();
  await preview.close();
});

test("a day without its time is asked for, and no embargo is lost in silence", async () => {
  const { page, field, save, show } = await openForm();
  await show("embargo");
  const embargo = field("embargo").locator("input");
  await embargo.click();
  await page.keyboard.type("12242025");
  await field("draft").getByRole("switch").click();
  const isAskedFor = () => embargo.evaluate((input) => document.activeElement === input);
  await expect.poll(() => save.isEnabled(), { timeout: patience }).toBe(true);
  await save.click();
  await expect.poll(isAskedFor, { timeout: patience }).toBe(true);
  await save.focus();
  await page.keyboard.press("Control+s");
  await expect.poll(isAskedFor, { timeout: patience }).toBe(true);
  expect(saved()).toBe(text);

  await embargo.fill("2025-12-24T18:00");
  await save.click();
  await page.waitForURL((address) => !/entries/.test(address.hash));
  expect(saved()).toContain("embargo: 2025-12-24T18:00\n");
  await page.close();
});

test("the page beside the form and the list of problems leave all of the form to be seen", async () => {
  const { page, save } = await openForm();
  const desk = page.locator("body");
  const boxOf = async (what: typeof desk) => {
    const { x, y, width, height } = (await what.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    return { right: x + width, left: x, top: y, foot: y + height };
  };
  await page.getByRole("button", { name: "Show it here" }).click();
  const frame = page.locator("iframe[title=Preview]");
  await frame.waitFor();
  await expect
    .poll(async () => (await boxOf(save)).right <= (await boxOf(frame)).left, { timeout: patience })
    .toBe(true);
  await page.getByText("1 warning").click();
  const app = page.locator(".app-shell");
  const strip = page.getByRole("complementary", { name: "Dateline" });
  await expect
    .poll(async () => (await boxOf(app)).foot <= (await boxOf(strip)).top + 1, { timeout: patience })
    .toBe(true);
  await page.close();
});
