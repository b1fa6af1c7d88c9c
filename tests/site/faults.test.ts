import { rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { build, problemLines } from "../support/build.ts";
import {
  article,
  deleteContent,
  markdown,
  newsroom,
  scratchFolder,
  siteYaml,
  writeContent,
} from "../support/newsroom.ts";
import { differences, filesWith, type OutputTree } from "../support/output-tree.ts";

const good = "articles/2025-12-01-good.md";

/** One newsroom with a site that stands; each test adds its fault and takes it away again. */
let root: string;
let standing: OutputTree;

beforeAll(async () => {
  root = newsroom({ [good]: article({ people: ["Ana"] }) });
  const { report, files } = await build(root);
  expect(report).toMatchObject({ published: true, problems: [] });
  standing = files;
});

/** Builds with a faulty file, and gives the problems after seeing that nothing else happened. */
async function withFault(path: string, content: string | Uint8Array): Promise<string[]> {
  writeContent(root, path, content);
  try {
    const { report, files } = await build(root);
    expect(report.published).toBe(false);
    expect(differences(standing, files)).toEqual([]);
    return problemLines(report);
  } finally {
    deleteContent(root, path);
  }
}

describe("a mistake in the content is one problem, and the old site stands", () => {
  const bad = "articles/bad.md";
  it.each([
    ["a missing title", markdown({ date: "2025-12-01" }), "2:1 error field-missing"],
    ["30 February", article({ date: "2025-02-30" }), "3:7 error date-impossible"],
    ["a time that the clock change skips", article({ date: "2025-03-30T02:30" }), "3:7 error date-skipped"],
    ["a time that comes twice", article({ date: "2025-10-26T02:30" }), "3:7 error date-twice"],
    ["an unclosed quotation mark", '---\ntitle: "A\ndate: 2025-12-01\n---\n', "2:8 error yaml-syntax"],
    ["JavaScript in front matter", "---js\n{ title: 1 }\n---\n", "1:4 error front-matter-language"],
    ["a blank line before the front matter", `\n${article()}`, "1:1 error front-matter-missing"],
    ["a slug that leads out", article({ slug: "../../etc" }), "4:7 error slug-form"],
    [
      "a file that is not UTF-8",
      Buffer.from("---\ntitle: \xc9lys\xe9e\ndate: 2025-12-01\n---\n", "latin1"),
      "2:8 error file-not-utf8",
    ],
    ["an empty file", "", "1:1 error file-empty"],
    ["an address that leads out", article({ aliases: ["/../../etc/cron.d/"] }), "4:11 error address-form"],
    ["a story without a record", article({ title: "B", story: "nowhere" }), "4:8 error reference-unknown"],
  ])("%s", async (_what, content, problem) => {
    expect(await withFault(bad, content)).toEqual([`content/${bad}:${problem}`]);
  });

  it("names that YAML reads as nothing and as a number, each on its line", async () => {
    const text = "---\ntitle: A\ndate: 2025-12-01\npeople: [Null, 007]\n---\nText.\n";
    expect(await withFault(bad, text)).toEqual([
      `content/${bad}:4:10 error name-not-text`,
      `content/${bad}:4:16 error name-not-text`,
    ]);
  });

  it("two articles with one address, both of them named", async () => {
    const other = "articles/copy/2025-12-01-good.md";
    writeContent(root, other, article({ title: "Copy" }));
    const { report, files } = await build(root);
    deleteContent(root, other);
    expect(report.published).toBe(false);
    expect(differences(standing, files)).toEqual([]);
    expect(report.problems).toEqual([
      expect.objectContaining({
        code: "address-taken",
        file: `content/${other}`,
        related: expect.objectContaining({ file: `content/${good}` }),
        message: expect.stringContaining("/2025/12/01/good/"),
      }),
    ]);
  });

  it("no settings, or settings that cannot be read", async () => {
    for (const [text, problem] of [
      [undefined, "1:1 error settings-missing"],
      ["title: A\n", "1:1 error field-missing"],
      [`${siteYaml}timeZone: Paris\n`, "4:1 error field-twice"],
    ] as const) {
      if (text === undefined) deleteContent(root, "site.yaml");
      else writeContent(root, "site.yaml", text);
      const { report, files } = await build(root);
      writeContent(root, "site.yaml", siteYaml);
      expect([report.published, problemLines(report)]).toEqual([false, [`content/site.yaml:${problem}`]]);
      expect(differences(standing, files)).toEqual([]);
    }
  });

  it("a folder in the place of the settings", async () => {
    deleteContent(root, "site.yaml");
    writeContent(root, "site.yaml/in-the-way", "");
    const { report } = await build(root);
    rmSync(join(root, "content/site.yaml"), { recursive: true });
    writeContent(root, "site.yaml", siteYaml);
    expect(problemLines(report)).toEqual(["content/site.yaml:1:1 error settings-missing"]);
  });

  it("all of them at once are all told, in order", async () => {
    writeContent(root, "articles/b.md", markdown({ date: "2025-12-01" }));
    writeContent(root, "articles/a.md", article({ date: "2025-02-30" }));
    writeContent(root, "people/B.md", markdown({ name: "B" }));
    const { report } = await build(root);
    for (const path of ["articles/a.md", "articles/b.md", "people/B.md"]) deleteContent(root, path);
    expect(problemLines(report)).toEqual([
      "content/articles/a.md:3:7 error date-impossible",
      "content/articles/b.md:2:1 error field-missing",
      "content/people/B.md:1:1 error slug-form",
    ]);
  });

  it("is forgotten when it is put right", async () => {
    const { report, files } = await build(root);
    expect(report).toMatchObject({ published: true, problems: [] });
    expect(differences(standing, files)).toEqual([]);
  });
});

it("publishes with a warning for a field that is not known, and says what was meant", async () => {
  const fresh = newsroom({ "articles/a.md": article({ topcis: ["Peace"] }) });
  const { report } = await build(fresh);
  expect(report.published).toBe(true);
  expect(report.problems).toEqual([
    expect.objectContaining({
      code: "field-unknown",
      severity: "warning",
      file: "content/articles/a.md",
      line: 4,
      message: "There is no field `topcis`.",
      hint: "Did you mean `topics`?",
    }),
  ]);
  // The cache remembers the warning too.
  expect(problemLines((await build(fresh)).report)).toEqual([
    "content/articles/a.md:4:1 warning field-unknown",
  ]);
});

it("publishes nothing of a file that a link brings in from outside", async () => {
  const outside = scratchFolder("outside");
  writeFileSync(join(outside, "secret.md"), article({ title: "Xylophone secret" }));
  writeFileSync(join(outside, "key.txt"), "xylophone key");
  const linked = newsroom({ "articles/a.md": article(), "media/a.svg": "<svg/>" });
  await build(linked);
  symlinkSync(join(outside, "secret.md"), join(linked, "content/articles/secret.md"));
  symlinkSync(join(outside, "key.txt"), join(linked, "content/media/key.txt"));
  const { report, files } = await build(linked);
  expect([report.published, problemLines(report)]).toEqual([
    false,
    ["content/articles/secret.md:1:1 error file-outside", "content/media/key.txt:1:1 error file-outside"],
  ]);
  expect([...filesWith(files, "Xylophone"), ...filesWith(files, "xylophone")]).toEqual([]);
});
