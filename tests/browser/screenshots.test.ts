import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { Camera } from "../../docs/screens/camera.ts";
import { buildNewsroom, type NewsroomName } from "../../docs/screens/newsrooms.ts";
import { difference, screens } from "../../docs/screens/sheets.ts";
import { shown } from "../../docs/screens/shown.ts";
import { repository } from "../architecture/import-lines.ts";
import { scratchFolder } from "../support/newsroom.ts";
import { launchBrowser } from "./browser.ts";

const folder = join(repository, "docs", "screenshots");
const sheetOf = (name: string): Buffer => readFileSync(join(folder, `${name}.webp`));

/** A part of a window, from 0 to 1: a line of text more or less changes all that is below it. */
const enough = 0.015;

let browser: Browser;
let camera: Camera;
const sites = new Map<NewsroomName, string>();
const below = scratchFolder("screenshots");

function siteOf(name: NewsroomName): string {
  const site = sites.get(name) ?? buildNewsroom(name, below);
  sites.set(name, site);
  return site;
}

beforeAll(async () => {
  browser = await launchBrowser();
  camera = new Camera(browser);
});

afterAll(async () => {
  await browser?.close();
});

it("are there of all that is shown, and of nothing else", () => {
  const files = readdirSync(folder).filter((file) => file.endsWith(".webp"));
  expect(files.map((file) => file.replace(/\.webp$/, "")).sort()).toEqual(Object.keys(shown).sort());
});

it("show what the pages look like; if it was meant to change: npm run screenshots", async () => {
  const changed: string[] = [];
  for (const [at, [name, { of, at: address }]] of Object.entries(shown).entries()) {
    // Each newsroom takes seconds to build, and those of invented articles look like the others.
    if (!["demonstration", "arabic", "chinese"].includes(of)) continue;
    // One window of each second page, by turns: a page that is otherwise is so in all of them, and neighbours have parts in common.
    const window = at % 2 === 0 ? screens[(at / 2) % screens.length] : undefined;
    if (window === undefined) continue;
    const part = await difference(camera, siteOf(of), address, sheetOf(name), window);
    if (part > enough) changed.push(`${name} ${window.name}: ${(part * 100).toFixed(1)} %`);
  }
  expect(changed).toEqual([]);
});

it("would not be taken for those of another page", async () => {
  const [window] = screens;
  if (window === undefined) throw new Error("there is no window");
  const part = await difference(camera, siteOf("demonstration"), "/latest/", sheetOf("front"), window);
  expect(part).toBeGreaterThan(4 * enough);
});
