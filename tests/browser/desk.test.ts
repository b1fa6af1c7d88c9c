import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { repository } from "../architecture/import-lines.ts";
import { build } from "../support/build.ts";
import { article, newsroom, writeContent } from "../support/newsroom.ts";
import { textOf } from "../support/output-tree.ts";
import { startPreview } from "../support/preview.ts";
import { launchBrowser } from "./browser.ts";

const picture = readFileSync(join(repository, "content/media/two-chairs.jpg"));
const place = (name: string, ...aliases: string[]) =>
  `---\nname: ${name}\naliases: ${JSON.stringify(aliases)}\n---\n`;

/** Milliseconds: for what hangs, not for a machine with other things to do. */
const patience = 5 * 60_000;

/** As no program writes it. */
const odd = `---
# The day before
title: "As first written"   # kept
date: 2025-12-01
num: 007
places: [Paris,  Rome]
ai: assisted
---


Text *em*.

* one
* two`;

test("an article is made, changed and saved at the desk, and no byte but what was changed", async () => {
  const root = newsroom({
    "articles/2025/odd.md": odd,
    "articles/2025/other.md": article({ title: "Of two editors" }),
    "people/ana.md": "---\nname: Ana Ilić\n---\n",
    ...Object.fromEntries(
      ["Bern", "Oslo", "Paris", "Riga", "Rome"].map((name) => [
        `places/${name.toLowerCase()}.md`,
        place(name),
      ]),
    ),
    "places/kyiv.md": place("Kyiv", "Kiev", "Київ"),
  });
  const at = (path: string): string => readFileSync(join(root, "content", path), "utf8");
  const { url, close } = await startPreview(root);
  const browser = await launchBrowser();
  const page = await browser.newPage({ locale: "en-US", viewport: { width: 1_200, height: 1_000 } });
  page.setDefaultTimeout(patience);
  const complaints: string[] = [];
  const foreign: string[] = [];
  page.on("pageerror", ({ message }) => complaints.push(message));
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on(
    "request",
    (request) =>
      /^https?:/.test(request.url()) && !request.url().startsWith(url) && foreign.push(request.url()),
  );
  const field = (path: string) => page.locator(`[data-key-path="${path}"]`).first();
  const headline = page.getByRole("textbox", { name: "Headline" });
  const save = page.getByRole("button", { name: "Save", exact: true });
  const open = async (entry: string, title: string): Promise<void> => {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `/collections/articles/entries/${entry}`);
    // What was open before goes by and by.
    await expect.poll(() => headline.inputValue().catch(() => ""), { timeout: patience }).toBe(title);
  };
  /** A form is there before it listens, and may be filled in again by what it was loaded with. */
  const entitle = (title: string): Promise<void> =>
    expect
      .poll(
        async () => {
          await headline.fill("");
          await headline.fill(title);
          await page.waitForTimeout(400);
          return [await headline.inputValue(), await save.isEnabled()];
        },
        { timeout: patience },
      )
      .toEqual([title, true]);
  const isLeft = () => page.waitForURL((address) => !/entries|new/.test(address.hash));

  await page.goto(`${url}admin/#/collections/articles/new`);
  await headline.fill("Гавань: reopens");
  await field("date").locator("input").first().fill("2025-12-03T09:05");
  await field("people").getByText("Ana Ilić").click();
  await field("places").getByRole("combobox").click();
  await page.keyboard.type("Київ");
  await page.getByRole("option", { name: "Kyiv" }).click();
  await field("embargo").locator("input").first().fill("2025-12-24T18:30");
  await field("image").getByRole("checkbox").click();
  await field("image.src").getByRole("button", { name: "Browse" }).click();
  const chosen = page.waitForEvent("filechooser");
  await page.getByRole("dialog").getByRole("button", { name: "Upload" }).click();
  await (await chosen).setFiles({ name: "Harbour (1).jpg", mimeType: "image/jpeg", buffer: picture });
  await page.getByRole("dialog").getByRole("button", { name: "Insert" }).click();
  await field("image.alt").locator("input").first().fill("A harbour");
  const text = page.locator('[data-key-path="body"] [role=textbox][aria-multiline=true]');
  // What is out of sight is not there yet.
  while ((await text.count()) === 0) await page.mouse.wheel(0, 600);
  await text.click();
  await page.keyboard.type("The harbour is open.");
  await save.click();
  await isLeft();
  const made = "articles/2025/2025-12-03-гавань-reopens.md";
  expect(at(made)).toBe(
    '---\ntitle: "Гавань: reopens"\ndate: 2025-12-03T09:05\npeople: [Ana Ilić]\nplaces: [Kyiv]\nembargo: 2025-12-24T18:30\nimage:\n  src: /media/harbour-1.jpg\n  alt: A harbour\n---\n\nThe harbour is open.\n',
  );
  expect(readFileSync(join(root, "content/media/harbour-1.jpg")).equals(picture)).toBe(true);

  await open("2025/odd", "As first written");
  await entitle("As written later");
  await save.click();
  await isLeft();
  expect(at("articles/2025/odd.md")).toBe(odd.replace("As first written", "As written later"));

  await open("2025/other", "Of two editors");
  await entitle("Of the second editor");
  const others = article({ title: "Of the first editor" });
  writeContent(root, "articles/2025/other.md", others);
  await save.click();
  await page.getByText("Changed by Someone Else").waitFor();
  expect(at("articles/2025/other.md")).toBe(others);

  const words = await page.evaluate(
    `import("${url}admin/cms/locales/uk.js").then((words) => Object.keys(words.default).length)`,
  );
  expect(words).toBeGreaterThan(100);
  expect([complaints, foreign]).toEqual([[], []]);
  await browser.close();
  expect(await close()).toBe(0);
  expect(readdirSync(join(root, "content/articles/2025")).toSorted()).toEqual(
    [made.slice("articles/2025/".length), "odd.md", "other.md"].toSorted(),
  );
  const [before, after] = [await build(root), await build(root, { now: Date.UTC(2025, 11, 25) })];
  const address = "2025/12/03/gavan-reopens/index.html";
  expect([...before.files.keys()]).not.toContain(address);
  expect(textOf(after.files, address)).toContain("The harbour is open.");
});
