import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { build, testNow } from "../support/build.ts";
import { article, markdown, newsroom } from "../support/newsroom.ts";
import type { OutputTree } from "../support/output-tree.ts";
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
  forms: "/2025/12/09/forms/",
} as const;

/** All that a text can show beside words and single pictures. */
const forms = `Words of a first paragraph, which is as long as one is.

::: gallery
![Wide](/media/landscape.jpg "The first | Ana")
![Tall](/media/portrait.jpg)
![Flat](/media/panorama.jpg)

All of them.
:::

::: pullquote
Words of a first paragraph

Ana
:::

::: wide
![Wide](/media/panorama.jpg "Wide")
:::

https://www.youtube.com/watch?v=aqz-KE-bpKQ
![Tall](/media/landscape.jpg)
The ferry leaves. | Film: Ana

::: wide
https://datawrapper.dwcdn.net/aBc12/
:::

https://datawrapper.dwcdn.net/aBc13/

![The ferry](/media/ferry.mp4)
![Wide](/media/portrait.jpg)
[English](/media/ferry.vtt) [What is said](/media/ferry.txt)

![A talk](/media/talk.mp3)

::: pullquote
Words that stand nowhere else.
:::`;

let tree: OutputTree;
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
  for (const name of ["ferry.mp4", "ferry.vtt", "ferry.txt", "talk.mp3"]) files[`media/${name}`] = "WEBVTT\n";
  files["articles/forms.md"] = article({ title: "Forms", description: "D", date: "2025-12-09" }, forms);
  const { report, files: made } = await build(newsroom(files), { now: testNow });
  expect(report.problems.map(({ code }) => code).filter((code) => code !== "image-small")).toEqual([]);
  tree = made;
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

describe("what other sites have to show", () => {
  it.each([true, false])(
    "is asked for when its reader wants it and not before, with scripts: %s",
    async (javaScriptEnabled) => {
      const own = await serve(tree, () => "frame-ancestors 'self'");
      const context = await browser.newContext({ ...screens.desktop, javaScriptEnabled });
      const asked: string[] = [];
      await context.route(
        (url) => url.origin !== own.origin,
        async (route) => {
          asked.push(route.request().url());
          await route.fulfill({ contentType: "text/html", body: "<h1>Here it is</h1>" });
        },
      );
      const page = await context.newPage();
      await page.goto(own.origin + pages.forms, { waitUntil: "networkidle" });
      const boxes = page.locator(".frame iframe");
      for (let box = 0; box < 3; box += 1) {
        await boxes.nth(box).scrollIntoViewIfNeeded();
        await boxes.nth(box).contentFrame().getByRole("link").waitFor();
      }
      expect(asked).toEqual([]);
      const first = boxes.first();
      const before = await first.boundingBox();
      await first.contentFrame().getByRole("link").focus();
      await page.keyboard.press("Enter");
      await first.contentFrame().getByText("Here it is").waitFor();
      expect(asked).toEqual(["https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ?autoplay=1"]);
      const after = await first.boundingBox();
      expect([after?.width, after?.height]).toEqual([before?.width, before?.height]);
      await context.close();
      await own.close();
    },
  );
});
