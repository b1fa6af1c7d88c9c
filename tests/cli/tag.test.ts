import { chmodSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { digestOfText } from "../../src/model/digest.ts";
import { newsroom } from "../support/newsroom.ts";
import { dateline } from "./run-dateline.ts";

const text = "---\ntitle: Talks # short\ndate: 2025-12-01T10:00\nplaces: [ Paris ]\n---\n\n";

test("dateline tag prints a line of JSON for each article, and writes nothing that it was not told to", async () => {
  const body =
    "President Macron met Ana Ilić in Paris. The Coalition of the Willing met Viktor Lind, a fisherman.\n";
  const root = newsroom({
    "people/macron.md": "---\nname: Emmanuel Macron\n---\n",
    "articles/a.md": text + body,
    "articles/b.md": `${text}Ana Ilić slept.\n`,
    "articles/c.md": "---\ntitle: Old\ndate: 2025-11-01\npeople: [Ana Ilić]\n---\n\nText.\n",
    "articles/broken.md": "no front matter",
  });
  const [a, b] = ["content/articles/a.md", "content/articles/b.md"];
  const looked = await dateline(["tag", a, b], { in: root });
  expect([looked.code, looked.err]).toEqual([0, ""]);
  const [first, second] = looked.out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(first).toMatchObject({
    file: a,
    proposals: [
      { field: "people", name: "Ana Ilić", line: 7, reason: "is in one other article", known: true },
      { field: "people", name: "Viktor Lind", known: false },
      {
        field: "people",
        name: "Emmanuel Macron",
        reason: "the surname of one who has a record",
        known: true,
      },
    ],
  });
  expect(second).toMatchObject({ file: b, proposals: [{ name: "Ana Ilić" }] });
  expect(readFileSync(join(root, a), "utf8")).toBe(text + body);

  // Only what is sure enough is written, and nothing else in the file is touched.
  const written = await dateline(["tag", a, "--write", "--yes", "--min", "0.9"], { in: root });
  expect(JSON.parse(written.out).proposals).toEqual([
    expect.objectContaining({ name: "Ana Ilić", written: true }),
    expect.objectContaining({ name: "Viktor Lind", written: true }),
  ]);
  expect(readFileSync(join(root, a), "utf8")).toBe(
    text.replace("]\n---", "]\npeople: [Ana Ilić, Viktor Lind]\n---") + body,
  );

  const wrong = (...args: string[]) => dateline(["tag", ...args], { in: root });
  expect(await wrong("content/articles/none.md")).toMatchObject({ code: 2, out: "" });
  expect(await wrong("content/people/macron.md")).toMatchObject({ code: 2, out: "" });
  expect(await wrong("content/people")).toMatchObject({
    code: 2,
    err: expect.stringContaining("content/people has no articles"),
  });
  expect(await wrong(a, "--write")).toMatchObject({ code: 2, err: expect.stringContaining("--yes") });
  const unread = await wrong("content/articles/broken.md", b);
  expect([unread.code, unread.err, JSON.parse(unread.out).file]).toEqual([
    1,
    expect.stringContaining("does not begin with front matter"),
    b,
  ]);
});

test("dateline tag --all goes on where it was cut short, and ends with a report", async () => {
  const articles = Object.fromEntries(
    [1, 2, 3, 4, 5].map((day) => [
      `articles/${day}.md`,
      `---\ntitle: ${day}\ndate: 2025-12-0${day}\n---\n\nViktor Lind slept in Paris.\n`,
    ]),
  );
  const root = newsroom(articles);
  const journal = join(root, ".dateline/tagging/journal");
  const whole = await dateline(["tag", "--all"], { in: root });
  const lines = whole.out.trimEnd().split("\n");
  expect([whole.code, lines.length]).toEqual([0, 6]);
  expect(JSON.parse(lines[5] ?? "")).toEqual({
    records: [
      { field: "people", name: "Viktor Lind", articles: 5, file: "content/people/viktor-lind.md" },
      { field: "places", name: "Paris", articles: 5, file: "content/places/paris.md" },
    ],
  });
  const report = readFileSync(join(root, ".dateline/tagging/report.md"), "utf8");
  expect(report).toContain("- Viktor Lind (people, 5 articles): `content/people/viktor-lind.md`\n");

  // What a run that was killed had noted is not done again; its last line was cut off.
  const noted = {
    file: "content/articles/1.md",
    digest: digest(root, "content/articles/1.md"),
    proposals: [],
    written: [],
  };
  writeFileSync(journal, `[false,false,0]\n${JSON.stringify(noted)}\n{"file":"content/art`);
  const again = await dateline(["tag", "--all"], { in: root });
  expect(again.out.split("\n").map((line) => line.includes("Viktor"))).toEqual([
    false,
    true,
    true,
    true,
    true,
    false,
    false,
  ]);
});

test("dateline tag does the others where articles cannot be read, and tells those, each time", async () => {
  const files = {
    "articles/2024/old.md": `${text}Ana Ilić, the mayor, slept.\n`,
    "articles/2025/b.md": `${text}Ana Ilić, the mayor, slept.\n`,
    "articles/2025/bracket.md": "---\ntitle: Talks\ndate: 2025-12-01\npeople: [Ana\n---\n\nText.\n",
    "articles/2025/bytes.md": Buffer.from("---\ntitle: Caf\xe9\ndate: 2025-12-01\n---\n\nText.\n", "latin1"),
    "articles/2025/day.md": "---\ntitle: Talks\ndate: 2025-02-30\n---\n\nText.\n",
    "people/broken.md": "---\nname: [Ana\n---\n",
    "articles/2025/.keep": "",
  };
  const root = newsroom(files);
  const told = (one: { readonly err: string }) =>
    one.err.split("\n").filter((line) => /^content\/|^ +\d+:\d+ /.test(line));
  const unread = [
    "content/articles/2025/bracket.md",
    expect.stringMatching(/^ +4:9 .* yaml-syntax$/),
    "content/articles/2025/bytes.md",
    expect.stringMatching(/^ +2:11 .* file-not-utf8$/),
    "content/articles/2025/day.md",
    expect.stringMatching(/^ +3:7 .* date-/),
  ];
  const named = ({ out }: { readonly out: string }) =>
    out
      .trimEnd()
      .split("\n")
      .flatMap((line) => JSON.parse(line).file ?? []);

  const whole = await dateline(["tag", "--all"], { in: root });
  expect([whole.code, named(whole)]).toEqual([
    1,
    ["content/articles/2024/old.md", "content/articles/2025/b.md"],
  ]);
  const record = ["content/people/broken.md", expect.stringMatching(/^ +2:7 .* yaml-syntax$/)];
  expect(told(whole)).toEqual([...unread, ...record]);
  const report = readFileSync(join(root, ".dateline/tagging/report.md"), "utf8");
  expect(report).toContain("- `content/articles/2025/bytes.md`, line 2: ");

  // Where an earlier run was cut short, too.
  const noted = ["2024/old.md", "2025/b.md"].map((name) => {
    const file = `content/articles/${name}`;
    return JSON.stringify({ file, digest: digest(root, file), proposals: [], written: [] });
  });
  writeFileSync(join(root, ".dateline/tagging/journal"), `[false,false,0]\n${noted.join("\n")}\n`);
  const resumed = await dateline(["tag", "--all"], { in: root });
  expect([resumed.code, told(resumed)]).toEqual([1, [...unread, ...record]]);

  // A folder stands for the articles in it, and for no others.
  const folder = await dateline(["tag", "content/articles/2025"], { in: root });
  expect([folder.code, named(folder), told(folder)]).toEqual([1, ["content/articles/2025/b.md"], unread]);
  const content = await dateline(["tag", "content"], { in: root });
  expect([content.code, named(content), told(content)]).toEqual([1, named(whole), unread]);
});

test.skipIf(process.platform === "win32" || process.getuid?.() === 0)(
  "a file that may not be opened does not keep the others",
  async () => {
    const root = newsroom({
      "articles/a.md": `${text}Text.\n`,
      "articles/b.md": `${text}Ana Ilić, the mayor, slept.\n`,
    });
    chmodSync(join(root, "content/articles/a.md"), 0o000);
    const { code, out, err } = await dateline(["tag", "content/articles/a.md", "content/articles/b.md"], {
      in: root,
    });
    expect([code, JSON.parse(out).file]).toEqual([1, "content/articles/b.md"]);
    expect(err).toContain("file-unreadable");
  },
);

test("a folder in the place of a file is told as what it is", async () => {
  const root = newsroom({ "articles/a.md": `${text}Text.\n`, "articles/2024/.keep": "" });
  const correct = await dateline(["correct", "content/articles", "Wrong, and right."], { in: root });
  expect([correct.code, correct.err]).toEqual([
    2,
    "content/articles is a folder: name the file of an article in it.\n",
  ]);
  const empty = await dateline(["tag", "content/articles/2024"], { in: root });
  expect([empty.code, empty.err]).toEqual([2, "There is no article in content/articles/2024.\n"]);
});

function digest(root: string, file: string): string {
  return digestOfText(readFileSync(join(root, file)).toString("latin1"));
}
