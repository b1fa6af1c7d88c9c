import { describe, expect, it } from "vitest";
import { runChecks } from "../../src/check/run-checks.ts";
import { build, problemLines } from "../support/build.ts";
import { editionOf, settingsOf } from "../support/edition.ts";
import { article, newsroom, siteYaml } from "../support/newsroom.ts";

/** What the checks say of a newsroom with these settings and this many old addresses. */
function saidOf(lines: string, aliases = 0): string[] {
  const old = Array.from({ length: aliases }, (_, index) => `/old/${index}/`);
  const { edition, pages } = editionOf(
    { "articles/a.md": article({ aliases: old }) },
    { settings: settingsOf(lines) },
  );
  return runChecks(edition, pages).map(({ code, message }) => `${code}: ${message}`);
}

describe("a site that its host would not take", () => {
  it("is told by the number of its old addresses, where the settings name the host", () => {
    const said = ["host-limit: There are 1001 old addresses; GitLab Pages reads 1000 lines of `_redirects`."];
    expect(saidOf("host: gitlab-pages\n", 1_001)).toEqual(said);
    expect(saidOf("host: gitlab-pages\n", 1_000)).toEqual([]);
    expect(saidOf("host: cloudflare-pages\n", 1_001)).toEqual([]);
    expect(saidOf("", 1_001)).toEqual([]);
  });
});

describe("security.txt", () => {
  it.each([
    ["does not say until when it holds", "", 1],
    ["no longer holds", ", expires: 2025-12-15T12:00", 1],
    ["holds for one more minute", ", expires: 2025-12-15T13:01", 0],
  ])("is told where it %s", (_what, expires, count) => {
    expect(saidOf(`security: { contact: a@b.example${expires} }\n`)).toHaveLength(count);
  });

  it("is told on the line of the settings, and does not stop the site", async () => {
    const root = newsroom({
      "site.yaml": `${siteYaml}security:\n  contact: a@b.example\n  expires: 2024-01-01\n`,
      "articles/a.md": article(),
    });
    const { report } = await build(root);
    expect(report.published).toBe(true);
    expect(problemLines(report)).toEqual(["content/site.yaml:6:12 warning security-expired"]);
  });
});
