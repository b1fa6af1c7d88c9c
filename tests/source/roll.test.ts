import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { ContentRow } from "../../src/model/content.ts";
import type { Problem } from "../../src/model/problem.ts";
import { type RolledFile, readRoll, writeRoll } from "../../src/source/roll.ts";
import { scratchFolder } from "../support/newsroom.ts";

const stamps = { size: 3_674, mtime: 1_000_000.25, ctime: 1_000_000.5, readAt: 2_000_000 };
const digests = { a: "a".repeat(27), b: "b".repeat(27), c: "c".repeat(27) };
const warning: Problem = {
  file: "content/articles/é.md",
  line: 4,
  column: 1,
  code: "field-unknown",
  severity: "warning",
  message: "There is no field `topcis`.",
  hint: "Did you mean `topics`?",
};
const files: readonly RolledFile[] = [
  {
    ...stamps,
    path: "content/articles/draft.md",
    row: {
      kind: "article",
      digest: digests.a,
      date: { epoch: 5, iso: "" },
      expires: { epoch: 9, iso: "" },
      draft: true,
      type: "news",
      corrections: [],
    } as unknown as ContentRow,
    problems: [],
  },
  {
    ...stamps,
    path: "content/articles/é.md",
    row: {
      kind: "article",
      digest: digests.b,
      date: { epoch: -5, iso: "" },
      embargo: { epoch: 7, iso: "" },
      draft: false,
      type: "sponsored",
      updated: { epoch: 8, iso: "" },
      corrections: [{ date: { epoch: 11, iso: "" } }],
    } as unknown as ContentRow,
    problems: [warning],
  },
  { ...stamps, path: "content/articles/nothing.md", problems: [] },
  {
    ...stamps,
    path: "content/media/a.svg",
    row: { kind: "media", digest: digests.c } as ContentRow,
    problems: [],
  },
];

function written(): string {
  const file = join(scratchFolder("roll"), "roll");
  writeRoll(file, "reading", files);
  return file;
}

describe("a roll of files that are all as they were", () => {
  it("says of each row when readers may see it, and repeats the problems", () => {
    expect(readRoll(written(), "reading", files)).toEqual({
      rows: [
        {
          kind: "article",
          digest: digests.a,
          date: { epoch: 5 },
          expires: { epoch: 9 },
          draft: true,
          type: "news",
          corrections: [],
        },
        {
          kind: "article",
          digest: digests.b,
          date: { epoch: -5 },
          embargo: { epoch: 7 },
          draft: false,
          type: "sponsored",
          corrections: [{ date: { epoch: 8 } }, { date: { epoch: 11 } }],
        },
        { kind: "media", digest: digests.c },
      ],
      problems: [warning],
    });
  });

  it("may be of no file at all", () => {
    const file = join(scratchFolder("roll"), "roll");
    writeRoll(file, "reading", []);
    expect(readRoll(file, "reading", [])).toEqual({ rows: [], problems: [] });
  });
});

describe("a roll is of no use", () => {
  const changed = (change: object) =>
    files.map((file, place) => (place === 1 ? { ...file, ...change } : file));

  it.each<[string, readonly RolledFile[]]>([
    ["a file has another length", changed({ size: 3_675 })],
    ["a file was changed", changed({ mtime: 1_000_000.75 })],
    ["a file was put back with its old time", changed({ ctime: 1_000_001 })],
    ["a file has another name", changed({ path: "content/articles/e.md" })],
    ["a file is gone", files.slice(1)],
    ["a file came", [...files, { ...stamps, path: "content/media/b.svg", problems: [] }]],
  ])("where %s", (_what, found) => {
    expect(readRoll(written(), "reading", found)).toBeUndefined();
  });

  it("where a file was read too soon after it changed", () => {
    const file = join(scratchFolder("roll"), "roll");
    const hasty = files.map((one) => ({ ...one, readAt: one.mtime + 900 }));
    writeRoll(file, "reading", hasty);
    expect(readRoll(file, "reading", hasty)).toBeUndefined();
  });

  it("where the files were read with other settings", () => {
    expect(readRoll(written(), "other", files)).toBeUndefined();
  });

  it("where it was cut short, filled with rubbish, or taken away", () => {
    const file = written();
    const whole = readFileSync(file);
    for (const length of [0, 3, 8, 100, whole.length - 1]) {
      writeFileSync(file, whole.subarray(0, length));
      expect(readRoll(file, "reading", files)).toBeUndefined();
    }
    for (let at = 0; at < whole.length; at += 7) {
      const spoilt = Buffer.from(whole);
      spoilt[at] = (spoilt[at] ?? 0) ^ 0x55;
      writeFileSync(file, spoilt);
      expect(readRoll(file, "reading", files)).toBeUndefined();
    }
    expect(readRoll(join(scratchFolder("roll"), "roll"), "reading", files)).toBeUndefined();
  });
});
