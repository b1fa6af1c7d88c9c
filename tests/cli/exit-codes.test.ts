import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { article, newsroom, scratchFolder } from "../support/newsroom.ts";
import { dateline } from "./run-dateline.ts";

const now = ["--now", "2025-12-15T12:00:00Z"];

describe("dateline build", () => {
  test("ends with 0 and what was done on standard output", async () => {
    const root = newsroom({ "articles/a.md": article() });
    const { code, out, err } = await dateline(["build", ...now], { in: root });
    expect(err).toBe("");
    expect(out).toMatch(
      /^Published 1 article on \d+ pages in [\d.]+ s: \d+ written, 0 deleted\.\nNothing is held back\.\n$/,
    );
    expect(code).toBe(0);
    expect(existsSync(join(root, "_site/2025/12/01/a/index.html"))).toBe(true);
  });

  test("says so when there is nothing to do", async () => {
    const root = newsroom({ "articles/a.md": article() });
    await dateline(["build", ...now], { in: root });
    const { code, out } = await dateline(["build", ...now], { in: root });
    expect(out).toMatch(/^Nothing to do: 1 article on/);
    expect(code).toBe(0);
  });

  test("puts the site into the root it is told, not into the working folder", async () => {
    const root = newsroom({ "articles/a.md": article() });
    const elsewhere = scratchFolder("elsewhere");
    await dateline(["build", "--root", root, ...now], { in: elsewhere });
    expect(existsSync(join(root, "_site/index.html"))).toBe(true);
    expect(existsSync(join(elsewhere, "_site"))).toBe(false);
  });

  test("ends with 1 where the content has errors, with the last site standing", async () => {
    const root = newsroom({ "articles/a.md": article({ title: "First" }) });
    await dateline(["build", ...now], { in: root });
    const before = readFileSync(join(root, "_site/2025/12/01/a/index.html"), "utf8");
    writeFileSync(join(root, "content/articles/a.md"), article({ title: "Second", date: "2025-02-30" }));
    const { code, out, err } = await dateline(["build", ...now], { in: root });
    expect(out).toBe("");
    expect(err).toContain("content/articles/a.md\n");
    expect(err).toMatch(
      /\n1 error\. Nothing was published; the last site still stands\.\nNothing is held back\.\n$/,
    );
    expect(code).toBe(1);
    expect(readFileSync(join(root, "_site/2025/12/01/a/index.html"), "utf8")).toBe(before);
  });

  test("prints one JSON object on standard output, and problems on standard error", async () => {
    const root = newsroom({
      "articles/a.md": article({ colour: "red" }),
      "articles/later.md": article({ embargo: "2025-12-20T06:00" }),
    });
    const { code, out, err } = await dateline(["build", "--json", ...now], { in: root });
    expect(code).toBe(0);
    expect(err).toContain("field-unknown");
    expect(JSON.parse(out)).toEqual({
      articles: 1,
      pages: expect.any(Number),
      written: expect.any(Number),
      deleted: 0,
      seconds: expect.any(Number),
      published: true,
      digest: expect.stringMatching(/^[0-9a-f]{64}$/),
      cacheBroken: false,
      problems: {
        errors: 0,
        warnings: 1,
        list: [expect.objectContaining({ file: "content/articles/a.md", code: "field-unknown" })],
      },
      heldBack: { drafts: 0, waiting: 1, nextOpens: "2025-12-20T05:00:00.000Z", expired: 0 },
      nextChange: "2025-12-20T05:00:00.000Z",
      phases: {
        read: expect.any(Number),
        join: expect.any(Number),
        plan: expect.any(Number),
        print: expect.any(Number),
        draw: expect.any(Number),
        index: expect.any(Number),
        publish: expect.any(Number),
      },
    });
    // What stands is what that names, until somebody changes a letter.
    const { digest } = JSON.parse(out) as { digest: string };
    const verified = await dateline(["verify", "--json"], { in: root });
    expect([verified.code, JSON.parse(verified.out)]).toMatchObject([0, { digest, changed: [] }]);
    expect((await dateline(["check", "--built", "--strict"], { in: root })).code).toBe(0);
    const other = await dateline(["check", "--built", "content"], { in: root });
    expect([other.code, other.err]).toEqual([2, expect.stringContaining("No finished site stands in ")]);
    writeFileSync(
      join(root, "_site", "robots.txt"),
      "x".repeat(statSync(join(root, "_site", "robots.txt")).size),
    );
    const changed = await dateline(["verify"], { in: root });
    expect([changed.code, changed.out]).toEqual([1, "robots.txt\n"]);
    expect(changed.err).toContain("1 file not as built: 1 changed.");
  });

  test("takes a moment without an offset as the newsroom’s clocks show it", async () => {
    const root = newsroom({ "articles/a.md": article({ date: "2025-12-01T10:00" }) });
    const before = await dateline(["build", "--json", "--now", "2025-12-01T09:59"], {
      in: root,
      env: { TZ: "Asia/Tokyo" },
    });
    const after = await dateline(["build", "--json", "--now", "2025-12-01T10:00"], {
      in: root,
      env: { TZ: "Asia/Tokyo" },
    });
    expect([JSON.parse(before.out).articles, JSON.parse(after.out).articles]).toEqual([0, 1]);
  });

  test("says when an embargo ends, in the newsroom’s zone", async () => {
    const root = newsroom({ "articles/later.md": article({ embargo: "2025-12-20T06:00" }) });
    const { out } = await dateline(["build", ...now], { in: root });
    expect(out).toContain("20 December 2025 at 06:00 (Europe/Paris)");
  });

  test("ends with 3 and one sentence, without a trace, where the machine refuses", async () => {
    const root = newsroom({ "/.dateline": "a file where the folder should be" });
    const { code, out, err } = await dateline(["build", ...now], { in: root });
    expect(err).toMatch(/^Cannot make the folder \/.*\/\.dateline: something else is there already\.\n$/);
    expect([code, out]).toEqual([3, ""]);
    const traced = await dateline(["build", ...now], { in: root, env: { DATELINE_TRACE: "1" } });
    expect(traced.err).toContain("\n    at ");
  });

  test.each([
    ["does not add the plugin", "does not add Dateline", "export default function () {}"],
    [
      "has a transform that gives nothing back",
      "must add the plugin",
      'import { dateline } from "dateline-press";\nexport default async function (config) { await config.addPlugin(dateline); config.addTransform("t", () => undefined); }',
    ],
  ])("ends with 1 where the Eleventy configuration %s, and says so", async (_, said, config) => {
    const root = newsroom({ "articles/a.md": article(), "/.eleventy.ts": config });
    const { code, err } = await dateline(["build", ...now], { in: root });
    expect(err).toMatch(new RegExp(`^The newsroom’s Eleventy configuration failed: .*${said}`));
    expect(code).toBe(1);
  });

  test("ends with 1 where a layout of the newsroom cannot be compiled, naming the line", async () => {
    const root = newsroom({ "/layouts/article.tsx": "\nexport const broken = <div" });
    const { code, err } = await dateline(["build", ...now], { in: root });
    expect(err).toMatch(/^A file of the newsroom cannot be compiled:\n {2}layouts\/article\.tsx:2:\d+ /);
    expect(code).toBe(1);
  });
});

test("--version and --help print to standard output and end with 0", async () => {
  const folder = scratchFolder("help");
  const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  expect(await dateline(["--version"], { in: folder })).toEqual({ code: 0, out: `${version}\n`, err: "" });
  const help = await dateline(["--help"], { in: folder });
  expect([help.code, help.err]).toEqual([0, ""]);
  for (const command of ["build", "serve", "check", "new", "init"])
    expect(help.out).toMatch(new RegExp(`^  ${command}\\b`, "m"));
  for (const line of help.out.split("\n")) expect(line.length).toBeLessThanOrEqual(90);
});
