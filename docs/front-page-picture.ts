import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import mime from "mime";
import type { Browser } from "playwright-core";
import { launchBrowser } from "../tests/browser/browser.ts";

/**
 * Takes the picture of the front page that the README shows, from the site in `_site`: as it is on a desk by day, and on
 * a telephone by night. Run it by hand (`npx tsx docs/front-page-picture.ts`) when the theme or the demo has changed.
 */
const repository = fileURLToPath(new URL("..", import.meta.url));
const site = join(repository, "_site");
const origin = "http://site.example";

interface Screen {
  readonly colorScheme: "light" | "dark";
  readonly width: number;
  readonly height: number;
  readonly scale: number;
}

/** The front page on a screen, as a data address. */
async function frontPage(browser: Browser, { colorScheme, width, height, scale }: Screen): Promise<string> {
  const context = await browser.newContext({
    colorScheme,
    viewport: { width, height },
    deviceScaleFactor: scale,
  });
  const page = await context.newPage();
  await page.route(`${origin}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    const file = join(site, pathname.endsWith("/") ? `${pathname}index.html` : pathname);
    return route.fulfill({
      contentType: mime.getType(file) ?? "text/plain",
      body: readFileSync(file),
    });
  });
  await page.goto(`${origin}/`, { waitUntil: "networkidle" });
  const picture = await page.screenshot({ type: "png" });
  await context.close();
  return `data:image/png;base64,${picture.toString("base64")}`;
}

if (!existsSync(join(site, "index.html")))
  throw new Error("there is no site yet; type `npm run build` first");
const browser = await launchBrowser();
try {
  const desk = await frontPage(browser, { colorScheme: "light", width: 1120, height: 900, scale: 1 });
  const telephone = await frontPage(browser, { colorScheme: "dark", width: 390, height: 864, scale: 1 });
  const page = await browser.newPage({ viewport: { width: 1200, height: 720 } });
  await page.setContent(`<style>
    body { margin: 0; background: #ebe8e1; position: relative; height: 720px; overflow: hidden; }
    img { position: absolute; top: 32px; height: 656px; border: 1px solid #c9c4b8; box-sizing: border-box; }
    .desk { left: 32px; border-radius: 6px; }
    .telephone { right: 32px; border: 7px solid #0c0c0e; border-radius: 22px; }
  </style><img class="desk" src="${desk}"><img class="telephone" src="${telephone}">`);
  await page.waitForFunction("[...document.images].every((image) => image.complete)");
  const folder = join(repository, "docs", "images");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "front-page.png"), await page.screenshot({ type: "png" }));
} finally {
  await browser.close();
}
