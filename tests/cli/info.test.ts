import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import { expect, test } from "vitest";
import { article, newsroom, scratchFolder, siteYaml } from "../support/newsroom.ts";
import { dateline } from "./run-dateline.ts";

const secretKey = "0123456789abcdef0123456789abcdef";

test("dateline info says what a bug report needs, and nothing that is nobody’s business", async () => {
  const root = newsroom({
    "site.yaml": `${siteYaml}host: github-pages\nindexNow: ${secretKey}\n`,
    "articles/a.md": article({ title: "Confidential talks", draft: true }),
    "/layouts/article.tsx": "export {};",
  });
  await dateline(["check"], { in: root });
  const { code, out, err } = await dateline(["info", "--json"], { in: root });
  expect([code, err]).toEqual([0, ""]);
  const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  expect(JSON.parse(out)).toEqual({
    dateline: `${version}, from a folder`,
    node: process.versions.node,
    eleventy: expect.stringMatching(/^3\.\d+\.\d+$/),
    system: expect.stringContaining(`${process.platform} ${process.arch}`),
    root,
    settings: {
      language: "en",
      timeZone: "Europe/Paris",
      basePath: "/",
      taxonomies: 3,
      host: "github-pages",
      shareCards: false,
      webSub: false,
      indexNow: true,
    },
    ownCode: true,
    cache: expect.stringMatching(/\.dateline, [\d.]+ MB$/),
    output: "none",
  });
  const { out: table } = await dateline(["info"], { in: root, env: { HOME: root } });
  expect(table).toMatch(/^root {19}~$/m);
  expect(table).toMatch(/^settings\.indexNow {6}true$/m);
  for (const text of [out, table])
    expect(text).not.toMatch(new RegExp(`${secretKey}|Confidential|Daily Test`));
});

test("dateline info works where there is no newsroom, or a broken one, and makes nothing", async () => {
  const none = await dateline(["info", "--json"], { in: scratchFolder("none"), env: { HOME: homedir() } });
  expect(JSON.parse(none.out)).toMatchObject({
    settings: "none",
    cache: "none",
    output: "none",
    ownCode: false,
  });
  const broken = newsroom({ "site.yaml": "title: [\n" });
  expect(JSON.parse((await dateline(["info", "--json"], { in: broken })).out)).toMatchObject({
    settings: expect.stringMatching(/mistakes?$/),
    cache: "none",
  });
});
