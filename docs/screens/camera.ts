import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import mime from "mime";
import type { Browser, Page } from "playwright-core";
import { fontOrigin, fontStyles, readFont } from "./fonts.ts";

/** A window that pages are looked at in. */
export interface Screen {
  readonly name: string;
  readonly colorScheme: "light" | "dark";
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
}

const origin = "http://site.example";

/** Takes pictures of the pages of built sites. */
export class Camera {
  readonly #browser: Browser;

  constructor(browser: Browser) {
    this.#browser = browser;
  }

  /**
   * Calls `look` with the page at an address of a site in a folder, whole and with its fonts and pictures. Nothing outside is asked
   * for anything.
   */
  async open<T>(
    site: string,
    address: string,
    { colorScheme, width, height }: Screen,
    look: (page: Page) => Promise<T>,
  ): Promise<T> {
    const context = await this.#browser.newContext({
      ...{ colorScheme, viewport: { width, height } },
      ...{ reducedMotion: "reduce", bypassCSP: true, locale: "en-GB", timezoneId: "UTC" },
    });
    try {
      const page = await context.newPage();
      await page.route("**/*", (route) => {
        const url = route.request().url();
        if (url.startsWith(fontOrigin))
          return route.fulfill({
            contentType: "font/woff2",
            headers: { "access-control-allow-origin": "*" },
            body: readFont(url),
          });
        if (!url.startsWith(origin)) return route.abort();
        const { pathname } = new URL(url);
        const path = decodeURIComponent(pathname);
        const file = join(site, path.endsWith("/") ? `${path}index.html` : path);
        return existsSync(file)
          ? route.fulfill({ contentType: mime.getType(file) ?? "text/plain", body: readFileSync(file) })
          : route.fulfill({ status: 404, body: "" });
      });
      await page.goto(origin + address, { waitUntil: "load" });
      await page.addStyleTag({ content: fontStyles });
      await page.evaluate(settled);
      return await look(page);
    } finally {
      await context.close();
    }
  }

  /** The upper part of a page, as much as fits on the screen, as a JPEG of which nobody sees that it is one: it is made faster than a PNG. */
  shoot(site: string, address: string, screen: Screen): Promise<Buffer> {
    return this.open(site, address, screen, (page) => page.screenshot({ type: "jpeg", quality: 95 }));
  }
}

/** Resolves when fonts and pictures are there; in the page. */
const settled = `(async () => {
  for (const image of document.images) image.loading = "eager";
  await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
  await document.fonts.ready;
})()`;
