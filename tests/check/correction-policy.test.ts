import { describe, expect, it } from "vitest";
import { runChecks } from "../../src/check/run-checks.ts";
import { editionOf, settingsOf } from "../support/edition.ts";
import { article, markdown } from "../support/newsroom.ts";

const corrected = {
  "articles/a.md": article({ corrections: [{ date: "2025-12-03", text: "It was Lyon." }] }),
};

function said(files: Readonly<Record<string, string>>, policy?: string): string[] {
  const settings = settingsOf(
    policy === undefined ? "" : `publisher: { policies: { corrections: ${policy} } }\n`,
  );
  const { edition, pages } = editionOf(files, { settings });
  return runChecks(edition, pages).map(({ code, at, message }) => `${code} ${at.file} ${message}`);
}

describe("the policy of corrections", () => {
  it("is asked for once there is a correction", () => {
    expect(said(corrected)).toEqual([
      "policy-missing content/site.yaml Articles carry corrections, and no page says how the newsroom corrects its mistakes.",
    ]);
    expect(said({ "articles/a.md": article() })).toEqual([]);
    expect(
      said({ "articles/a.md": article({ draft: true, corrections: [{ date: "2025-12-03", text: "No." }] }) }),
    ).toEqual([]);
  });

  it.each([
    ["/about/", true],
    ["/about", true],
    ["/about/#corrections", true],
    ["https://elsewhere.example/policy", true],
    ["/nowhere/", false],
  ])("at %s is there: %s", (policy, there) => {
    expect(said({ ...corrected, "pages/about.md": markdown({ title: "About" }) }, policy).length).toBe(
      there ? 0 : 1,
    );
  });

  it("is missing while it is a draft", () => {
    expect(
      said({ ...corrected, "pages/about.md": markdown({ title: "About", draft: true }) }, "/about/"),
    ).toHaveLength(1);
  });
});
