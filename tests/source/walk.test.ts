import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { compareProblems } from "../../src/model/problem.ts";
import { walkContent } from "../../src/source/walk.ts";
import { article, newsroom, scratchFolder } from "../support/newsroom.ts";

const taxonomies = ["people", "places", "topics"];

function walked(root: string): { files: string[]; problems: string[] } {
  const { files, problems } = walkContent(root, taxonomies);
  return {
    files: files.map(({ path }) => path),
    problems: problems.map(({ file, code }) => `${file} ${code}`),
  };
}

describe("the walk through a newsroom", () => {
  it("finds files at any depth, in order of path, and nothing hidden or half saved", () => {
    const root = newsroom({
      "articles/b.md": article(),
      "articles/2025/12/a.md": article(),
      "articles/.draft.md": article(),
      "articles/a.md~": article(),
      "media/deep/a.svg": "<svg/>",
      "people/ana.md": "",
      "articles/README.txt": "how we name files",
    });
    expect(walked(root)).toEqual({
      files: [
        "content/articles/2025/12/a.md",
        "content/articles/b.md",
        "content/media/deep/a.svg",
        "content/people/ana.md",
      ],
      problems: [],
    });
  });

  it("says which files it passes over", () => {
    const root = newsroom({ "articles/a.docx": "x", "people/ana.yaml": "x" });
    expect(walked(root)).toEqual({
      files: [],
      problems: ["content/articles/a.docx file-not-markdown", "content/people/ana.yaml file-not-markdown"],
    });
  });

  it("tells of whatever could be an article or a record and stands where nothing is read", () => {
    const root = newsroom({
      "articles/report.txt": article(),
      "articles/b.markdown": article(),
      "people/zed.txt": "x",
      "harbour.md": article(),
      "site.yml": "title: A",
      "photo.jpg": "x",
      "README.md": "how we work",
      "articles/LICENSE": "ours",
      "/harbour.md": article(),
      "/CONTRIBUTING.md": article(),
      "/notes.md": "no fields",
    });
    const { problems } = walkContent(root, taxonomies);
    const said = problems.map(({ file, code, hint }) => `${file} ${code} ${/`(.*?)`/.exec(hint)?.[1]}`);
    expect(said.sort()).toEqual([
      "content/articles/b.markdown file-not-markdown b.md",
      "content/articles/report.txt file-not-markdown report.md",
      "content/harbour.md file-astray content/articles/harbour.md",
      "content/people/zed.txt file-not-markdown zed.md",
      "content/photo.jpg file-astray content/media/photo.jpg",
      "content/site.yml file-astray content/site.yaml",
      "harbour.md file-astray content/articles/harbour.md",
    ]);
  });

  it("leaves Markdown beside the content to an Eleventy that is configured there", () => {
    const root = newsroom({ "/about.md": article(), "/eleventy.config.js": "" });
    expect(walked(root).problems).toEqual([]);
  });

  it("tells of a file whose name is not UTF-8", () => {
    const root = newsroom({ "media/a.jpg": "x" });
    const name = Buffer.concat([
      Buffer.from(`${root}/content/media/caf`),
      Buffer.from([0xe9, 0x2e, 0x6a, 0x70, 0x67]),
    ]);
    writeFileSync(name, "x");
    expect(walked(root)).toEqual({
      files: ["content/media/a.jpg"],
      problems: ["content/media/caf\ufffd.jpg file-name-unreadable"],
    });
  });

  it("does not follow a link that leads out, to a file or to a folder", () => {
    const outside = scratchFolder("outside");
    writeFileSync(join(outside, "secret.md"), article());
    const root = newsroom({ "articles/a.md": article() });
    symlinkSync(join(outside, "secret.md"), join(root, "content/articles/secret.md"));
    symlinkSync(outside, join(root, "content/articles/folder"));
    symlinkSync(outside, join(root, "content/media"));
    symlinkSync("/nowhere/at/all", join(root, "content/articles/dangling.md"));
    const { files, problems } = walked(root);
    expect(files).toEqual(["content/articles/a.md"]);
    expect(problems.sort()).toEqual([
      "content/articles/dangling.md file-outside",
      "content/articles/folder file-outside",
      "content/articles/secret.md file-outside",
      "content/media file-outside",
    ]);
  });

  it("does not take a folder beside the root with a longer name for one within it", () => {
    const root = newsroom({ "articles/a.md": article() });
    mkdirSync(`${root}-secrets`);
    writeFileSync(`${root}-secrets/b.md`, article());
    symlinkSync(`${root}-secrets/b.md`, join(root, "content/articles/b.md"));
    expect(walked(root).problems).toEqual(["content/articles/b.md file-outside"]);
  });

  it("follows a link within the root", () => {
    const root = newsroom({ "/archive/old.md": article(), "articles/a.md": article() });
    symlinkSync(join(root, "archive"), join(root, "content/articles/archive"));
    expect(walked(root)).toEqual({
      files: ["content/articles/a.md", "content/articles/archive/old.md"],
      problems: [],
    });
  });

  it("does not go round in a circle of links", () => {
    const root = newsroom({ "articles/a.md": article() });
    symlinkSync(join(root, "content/articles"), join(root, "content/articles/again"));
    expect(walked(root)).toEqual({
      files: ["content/articles/a.md"],
      problems: ["content/articles/again file-outside"],
    });

    const two = newsroom({ "articles/a/a.md": article(), "articles/b/b.md": article() });
    symlinkSync(join(two, "content/articles/b"), join(two, "content/articles/a/x"));
    symlinkSync(join(two, "content/articles/a"), join(two, "content/articles/b/y"));
    expect(walked(two).problems).toEqual([
      "content/articles/a/x/y/x file-outside",
      "content/articles/b/y/x/y file-outside",
    ]);
  });

  it("says so once where a whole folder is of no known kind, with the name that was meant", () => {
    const root = newsroom({ "peolpe/ana.md": "", "peolpe/deep/petro.md": "", "organisations/un.md": "" });
    const { files, problems } = walkContent(root, taxonomies);
    expect(files).toEqual([]);
    expect(problems.toSorted(compareProblems)).toMatchObject([
      { file: "content/organisations", code: "folder-unknown", hint: expect.stringContaining("taxonomies") },
      { file: "content/peolpe", code: "folder-unknown", hint: "Did you mean `content/people/`?" },
    ]);
  });
});
