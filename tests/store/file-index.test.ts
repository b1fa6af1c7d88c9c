import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { ContentRow } from "../../src/model/content.ts";
import type { Problem } from "../../src/model/problem.ts";
import { FileIndex, type FoundStamps, type IndexedFile } from "../../src/store/file-index.ts";
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
const files: readonly IndexedFile[] = [
  {
    ...stamps,
    entry: 100,
    path: "content/articles/draft.md",
    row: {
      kind: "article",
      digest: digests.a,
      date: { epoch: 5, iso: "" },
      expires: { epoch: 9, iso: "" },
      draft: true,
      type: "news",
      pin: true,
      corrections: [],
    } as unknown as ContentRow,
    problems: [],
  },
  {
    ...stamps,
    entry: 200,
    path: "content/articles/é.md",
    row: {
      kind: "article",
      digest: digests.b,
      date: { epoch: -5, iso: "" },
      embargo: { epoch: 7, iso: "" },
      draft: false,
      type: "sponsored",
      updated: { epoch: 8, iso: "" },
      pin: true,
      pinUntil: { epoch: 13, iso: "" },
      corrections: [{ date: { epoch: 11, iso: "" } }],
    } as unknown as ContentRow,
    problems: [warning],
  },
  { ...stamps, entry: 2 ** 40, path: "content/articles/nothing.md", problems: [] },
  {
    ...stamps,
    entry: 250,
    path: "content/front.yaml",
    row: {
      kind: "front",
      digest: digests.c,
      blocks: [],
      banner: { until: { epoch: 21 } },
    } as unknown as ContentRow,
    problems: [],
  },
  {
    ...stamps,
    entry: 300,
    path: "content/media/a.svg",
    row: { kind: "media", digest: digests.c } as ContentRow,
    problems: [],
  },
];

function written(of: readonly IndexedFile[] = files): string {
  const file = join(scratchFolder("index"), "index");
  FileIndex.of(of).write(file, "reading");
  return file;
}

/** What a index says, all of it; undefined where it cannot be read. */
function said(file: string, found: readonly FoundStamps[] = files, reading = "reading") {
  const index = FileIndex.read(file, reading, found);
  return index && { rows: index.rows, problems: index.problems, changed: index.changed(found) };
}

describe("a index of files that are all as they were", () => {
  it("says of each row when readers may see it, and repeats the problems", () => {
    expect(said(written())).toEqual({
      rows: [
        {
          kind: "article",
          digest: digests.a,
          date: { epoch: 5 },
          expires: { epoch: 9 },
          draft: true,
          type: "news",
          pin: true,
          corrections: [],
        },
        {
          kind: "article",
          digest: digests.b,
          date: { epoch: -5 },
          embargo: { epoch: 7 },
          draft: false,
          type: "sponsored",
          pin: false,
          corrections: [{ date: { epoch: 8 } }, { date: { epoch: 13 } }, { date: { epoch: 11 } }],
        },
        { kind: "front", digest: digests.c, banner: { until: { epoch: 21 } } },
        { kind: "media", digest: digests.c },
      ],
      problems: [warning],
      changed: [],
    });
  });

  it("knows of each file its kind and where its entry is", () => {
    const index = FileIndex.read(written(), "reading", files);
    expect(files.map((_, number) => [index?.pathOf(number), index?.entryOf(number)])).toEqual(
      files.map(({ path, entry }) => [path, entry]),
    );
    expect((["article", "media", "entry"] as const).map((kind) => index?.numbersOf(kind))).toEqual([
      [0, 1],
      [4],
      [],
    ]);
  });

  it("is the same when some of its files were read again as when all were", () => {
    const again: IndexedFile = {
      ...(files[1] as IndexedFile),
      mtime: 5,
      entry: 7,
      problems: [],
      row: files[0]?.row as ContentRow,
    };
    const index = FileIndex.read(written(), "reading", files);
    index?.replace(new Map([[1, again]]));
    const [all, some] = [written(files.with(1, again)), join(scratchFolder("index"), "index")];
    index?.write(some, "reading");
    expect(readFileSync(some)).toEqual(readFileSync(all));
  });

  it("may be of no file at all", () => {
    expect(said(written([]), [])).toEqual({ rows: [], problems: [], changed: [] });
  });
});

describe("a index of files of which some are not as they were", () => {
  const changed = (change: object) =>
    files.map((file, place) => (place === 1 ? { ...file, ...change } : file));

  it.each<[string, readonly IndexedFile[]]>([
    ["a file has another length", changed({ size: 3_675 })],
    ["a file was changed", changed({ mtime: 1_000_000.75 })],
    ["a file was put back with its old time", changed({ ctime: 1_000_001 })],
  ])("tells where %s", (_what, found) => {
    expect(said(written(), found)?.changed).toEqual([1]);
  });

  it("tells where a file was read too soon after it changed", () => {
    const hasty = files.map((one, place) => (place === 2 ? { ...one, readAt: one.mtime + 900 } : one));
    expect(said(written(hasty), hasty)?.changed).toEqual([2]);
  });

  it.each<[string, readonly IndexedFile[]]>([
    ["a file has another name", changed({ path: "content/articles/e.md" })],
    ["a file is gone", files.slice(1)],
    ["a file came", [...files, { ...(files[2] as IndexedFile), path: "content/media/b.svg" }]],
  ])("is of no use where %s", (_what, found) => {
    expect(said(written(), found)).toBeUndefined();
  });
});

describe("a index is of no use", () => {
  it("where the files were read with other settings", () => {
    expect(said(written(), files, "other")).toBeUndefined();
  });

  it("where it was cut short, filled with rubbish, or taken away", () => {
    const file = written();
    const whole = readFileSync(file);
    for (const length of [0, 3, 8, 100, whole.length - 1]) {
      writeFileSync(file, whole.subarray(0, length));
      expect(said(file)).toBeUndefined();
    }
    for (let at = 0; at < whole.length; at += 7) {
      const spoilt = Buffer.from(whole);
      spoilt[at] = (spoilt[at] ?? 0) ^ 0x55;
      writeFileSync(file, spoilt);
      expect(said(file)).toBeUndefined();
    }
    expect(said(join(scratchFolder("index"), "index"))).toBeUndefined();
  });
});
