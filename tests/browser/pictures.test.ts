import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { build, testNow } from "../support/build.ts";
import { article, markdown, newsroom } from "../support/newsroom.ts";
import { photograph } from "../support/photographs.ts";
import { axe } from "./axe.ts";
import { launchBrowser } from "./browser.ts";
import { type Served, serve } from "./serve.ts";

const screens = {
  phone: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 3 },
  desktop: { viewport: { width: 1280, height: 900 }, deviceScaleFactor: 1 },
} as const;

/** Every kind of place and of shape; the newest article leads the front page. */
const pages = {
  front: "/",
  list: "/latest/",
  person: "/people/ana/",
  landscape: "/2025/12/14/landscape/",
  portrait: "/2025/12/13/portrait/",
  tall: "/2025/12/12/tall/",
  panorama: "/2025/12/11/panorama/",
  tiny: "/2025/12/10/tiny/",
} as const;

let served: Served;
let browser: Browser;

beforeAll(async () => {
  const shapes = {
    landscape: [1290, 860],
    portrait: [800, 1200],
    tall: [600, 1500],
    panorama: [1800, 300],
    tiny: [40, 30],
  } as const;
  const files: Record<string, string | Uint8Array> = {
    "people/ana.md": markdown({
      name: "Ana",
      role: "Captain",
      image: { src: "/media/portrait.jpg", alt: "Ana" },
    }),
  };
  for (const [index, [name, [width, height]]] of Object.entries(shapes).entries()) {
    files[`media/${name}.jpg`] = await photograph({ width, height, seed: index + 1 });
    files[`articles/${name}.md`] = article(
      {
        title: `The ${name} picture and what it shows`,
        date: `2025-12-${14 - index}`,
        description: "What it is about.",
        people: ["Ana"],
        image: { src: `/media/${name}.jpg`, alt: name, caption: "A caption.", credit: "Ana" },
      },
      "First.\n\n![Wide](/media/landscape.jpg)\n\nSecond.\n\n![Tall](/media/tall.jpg)\n\nThird.\n\n![Tiny](/media/tiny.jpg)",
    );
  }
  for (let index = 0; index < 15; index += 1)
    files[`articles/more-${index}.md`] = article({
      title: `More of the same ${index}`,
      description: "What it is about.",
      date: "2025-11-01",
      image: { src: "/media/landscape.jpg", alt: "More", focus: [index / 15, 0.5] },
    });
  const { report, files: tree } = await build(newsroom(files), { now: testNow });
  expect(report.problems.filter(({ severity }) => severity === "error")).toEqual([]);
  served = await serve(tree);
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await served?.close();
});

/** A window in which pictures come late, so that whatever they move is seen to move. */
async function open(screen: keyof typeof screens): Promise<BrowserContext> {
  const context = await browser.newContext(screens[screen]);
  await context.addInitScript(`
    window.shifted = 0;
    new PerformanceObserver((list) => { for (const { value } of list.getEntries()) window.shifted += value; })
      .observe({ type: "layout-shift", buffered: true });
  `);
  await context.route(/\.(?:webp|jpg|png)$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 100));
    await route.continue();
  });
  return context;
}

/** Goes down a page, so that everything on it is fetched. */
async function readThrough(page: Page): Promise<void> {
  await page.evaluate(`(async () => {
    for (let y = 0; y < document.body.scrollHeight; y += 500) {
      scrollTo(0, y);
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
    await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  })()`);
}

interface Shown {
  readonly src: string;
  /** Pixels of CSS. */
  readonly width: number;
  readonly height: number;
  /** Of the file that the browser took, as far as the page told it. */
  readonly natural: number;
  /** Width by height of the file. */
  readonly ratio: number;
  /** As it is cut or stretched to its place. */
  readonly fit: string;
}

const shown = `[...document.images].map((image) => ({
  src: image.currentSrc,
  width: image.getBoundingClientRect().width,
  height: image.getBoundingClientRect().height,
  natural: Number(/-(\\d+)\\.\\w+$/.exec(image.currentSrc)?.[1] ?? image.naturalWidth),
  ratio: image.naturalWidth / image.naturalHeight,
  fit: getComputedStyle(image).objectFit,
}))`;

describe.each(["phone", "desktop"] as const)("a page with photographs on a %s", (screen) => {
  it("keeps their places free, blows none up, distorts none, and can be used by everybody", async () => {
    const context = await open(screen);
    const wrong: string[] = [];
    for (const address of Object.values(pages)) {
      const page = await context.newPage();
      await page.goto(served.origin + address);
      await readThrough(page);
      const shifted = Number(await page.evaluate("window.shifted"));
      if (shifted > 0) wrong.push(`${address} moves by ${shifted}`);
      const pictures = (await page.evaluate(shown)) as Shown[];
      // The front page leaves out one that is too small for its place.
      expect(pictures.length).toBeGreaterThan(0);
      for (const { src, width, height, natural, ratio, fit } of pictures) {
        const name = `${address} ${src.replace(served.origin, "")}`;
        if (!src.includes("/pictures/")) wrong.push(`${name} came as it is`);
        if (width > natural + 1) wrong.push(`${name} is blown up to ${Math.round(width)}`);
        if (height > 710) wrong.push(`${name} is ${Math.round(height)} high`);
        if (fit === "fill" && Math.abs(width / height / ratio - 1) > 0.05) wrong.push(`${name} is distorted`);
      }
      wrong.push(...(await axe(page)).map((what) => `${address}: ${what}`));
      await page.close();
    }
    await context.close();
    expect(wrong).toEqual([]);
  });
});

describe("the front page of twenty photographs", () => {
  it("costs a phone under 400 kB until it is there", async () => {
    const context = await browser.newContext(screens.phone);
    const page = await context.newPage();
    let bytes = 0;
    const sizes: Promise<void>[] = [];
    page.on("requestfinished", (request) => {
      sizes.push(
        request.sizes().then(({ responseBodySize }) => {
          bytes += responseBodySize;
        }),
      );
    });
    await page.goto(served.origin, { waitUntil: "networkidle" });
    await Promise.all(sizes);
    expect(await page.locator("img").count()).toBeGreaterThan(15);
    expect(bytes).toBeGreaterThan(20_000);
    expect(bytes).toBeLessThan(400_000);
    await context.close();
  });
});
