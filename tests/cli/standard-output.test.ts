import { expect, test } from "vitest";
import { article, newsroom } from "../support/newsroom.ts";
import { dateline } from "./run-dateline.ts";

const now = ["--now", "2025-12-15T12:00:00Z"];
const plugin = JSON.stringify("dateline-press");

/** A newsroom of which every part that can print does: its layouts, its configuration, and a library that reads its text. */
const talkative = {
  "articles/a.md": article({}, 'One.\n\n<img src="/media/a.svg" alt="A" srcset="a b c 1x">'),
  "media/a.svg": "<svg/>",
  "/layouts/parts/footer.tsx": `/** @jsxImportSource preact */
    console.log("a layout is loaded");
    export function Footer() { console.info("a layout is at work"); return <footer>F</footer>; }`,
  "/.eleventy.ts": `import { dateline } from ${plugin};
    console.log("a configuration is loaded");
    export default async function (config) {
      process.stdout.write("a configuration is at work\\n");
      await config.addPlugin(dateline);
      config.addTransform("log", (content) => { console.dir("a page is changed"); return content; });
    }`,
};

test("standard output is nothing but the JSON that was asked for, whatever else is printed", async () => {
  const root = newsroom(talkative);
  const built = await dateline(["build", "--json", ...now], { in: root });
  expect(built.code, built.err).toBe(0);
  expect(JSON.parse(built.out).published).toBe(true);
  expect(built.out.trim().split("\n")).toHaveLength(1);
  for (const line of [
    "a layout is loaded",
    "a layout is at work",
    "a configuration is loaded",
    "a configuration is at work",
    "a page is changed",
  ])
    expect(built.err).toContain(line);
  const checked = await dateline(["check", "--format", "json", ...now], { in: root });
  expect(JSON.parse(checked.out)).toMatchObject({ errors: 0 });
});

test("so it is where threads of their own draw the pages", async () => {
  const articles = Array.from({ length: 1_100 }, (_, at) => [
    `articles/a${at}.md`,
    article({ title: `Story ${at}` }, 'One.\n\n<img src="/media/a.svg" alt="A" srcset="a b c 1x">'),
  ]);
  const root = newsroom({
    ...Object.fromEntries(articles),
    "media/a.svg": "<svg/>",
    "/layouts/parts/footer.tsx": `/** @jsxImportSource preact */
      import { isMainThread } from "node:worker_threads";
      console.log(isMainThread ? "here" : "in a thread");
      export const Footer = () => <footer>F</footer>;`,
  });
  const { code, out, err } = await dateline(["build", "--json", ...now], { in: root, cores: 3 });
  expect(code, err).toBe(0);
  expect(JSON.parse(out).articles).toBe(1_100);
  expect(err).toContain("in a thread");
});

test("help and the version are what was asked for", async () => {
  const root = newsroom({});
  const help = await dateline(["build", "--help"], { in: root });
  expect([help.code, help.err]).toEqual([0, ""]);
  expect(help.out).toContain("--json");
});
