import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import { dateline } from "../cli/run-dateline.ts";
import { article, newsroom, writeContent } from "../support/newsroom.ts";
import { launchBrowser } from "./browser.ts";

test("a page of the preview loads itself again, and shows errors, under the policy that it is sent with", async () => {
  const root = newsroom({ "articles/a.md": article({ title: "As first written" }) });
  const refused: string[] = [];
  const browser = await launchBrowser();
  const { code } = await dateline(["serve", "--port", "0"], {
    in: root,
    onStart: async ({ stop, printed }) => {
      let url: string | undefined;
      while (url === undefined) {
        await setTimeout(20);
        url = /The site is at (\S+)/.exec(printed())?.[1];
      }
      const page = await browser.newPage();
      page.on("console", (message) => {
        if (message.type() === "error") refused.push(message.text());
      });
      await page.goto(new URL("2025/12/01/a/", url).href);
      await page.getByRole("heading", { name: "As first written" }).waitFor();
      // The client says nothing of when its connection stands.
      await page.waitForTimeout(500);
      writeContent(root, "articles/a.md", article({ title: "As written later" }));
      await page.getByRole("heading", { name: "As written later" }).waitFor();
      await page.waitForTimeout(500);
      writeContent(root, "articles/a.md", article({ date: "2025-02-30" }));
      const errors = page.getByRole("complementary", { name: "Problems" });
      await errors.waitFor();
      expect(await errors.evaluate((element) => getComputedStyle(element).position)).toBe("fixed");
      await browser.close();
      stop("SIGINT");
    },
  });
  expect(refused).toEqual([]);
  expect(code).toBe(0);
}, 60_000);
