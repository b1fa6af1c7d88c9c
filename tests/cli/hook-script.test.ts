import { expect, test } from "vitest";
import { withCheck, withoutCheck } from "../../src/cli/hook-script.ts";

test("each newsroom of a repository has its check, and lines that somebody added stay", () => {
  const one = withCheck(undefined, "a") ?? "";
  expect(withCheck(one, "a")).toBe(one);
  const added = `${one}npm test || exit 1\n`;
  const both = withCheck(added, "it's -b") ?? "";
  expect(both).toContain("cd -- 'a' ||");
  expect(both).toContain("cd -- 'it'\\''s -b' ||");
  expect(both.endsWith(") || exit\nnpm test || exit 1\n")).toBe(true);
  expect(withoutCheck(both, "it's -b")).toBe(added);
  expect(withoutCheck(both, "c")).toBeUndefined();
  expect(withoutCheck(one, "a")).toBe("");
  expect(withoutCheck(added, "a")).toMatch(/^#!\/bin\/sh\n[\s\S]*\nnpm test \|\| exit 1\n$/);
});

test("a hook that somebody else wrote, or that only speaks of Dateline, is not touched", () => {
  for (const hook of [
    "#!/bin/sh\n",
    "#!/bin/sh\n# Written by `dateline hook`, then changed\n",
    "",
    "#!/usr/bin/env node\n",
  ])
    expect([withCheck(hook, "."), withoutCheck(hook, ".")]).toEqual([undefined, undefined]);
});
