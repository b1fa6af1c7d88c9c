import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { launchBrowser } from "../tests/browser/browser.ts";
import { Camera } from "./screens/camera.ts";
import { buildNewsroom, type NewsroomName } from "./screens/newsrooms.ts";
import { takeReadmePicture } from "./screens/readme-picture.ts";
import { screens, takeSheet } from "./screens/sheets.ts";
import { shown } from "./screens/shown.ts";

/**
 * Takes the pictures of `docs/screenshots/`, each kind of page on a phone and on a desk, by day and by night, and that of the README. Run it when the look of
 * pages has changed (`npm run screenshots`, or `npm run screenshots -- article live` for some of them), and look at what changed.
 * With `--whole FOLDER`, each page is put there in its full length and size, for a closer look.
 */
const { values, positionals } = parseArgs({
  options: { whole: { type: "string" } },
  allowPositionals: true,
});
const folder = fileURLToPath(new URL("screenshots", import.meta.url));
const readmePicture = fileURLToPath(new URL("images/front-page.png", import.meta.url));

const unknown = positionals.filter((name) => !(name in shown));
if (unknown.length > 0)
  throw new Error(`No such picture: ${unknown.join(", ")}. There are ${Object.keys(shown).join(", ")}.`);
const wanted = Object.entries(shown).filter(
  ([name]) => positionals.length === 0 || positionals.includes(name),
);

const scratch = mkdtempSync(join(tmpdir(), "dateline-screenshots-"));
const sites = new Map<NewsroomName, string>();
const browser = await launchBrowser();
try {
  const camera = new Camera(browser);
  mkdirSync(values.whole ?? folder, { recursive: true });
  for (const [name, { of, at }] of wanted) {
    const site = sites.get(of) ?? buildNewsroom(of, scratch);
    sites.set(of, site);
    if (values.whole === undefined)
      writeFileSync(join(folder, `${name}.webp`), await takeSheet(camera, site, at));
    else
      for (const screen of screens) {
        const picture = await camera.open(site, at, { ...screen, height: 900 }, (page) =>
          page.screenshot({ type: "png", fullPage: true }),
        );
        writeFileSync(join(values.whole, `${name}-${screen.name}.png`), picture);
      }
    console.error(name);
  }
  if (values.whole === undefined && positionals.length === 0) {
    const demonstration = sites.get("demonstration") ?? buildNewsroom("demonstration", scratch);
    writeFileSync(readmePicture, await takeReadmePicture(browser, camera, demonstration));
    for (const file of readdirSync(folder))
      if (file.endsWith(".webp") && !(file.slice(0, -".webp".length) in shown)) rmSync(join(folder, file));
  }
} finally {
  await browser.close();
  rmSync(scratch, { recursive: true, force: true });
}
