import type { Browser } from "playwright-core";
import type { Camera } from "./camera.ts";

/** The front page of a site as the README shows it, as PNG: on a desk by day, and on a telephone by night. */
export async function takeReadmePicture(browser: Browser, camera: Camera, site: string): Promise<Buffer> {
  const dataAddress = (jpeg: Buffer): string => `data:image/jpeg;base64,${jpeg.toString("base64")}`;
  const desk = await camera.shoot(site, "/", {
    ...{ name: "desk", colorScheme: "light" },
    ...{ width: 1120, height: 900 },
  });
  const telephone = await camera.shoot(site, "/", {
    ...{ name: "telephone", colorScheme: "dark" },
    ...{ width: 390, height: 864 },
  });
  const page = await browser.newPage({ viewport: { width: 1200, height: 720 } });
  await page.setContent(`<style>
    body { margin: 0; background: #ebe8e1; position: relative; height: 720px; overflow: hidden; }
    img { position: absolute; top: 32px; height: 656px; border: 1px solid #c9c4b8; box-sizing: border-box; }
    .desk { left: 32px; border-radius: 6px; }
    .telephone { right: 32px; border: 7px solid #0c0c0e; border-radius: 22px; }
  </style><img class="desk" src="${dataAddress(desk)}"><img class="telephone" src="${dataAddress(telephone)}">`);
  await page.waitForFunction("[...document.images].every((image) => image.complete)");
  const picture = await page.screenshot({ type: "png" });
  await page.close();
  return picture;
}
