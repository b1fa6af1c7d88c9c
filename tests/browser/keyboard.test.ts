import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { OutputTree } from "../support/output-tree.ts";
import { launchBrowser } from "./browser.ts";
import { addressOf, buildDemo, readablePages } from "./demo.ts";
import { type Served, serve } from "./serve.ts";

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

/** What has the focus, as far as a walk has to know of it. */
interface Step {
  readonly what: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly isSeen: boolean;
}

/** In the page: what has the focus, where it stands on the page, and whether somebody who looks sees that it has it. */
const look = `(() => {
  const { activeElement: at } = document;
  if (at === null || at === document.body) return undefined;
  const { left, right, top, bottom } = at.getBoundingClientRect();
  const { outlineStyle, outlineWidth } = getComputedStyle(at);
  const isRing = outlineStyle !== "none" && parseFloat(outlineWidth) >= 1;
  const y = scrollY;
  return {
    what: at.tagName + " " + (at.getAttribute("href") ?? at.textContent),
    left, right, top: top + y, bottom: bottom + y,
    isSeen: isRing && bottom > 0 && top < innerHeight && right > 0 && left < innerWidth,
  };
})()`;

/** What can be reached on a page with everything unfolded, in the order of the document. */
const reachable = `[...document.querySelectorAll("a[href], summary, button, input, select, textarea, [tabindex='0']")]
  .filter((one) => one.checkVisibility({ visibilityProperty: true })).length`;

/** Goes over a page by Tab alone, opening what is folded, until the focus leaves it. */
async function walk(page: Page): Promise<Step[]> {
  const steps: Step[] = [];
  for (let press = 0; press < 600; press++) {
    await page.keyboard.press("Tab");
    const step = (await page.evaluate(look)) as Step | undefined;
    if (step === undefined) return steps;
    steps.push(step);
    if (step.what.startsWith("SUMMARY")) await page.keyboard.press("Enter");
  }
  throw new Error("a keyboard never leaves the page");
}

/** What goes up again in the same column: the order of the keys is not that of the eyes. */
function jumps(steps: readonly Step[]): string[] {
  return steps.flatMap((step, at) => {
    const before = steps[at - 1];
    const isAbove = before !== undefined && step.bottom <= before.top + 1;
    const isSameColumn = before !== undefined && step.left < before.right - 1 && step.right > before.left + 1;
    return isAbove && isSameColumn ? [`${step.what} comes after ${before.what}`] : [];
  });
}

/** One page of each kind, and one from right to left. */
const kinds = [
  "index.html",
  "latest/index.html",
  "404.html",
  "archive/index.html",
  "people/index.html",
  "people/volodymyr-zelenskyy/index.html",
  "places/elysee-palace/index.html",
  "stories/index.html",
  "feeds/index.html",
  "corrections/index.html",
  "2025/index.html",
  "2025/12/index.html",
  "2025/12/01/index.html",
  "2025/12/01/paris-meeting/index.html",
  "2025/12/01/paris-day-live/index.html",
  "ar/index.html",
];

it.each([
  ["a desktop", { width: 1280, height: 900 }],
  ["a phone", { width: 390, height: 844 }],
])(
  "every kind of page can be walked by keyboard on %s, in the order in which it is read",
  async (_, viewport) => {
    const there = kinds.filter((file) => readablePages(tree).includes(file));
    expect(there.length).toBeGreaterThan(12);
    const context = await browser.newContext({ viewport, reducedMotion: "reduce" });
    const page = await context.newPage();
    const wrong: string[] = [];
    for (const file of there) {
      await page.goto(served.origin + addressOf(file));
      const steps = await walk(page);
      const say = (what: string): void => void wrong.push(`${addressOf(file)}: ${what}`);
      if (steps[0]?.what !== "A #page-main") say("does not begin with the way past the menu");
      for (const step of steps) if (!step.isSeen) say(`${step.what} is not seen to have the focus`);
      for (const jump of jumps(steps)) say(jump);
      const count = Number(await page.evaluate(reachable));
      if (steps.length !== count) say(`${steps.length} of ${count} were reached`);
    }
    await context.close();
    expect(wrong).toEqual([]);
  },
);

it("what is live pulses, but not where readers want less motion", async () => {
  const context = await browser.newContext({ reducedMotion: "reduce" });
  const page = await context.newPage();
  await page.goto(`${served.origin}/2025/12/01/paris-day-live/`);
  const moving = "document.getAnimations().length";
  // The demonstration is of days ago: its live article has ended.
  await page.evaluate("document.querySelector('.live-line').classList.add('on-air')");
  expect(await page.evaluate(moving)).toBe(0);
  await page.emulateMedia({ reducedMotion: "no-preference" });
  expect(await page.evaluate(moving)).toBeGreaterThan(0);
  await context.close();
});

it("a feed that is opened in a browser leads to what is in it", async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  for (const file of ["feed.xml", "ar/atom.xml"]) {
    await page.goto(`${served.origin}/${file}`);
    const links = page.locator("li > a");
    expect(await links.count()).toBeGreaterThan(0);
    expect(await links.first().isVisible()).toBe(true);
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.getAttribute('href')")).toMatch(/\/feeds\/$/);
    // What is for programs is not shown.
    expect(await page.locator("guid, id, link").first().isVisible()).toBe(false);
  }
  await context.close();
});
