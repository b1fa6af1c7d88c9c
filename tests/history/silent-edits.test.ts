import { execFileSync } from "node:child_process";
import { mkdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { NoHistory, Repository } from "../../src/history/repository.ts";
import { silentEdits } from "../../src/history/silent-edits.ts";
import { settingsOf } from "../support/edition.ts";
import { newsroom, scratchFolder, writeContent } from "../support/newsroom.ts";

const settings = settingsOf();
const now = Date.parse("2025-12-15T12:00:00Z");

function git(folder: string, ...args: readonly string[]): string {
  const who = ["-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "core.autocrlf=false"];
  const date = "2025-12-10T12:00:00Z";
  const env = { ...process.env, GIT_COMMITTER_DATE: date, GIT_AUTHOR_DATE: date };
  return execFileSync("git", [...who, ...args], { cwd: folder, env, encoding: "utf8", stdio: "pipe" });
}

function commit(folder: string): void {
  git(folder, "add", "-A");
  git(folder, "commit", "-qm", "work");
}

/** A repository with a newsroom, in a folder of it. */
function repository(files: Readonly<Record<string, string>>): {
  readonly top: string;
  readonly root: string;
} {
  const top = scratchFolder("repository");
  const root = join(top, "a paper");
  mkdirSync(root);
  for (const [path, text] of Object.entries(files)) writeContent(root, path, text);
  git(top, "init", "-q", "-b", "main");
  commit(top);
  return { top, root };
}

function told(root: string, ref = "HEAD", at = now) {
  const past = new Repository(root);
  const correct = (file: string) => `correct ${file}`;
  return silentEdits(past, { root, settings, since: past.commitBefore(ref), now: at, correct });
}

const text = (body: string, fields = "") =>
  `---\ntitle: Talks open in Paris\ndate: 2025-12-01T10:00\n${fields}---\n\n${body}\n`;
const before =
  "The talks began on Monday. Officials of 12 states were in the hall.\n\nNobody spoke to Macron.";

describe("what is a silent edit", () => {
  // One repository for all: each article was something, and is another.
  const cases: readonly (readonly [name: string, was: string, is: string, said: string | undefined])[] = [
    ["day", before, before.replace("Monday", "Tuesday"), "6:20 “Monday” is now “Tuesday”"],
    ["number", before, before.replace("12", "13"), "6:41 “12” is now “13”"],
    ["name", before, before.replace("Macron", "Macon"), "8:17 “Macron” is now “Macon”"],
    ["negation", before, before.replace("were in", "were not in"), "6:56 “not” is new"],
    ["sentence", before, `${before}\n\nThey left.`, "10:1 “They left” is new"],
    ["gone", before, before.replace(" of 12 states", ""), "6:38 “of 12 states” is gone"],
    ["typo", before.replace("Officials", "Oficials"), before, undefined],
    [
      "swapped",
      before.replace("talks", "taksl").replace("the hall", "teh hall"),
      before.replace("talks", "taksl"),
      undefined,
    ],
    ["twice", before.replace("were", "were were"), before, undefined],
    ["marks", before, before.replace("talks", "*talks*").replace("hall.", "[hall](/x/)!"), undefined],
    ["parted", before.replace("hall", "co-operation"), before.replace("hall", "cooperation"), undefined],
    ["thousands", before.replace("12", "1,200"), before.replace("12", "1.200"), undefined],
    [
      "link",
      before.replace("hall", "[hall](/old/x-1/)"),
      before.replace("hall", "[hall](/new/y-2/)"),
      undefined,
    ],
    ["moved", before, before.split("\n\n").reverse().join("\n\n"), undefined],
    ["money", "It cost $5 a day.", "It cost €5 a day.", "6:9 “$” is now “€”"],
    ["legal", "It was legal then.", "It was illegal then.", "6:8 “legal” is now “illegal”"],
    ["million", "It cost a million more.", "It cost a billion more.", "6:11 “million” is now “billion”"],
    ["chinese", "他们在巴黎会谈了三天。", "他们在巴黎会淡了三天。", undefined],
    ["chinese-not", "他们同意了。", "他们不同意了。", "6:3 “不” is new"],
    ["windows", before, before.replaceAll("\n", "\r\n"), undefined],
    ["remark", `${before}\n<!-- ask Ana -->`, `${before}\n<!-- asked Petro 5 times -->`, undefined],
  ];
  const { root } = repository(
    Object.fromEntries(cases.map(([name, was]) => [`articles/${name}.md`, text(was)])),
  );
  for (const [name, , is] of cases) writeContent(root, `articles/${name}.md`, text(is));
  const problems = told(root);
  test.each(cases)("%s", (name, _, __, said) => {
    const found = problems.filter(({ file }) => file === `content/articles/${name}.md`);
    expect(
      found.map(
        ({ line, column, message }) => `${line}:${column} ${message.replace(/^.*says so: |\.$/g, "")}`,
      ),
    ).toEqual(said === undefined ? [] : [said]);
  });
});

test("an edit that is told, or of what readers do not see, is none; following the hint ends it", () => {
  const other = "Other words stand here now, all of them.";
  const { top, root } = repository({
    "articles/updated.md": text(before, "updated: 2025-12-02\n"),
    "articles/corrected.md": text(before),
    "articles/draft.md": text(before, "draft: true\n"),
    "articles/withdrawn.md": text(before),
    "articles/embargo.md": text(before, "embargo: 2025-12-12T10:00\n"),
    "articles/deleted.md": text(before),
    "articles/renamed.md": text(`${before}\n\n${before.replaceAll("hall", "garden")}`),
    "articles/taken-back.md": text(before, "corrections:\n  - date: 2025-12-02\n    text: It was Monday.\n"),
    "articles/live.md": text(`## 10:00 A\n\n${before}`, "type: live\n"),
    "people/a.md": "---\nname: A\n---\n\nHe was a mayor.\n",
  });
  const write = (name: string, body: string, fields = "") =>
    writeContent(root, `articles/${name}.md`, text(body, fields));
  write("updated", other, "updated: 2025-12-03\n");
  write("corrected", other, "corrections:\n  - date: 2025-12-02\n    text: All was wrong.\n");
  write("draft", other);
  write("withdrawn", other, "draft: true\n");
  write("embargo", other, "embargo: 2025-12-12T10:00\n");
  write("taken-back", before);
  write("live", `## 11:00 B\n\n${other}\n\n## 10:00 A\n\n${before}`, "type: live\n");
  writeContent(root, "people/a.md", "---\nname: A\n---\n\nShe is a judge.\n");
  rmSync(join(root, "content/articles/deleted.md"));
  mkdirSync(join(root, "content/articles/2025"));
  renameSync(join(root, "content/articles/renamed.md"), join(root, "content/articles/2025/öther “name”.md"));
  writeContent(
    root,
    "articles/2025/öther “name”.md",
    text(`${before}\n\n${before.replaceAll("hall", "kitchen")}`),
  );
  git(top, "add", "-A");
  const found = told(root);
  expect(found.map(({ file, line }) => `${file}:${line}`)).toEqual([
    "content/articles/2025/öther “name”.md:10",
    // It came out after the commit, and nobody touched it before.
    "content/articles/embargo.md:7",
    "content/articles/taken-back.md:2",
    "content/articles/withdrawn.md:4",
    "content/articles/deleted.md:1",
  ]);
  expect(found[1]?.hint).toBe(
    "If readers were told something wrong, tell them: `correct content/articles/embargo.md`. If not, write `updated: 2025-12-15T13:00` below `date`.",
  );
  write("embargo", other, "updated: 2025-12-15T13:00\nembargo: 2025-12-12T10:00\n");
  expect(told(root).map(({ file }) => file)).not.toContain("content/articles/embargo.md");
  // Edited on a branch before it came out, it was never read as it was.
  commit(top);
  expect(told(root, "HEAD~1").map(({ file }) => file)).not.toContain("content/articles/embargo.md");
});

describe("what readers read beside the text, and what they were told", () => {
  const picture = (more: string) => `image:\n  src: /media/a.jpg\n  alt: A ferry\n${more}`;
  const corrected = (words: string, more = "") =>
    `corrections:\n  - date: 2025-12-02\n    text: ${words}\n${more}`;
  const second = "  - date: 2025-12-03\n    text: She is 41, not 14.\n";
  const film = "Text.\n\nhttps://www.youtube.com/watch?v=aqz-KE-bpKQ";
  type Case = readonly [name: string, was: string, is: string, said: string | undefined];
  const article = (fields: string, body = "Text.") =>
    `---\ntitle: Talks\n${fields.startsWith("date: ") ? "" : "date: 2025-12-01T10:00\n"}${fields}---\n\n${body}\n`;
  const cases: readonly Case[] = [
    // A correction is part of the record, and nothing that comes later makes up for another.
    [
      "rewritten",
      article(corrected("It was Monday.")),
      article(corrected("It was Tuesday.")),
      "5 A correction that readers were told is another now: “Monday” is now “Tuesday”.",
    ],
    [
      "rewritten-updated",
      article(corrected("It was Monday.")),
      article(`updated: 2025-12-05\n${corrected("It was Tuesday.", second)}`),
      "6 A correction that readers were told is another now: “Monday” is now “Tuesday”.",
    ],
    [
      "replaced",
      article(corrected("It was Monday.")),
      article(`corrections:\n${second}`),
      "2 A correction that readers were told is no longer there: “It was Monday.”.",
    ],
    [
      "redated",
      article(corrected("It was Monday.")),
      article(corrected("It was Monday.").replace("12-02", "12-09")),
      "5 A correction that readers were told is another now: “2025-12-02” is now “2025-12-09”.",
    ],
    [
      "softened",
      article(corrected("It was Monday.")),
      article(corrected("It was Monday.", "    kind: clarification\n")),
      "5 A correction that readers were told is another now: it was a correction, and is a clarification now.",
    ],
    ["mended", article(corrected("It was Moday.")), article(corrected("It was Moday.")), undefined],
    ["mended-typo", article(corrected("They rowd home.")), article(corrected("They rowed home.")), undefined],
    [
      "one-more",
      article(corrected("It was Monday.")),
      article(corrected("It was Monday.", second)),
      undefined,
    ],
    [
      "not-updated",
      article("updated: 2025-12-03T09:00\n"),
      article(""),
      "2 Readers were told that this was updated on 2025-12-03 09:00, and are told so no more.",
    ],
    [
      "updated-earlier",
      article("updated: 2025-12-03T09:00\n"),
      article("updated: 2025-12-02T09:00\n"),
      "4 Readers were told that this was updated on 2025-12-03 09:00, and the time is an earlier one now.",
    ],
    // Marks.
    [
      "redated-article",
      article(""),
      article("date: 2025-12-07T10:00\n"),
      "3 the date “2025-12-01 10:00” is now “2025-12-07 10:00”",
    ],
    ["day-of-time", article(""), article("date: 2025-12-01\n"), undefined],
    [
      "sponsored",
      article("type: sponsored\nsponsor: {name: Acme}\n"),
      article(""),
      "2 “Acme” is gone, and there is another place",
    ],
    ["label", article("type: opinion\n"), article(""), "2 the label “opinion” is gone"],
    ["label-new", article(""), article("type: opinion\n"), undefined],
    ["ai", article("ai:\n  use: assisted\n"), article(""), "2 the note on the use of AI is another"],
    // Who wrote it.
    [
      "author",
      article("authors: [Ana Ilić]\n"),
      article("authors: [Petro Marin]\n"),
      "4 the author “Ana Ilić” is now “Petro Marin”",
    ],
    [
      "author-less",
      article("authors: [Ana Ilić, Petro Marin]\n"),
      article("authors: Ana Ilić\n"),
      "4 the author “Petro Marin” is gone",
    ],
    ["author-slip", article("authors: [Petro Marni]\n"), article("authors: [Petro Marin]\n"), undefined],
    ["author-id", article("authors: [olena]\n"), article("authors: [Olena Bondar]\n"), undefined],
    ["author-married", article("authors: [Olena Koval]\n"), article("authors: [Olena Bondar]\n"), undefined],
    ["author-moved", article("authors: [Ira Old]\n"), article("authors: [Ira Newman]\n"), undefined],
    [
      "byline",
      article('byline: "By {olena}, Kyiv"\n'),
      article('byline: "By {Olena Bondar}, Lviv"\n'),
      "4 the byline “Kyiv” is now “Lviv”",
    ],
    // Pictures.
    [
      "alt",
      article(picture("")),
      article(picture("").replace("A ferry", "A warship")),
      "6 “ferry” is now “warship”",
    ],
    [
      "caption",
      article(picture("  caption: On Monday\n")),
      article(picture("  caption: On Tuesday\n")),
      "7 “Monday” is now “Tuesday”",
    ],
    ["caption-new", article(picture("")), article(picture("  caption: On Tuesday\n")), undefined],
    [
      "credit",
      article(picture("  credit: Ana\n")),
      article(picture("  credit: Petro\n")),
      "7 “Ana” is now “Petro”",
    ],
    [
      "picture-moved",
      article(picture("")),
      article(picture("").replace("a.jpg", "harbour/b.jpg")),
      undefined,
    ],
    [
      "picture-other",
      article(picture("")),
      article(picture("").replace("a.jpg", "c.jpg")),
      "2 the file “/media/a.jpg” is gone",
    ],
    [
      "picture-gone",
      article("", "Text.\n\n![](/media/a.jpg)"),
      article(""),
      "2 the file “/media/a.jpg” is gone",
    ],
    ["picture-new", article(""), article("", "Text.\n\n![](/media/a.jpg)"), undefined],
    [
      "embed",
      article("", film),
      article("", film.replace("aqz", "bqz")),
      "2 the embed “https://www.youtube.com/watch?v=aqz-KE-bpKQ” is gone",
    ],
    [
      "table",
      article("", "Text.\n\n| a | b |\n|---|---|\n| x | 12 |"),
      article("", "Text.\n\n| a | b |\n|---|---|\n| x | 21 |"),
      "10 “12” is now “21”",
    ],
    // Further texts.
    ["dateline", article("dateline: KYIV\n"), article("dateline: LVIV\n"), "4 “KYIV” is now “LVIV”"],
    [
      "source",
      article("sources: [{title: Flood report}, {title: Council minutes}]\n"),
      article("sources: [{title: Council minutes}]\n"),
      "4 “Flood report” is gone",
    ],
    [
      "source-new",
      article("sources: [{title: The report}]\n"),
      article("sources: [{title: The report}, {title: More}]\n"),
      undefined,
    ],
  ];
  const { root } = repository({
    ...Object.fromEntries(cases.map(([name, was]) => [`articles/${name}.md`, was])),
    "media/a.jpg": "a",
  });
  for (const [name, , is] of cases) writeContent(root, `articles/${name}.md`, is);
  writeContent(root, "media/harbour/b.jpg", "a");
  writeContent(root, "media/c.jpg", "c");
  writeContent(root, "authors/olena.md", "---\nname: Olena Bondar\naliases: [Olena Koval]\n---\n");
  writeContent(root, "redirects.yaml", "/authors/ira-old/: /authors/ira-newman/\n");
  const problems = told(root);
  test.each(cases)("%s", (name, _, __, said) => {
    const found = problems.filter(({ file }) => file === `content/articles/${name}.md`);
    expect(
      found.map(({ line, message }) => `${line} ${message.replace(/^.*says so: (.*)\.$/, "$1")}`),
    ).toEqual(said === undefined ? [] : [said]);
  });
  test("a notice that was changed is to be put back, and doing so ends it", () => {
    const hint = problems.find(({ file }) => file.endsWith("/rewritten.md"))?.hint;
    expect(hint).toBe(
      "Put it back as it was. If it is wrong itself, say so in a further one: `correct content/articles/rewritten.md`.",
    );
    writeContent(root, "articles/rewritten.md", article(corrected("It was Monday.", second)));
    expect(told(root).map(({ file }) => file)).not.toContain("content/articles/rewritten.md");
  });
});

test("an article that went without a word is told, until somebody says what became of it", () => {
  const names = [
    "deleted",
    "led-on",
    "ended",
    "merged",
    "outside",
    "draft",
    "waits",
    "expires",
    "over",
    "again",
  ];
  const { top, root } = repository({
    ...Object.fromEntries(names.map((name) => [`articles/${name}.md`, text(`${before} ${name}`)])),
    "articles/never.md": text(before, "draft: true\n"),
    "articles/over.md": text(`${before} over`, "expires: 2025-12-12\n"),
    "articles/later.md": text("Quite another text, and long enough to be one.", "slug: later\n"),
  });
  for (const name of ["deleted", "led-on", "ended", "merged", "over", "never", "again"])
    rmSync(join(root, `content/articles/${name}.md`));
  renameSync(join(root, "content/articles/outside.md"), join(root, "outside.md"));
  writeContent(root, "redirects.yaml", "/2025/12/01/led-on/: /latest/\n/2025/12/01/ended/: gone\n");
  writeContent(
    root,
    "articles/later.md",
    text("Quite another text, and long enough to be one.", "slug: later\naliases: [/2025/12/01/merged/]\n"),
  );
  writeContent(root, "articles/draft.md", text(`${before} draft`, "draft: true\n"));
  writeContent(root, "articles/waits.md", text(`${before} waits`, "embargo: 2026-02-01\n"));
  writeContent(root, "articles/expires.md", text(`${before} expires`, "expires: 2025-12-15\n"));
  // Another text at the same address is a change of it.
  writeContent(
    root,
    "articles/2025/again.md",
    "---\ntitle: Sun\ndate: 2025-12-01\nslug: again\n---\n\nIt was warm.\n",
  );
  git(top, "add", "-A");
  const found = told(root);
  expect(found.map(({ file, line }) => `${file.slice("content/articles/".length)}:${line}`)).toEqual([
    "draft.md:4",
    "waits.md:4",
    "2025/again.md:2",
    "deleted.md:1",
    "outside.md:1",
  ]);
  expect(found.map(({ message }) => message).filter((one) => one.startsWith("Readers"))).toEqual([
    "Readers could read this article, and cannot any more: it is a draft now.",
    "Readers could read this article, and cannot any more: it is waiting now.",
    "Readers could read this article, “Talks open in Paris”, and its file is gone without a word.",
    "Readers could read this article, “Talks open in Paris”, and its file is gone without a word.",
  ]);
  expect(found[0]?.hint).toBe(
    "If it is to stay away, say since when: `expires: 2025-12-15T13:00` in place of `draft`. If not, put it back as it was.",
  );
  expect(found[3]?.hint).toBe(
    "Put a line into content/redirects.yaml: `/2025/12/01/deleted/: gone`, or where its text is now in place of `gone`.",
  );
  // The hints, followed.
  writeContent(root, "articles/draft.md", text(`${before} draft`, "expires: 2025-12-15T13:00\n"));
  writeContent(root, "redirects.yaml", "/2025/12/01/deleted/: gone\n/2025/12/01/outside/: gone\n");
  const left = told(root).map(({ file }) => file);
  for (const name of ["draft", "deleted", "outside"])
    expect(left).not.toContain(`content/articles/${name}.md`);
});

test("a short article that was renamed and edited at once is the same one, if its date and headline, or its minute, say so", () => {
  const article = (title: string, date: string, body: string) =>
    `---\ntitle: ${title}\ndate: ${date}\n---\n\n${body}\n`;
  const { top, root } = repository({
    "articles/a.md": article("Harbour shut", "2025-12-01", "It rained on Monday."),
    "articles/b.md": article("Old headline", "2025-12-02T07:31", "Ana won."),
    "articles/c.md": article("Day", "2025-12-03", "One."),
    "articles/d.md": article("Twins", "2025-12-04T10:00", "One."),
    "articles/e.md": article("Twins", "2025-12-04T10:00", "Two."),
  });
  for (const name of ["a", "b", "c", "d", "e"]) rmSync(join(root, `content/articles/${name}.md`));
  writeContent(
    root,
    "articles/a2.md",
    article("Harbour shut", "2025-12-01", "Nothing but sun all of the week."),
  );
  writeContent(
    root,
    "articles/b2.md",
    article("New words", "2025-12-02T07:31", "Petro lost everything he had."),
  );
  writeContent(root, "articles/c2.md", article("Another", "2025-12-03", "This is of something else."));
  writeContent(
    root,
    "articles/d2.md",
    article("Twins", "2025-12-04T10:00", "Whose text this was, nobody knows. ".repeat(9)),
  );
  git(top, "add", "-A");
  expect(told(root).map(({ file }) => file)).toEqual(
    [
      ...["a2", "b2"],
      // Nobody can tell what became of these.
      ...["c", "d", "e"],
    ].map((name) => `content/articles/${name}.md`),
  );
});

test("what others did since is not held against a branch", () => {
  const { top, root } = repository({ "articles/a.md": text(before), "articles/b.md": text(before) });
  git(top, "checkout", "-qb", "mine");
  writeContent(root, "articles/a.md", text(before.replace("Monday", "Friday")));
  commit(top);
  git(top, "checkout", "-q", "main");
  writeContent(root, "articles/b.md", text("All is other.", "updated: 2025-12-03\n"));
  commit(top);
  git(top, "checkout", "-q", "mine");
  expect(told(root, "main").map(({ file }) => file)).toEqual(["content/articles/a.md"]);
  for (const ref of ["nowhere", "--help", "-h", "HEAD^{tree}", ""])
    expect(() => told(root, ref)).toThrow(NoHistory);
  const shallow = scratchFolder("shallow");
  git(top, "clone", "-q", "--depth", "1", `file://${top}`, shallow);
  expect(() => told(join(shallow, "a paper"), "HEAD~1")).toThrow(/fetch-depth: 0/);
  expect(() => new Repository(newsroom({}))).toThrow(/is in no Git repository/);
});
