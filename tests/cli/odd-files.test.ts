import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { article, newsroom, scratchFolder } from "../support/newsroom.ts";
import { dateline } from "./run-dateline.ts";

const now = ["--now", "2025-12-15T12:00:00Z"];

describe.skipIf(process.platform === "win32")("what is no file is told and never opened", () => {
  test.each([
    "content/site.yaml",
    "content/articles/2025/a.md",
    "content/people/ana.md",
    "content/media/harbour.jpg",
    "layouts/parts/footer.tsx",
    "layouts/style/1-ground.css",
    ".eleventy.ts",
  ])("a pipe as %s", async (path) => {
    const isSettings = path === "content/site.yaml";
    const root = newsroom({ "articles/b.md": article(), ...(isSettings ? { "site.yaml": undefined } : {}) });
    mkdirSync(dirname(join(root, path)), { recursive: true });
    execFileSync("mkfifo", [join(root, path)]);
    const { code, err } = await dateline(["build", ...now], { in: root });
    expect(err).toContain("This is no file, but a pipe, a socket or a device, and is not opened.");
    expect(err).toContain(path);
    expect(code).toBe(1);
  });

  test("a pipe as the settings of every other command", async () => {
    const root = newsroom({ "site.yaml": undefined });
    mkdirSync(join(root, "content"));
    execFileSync("mkfifo", [join(root, "content/site.yaml")]);
    for (const args of [["check"], ["new", "Talks"], ["notify"], ["build", "--now", "2025-12-01"]]) {
      const { code, err } = await dateline(args, { in: root });
      expect([args[0], code === 0 && args[0] !== "notify", err === ""]).toEqual([args[0], false, false]);
    }
  });
});

describe("code that a link leads to outside the newsroom is not run", () => {
  const marked = 'process.stderr.write("RUN\\n");\n';
  const plugin =
    'import { dateline } from "dateline-press";\nexport default async (config) => { await config.addPlugin(dateline); };\n';
  test.each<[link: string, files: Readonly<Record<string, string>>]>([
    ["layouts/parts/footer.tsx", {}],
    ["layouts/parts", {}],
    [".eleventy.ts", {}],
    ["eleventy.config.mjs", {}],
    ["lib/own.ts", { "/.eleventy.ts": `import "./lib/own.ts";\n${plugin}` }],
    [
      "lib",
      { "/layouts/parts/footer.tsx": 'import "../../lib/own.ts";\nexport const Footer = () => null;\n' },
    ],
  ])("%s", async (link, files) => {
    const outside = scratchFolder("outside");
    const isFolder = !/\.[a-z]+$/.test(link);
    const file = join(outside, isFolder ? "own.ts" : basename(link));
    writeFileSync(file, `${marked}export const Footer = () => null;\nexport default () => {};\n`);
    const root = newsroom({ "articles/a.md": article(), ...files });
    mkdirSync(dirname(join(root, link)), { recursive: true });
    symlinkSync(isFolder ? outside : file, join(root, link));
    const { code, err } = await dateline(["build", ...now], { in: root });
    expect(err).toContain("This is a link to a place outside the newsroom’s folder");
    expect(err).not.toContain("RUN");
    expect(code).toBe(1);
  });
});

test("an old version of Node.js is told what is needed", () => {
  const program = new URL("../../bin/dateline.js", import.meta.url).pathname;
  const { engines } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  expect(engines.node).toBe(">=20.19");
  const pretend = "Object.defineProperty(process.versions, 'node', { value: '18.20.8' });";
  const old = join(scratchFolder("old"), "old.cjs");
  writeFileSync(old, pretend);
  try {
    execFileSync(process.execPath, ["--require", old, program, "build"], { encoding: "utf8", stdio: "pipe" });
    expect.unreachable();
  } catch (error) {
    expect(error).toMatchObject({
      status: 3,
      stderr: "Dateline needs Node.js 20.19 or newer, and this is 18.20.8. See https://nodejs.org/.\n",
    });
  }
});
