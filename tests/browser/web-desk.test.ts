import { join } from "node:path";
import { expect, test } from "vitest";
import { dateline } from "../cli/run-dateline.ts";
import { article, newsroom } from "../support/newsroom.ts";
import { readTree } from "../support/output-tree.ts";
import { launchBrowser } from "./browser.ts";
import { serve } from "./serve.ts";

test("the desk on the web starts, and asks nobody but its own site before somebody signs in", async () => {
  const root = newsroom({ "articles/2025/a.md": article({}) });
  const made = await dateline(["desk", "--repo", "harbour/paper"], { in: root });
  expect(made).toEqual({ code: 0, out: "_desk/admin/index.html\n", err: "" });
  // What a host of the site sends with every page.
  const { origin, close } = await serve(readTree(join(root, "_desk")), () => "frame-ancestors 'self'");
  const browser = await launchBrowser();
  const page = await browser.newPage({ locale: "en-US" });
  page.setDefaultTimeout(5 * 60_000);
  const asked = new Set<string>();
  page.on("request", (request) => {
    if (/^https?:/.test(request.url())) asked.add(new URL(request.url()).host);
  });
  await page.route("https://api.github.com/**", (route) => route.fulfill({ status: 401, json: {} }));
  await page.goto(`${origin}/admin/`);
  await page.getByRole("button", { name: "Sign In Using Access Token" }).click();
  expect([...asked]).toEqual([new URL(origin).host]);
  await page.getByRole("textbox").fill("a token");
  // Before it is asked for: a request that came and went would be waited for in vain.
  const signingIn = page.waitForRequest(/api\.github\.com/);
  await page.keyboard.press("Enter");
  await signingIn;
  expect([...asked]).toEqual([new URL(origin).host, "api.github.com"]);
  await browser.close();
  await close();
});
