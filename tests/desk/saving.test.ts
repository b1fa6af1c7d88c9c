import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { ContentFiles } from "../../src/desk/content-files.ts";
import { answerAsGitea } from "../../src/desk/gitea.ts";
import { article, newsroom, writeContent } from "../support/newsroom.ts";

const taxonomies = ["people"];
const file = "content/articles/2025/a.md";
const text = "---\ntitle: Old # why\ndate: 2025-12-01\n---\n\nText *em*.\n";
const gitSha = (bytes: string) =>
  createHash("sha1")
    .update(`blob ${Buffer.byteLength(bytes)}\0${bytes}`)
    .digest("hex");
const base64 = (one: string) => Buffer.from(one).toString("base64");

let root = "";
beforeEach(() => {
  root = newsroom({
    "articles/2025/a.md": text,
    "people/ana.md": "---\nname: Ana\n---\n",
    "media/a.jpg": "jpg",
  });
});

function ask(method: string, path: string, body: unknown = {}) {
  const files = new ContentFiles(root, taxonomies);
  const asked = { method, path, body: Buffer.from(JSON.stringify(body)) };
  const answer = answerAsGitea(asked, "newsroom/x", { root, taxonomies, files });
  return { status: answer.status, said: JSON.parse(String(answer.body)) };
}
const save = (...files: readonly object[]) => ask("POST", "/repos/newsroom/x/contents", { files });
const read = (path: string) => readFileSync(join(root, path), "utf8");
const names = () => readdirSync(join(root, "content"), { recursive: true, encoding: "utf8" }).toSorted();

describe("the desk’s way to the files", () => {
  it("lists texts by the digests of Git, and gives them", () => {
    const { said } = ask("GET", "/repos/newsroom/x/git/trees/any");
    expect(said.tree.map(({ path }: { path: string }) => path)).toEqual([
      file,
      "content/media/a.jpg",
      "content/people/ana.md",
    ]);
    expect(said.tree[0]).toMatchObject({ sha: gitSha(text), size: text.length, type: "blob" });
    const { said: got } = ask("POST", "/repos/newsroom/x/file-contents", {
      files: [file, "content/site.yaml", "../x"],
    });
    expect(got).toHaveLength(1);
    expect(Buffer.from(got[0].content, "base64").toString()).toBe(text);
  });

  it("changes what was changed, and tells the digest of what stands there", () => {
    const sent = "---\ntitle: New\ndate: 2025-12-01\ndraft: false\n---\nText _em_.\n";
    const { status, said } = save({
      operation: "update",
      path: file,
      content: base64(sent),
      sha: gitSha(text),
    });
    expect(status).toBe(201);
    expect(read(file)).toBe(text.replace("Old", "New"));
    expect(said.files).toEqual([{ path: file, sha: gitSha(read(file)) }]);
    expect(
      save({ operation: "update", path: file, content: base64(sent), sha: said.files[0].sha }).status,
    ).toBe(201);
  });

  it("saves an article with its picture, moves one and deletes one", () => {
    const made = "content/articles/2025/2025-12-02-нова.md";
    expect(
      save(
        { operation: "create", path: made, content: base64("---\ntitle: Нова\ndate: 2025-12-02\n---\n") },
        { operation: "create", path: "content/media/b.png", content: base64("png") },
      ).status,
    ).toBe(201);
    expect([read(made), read("content/media/b.png")]).toEqual([
      "---\ntitle: Нова\ndate: 2025-12-02\n---\n",
      "png",
    ]);
    const moved = "content/articles/2026/b.md";
    const to = {
      operation: "update",
      path: moved,
      from_path: file,
      content: base64(text),
      sha: gitSha(text),
    };
    expect(save(to).said.files).toEqual([{ path: moved, sha: gitSha(text) }]);
    expect(names()).not.toContain("articles/2025/a.md");
    expect(save({ operation: "delete", path: moved, sha: gitSha(text) }).said.files).toEqual([null]);
    expect(names().filter((name) => name.includes("b.md"))).toEqual([]);
  });

  it("saves nothing where one file is another than was opened, or is there already", () => {
    const before = names();
    const picture = { operation: "create", path: "content/media/b.png", content: base64("png") };
    writeContent(root, "articles/2025/a.md", article());
    for (const change of [
      { operation: "update", path: file, content: base64(text), sha: gitSha(text) },
      { operation: "update", path: file, content: base64(text) },
      { operation: "create", path: file, content: base64(text) },
      { operation: "delete", path: file, sha: gitSha(text) },
      { operation: "delete", path: "content/people/gone.md", sha: gitSha(text) },
      {
        operation: "update",
        path: "content/people/new.md",
        from_path: "content/people/gone.md",
        content: base64(text),
        sha: gitSha(text),
      },
    ]) {
      const { status, said } = save(picture, change);
      expect([status, said.message]).toEqual([409, expect.stringMatching(/^(?:There is a file )?“content/)]);
    }
    expect([names(), read(file)]).toEqual([before, article()]);
  });

  it("makes a file again that was deleted since it was opened, as the desk then offers", () => {
    rmSync(join(root, file));
    const sent = "---\ntitle: New\ndate: 2025-12-01\n---\n\nText.\n";
    expect(save({ operation: "update", path: file, content: base64(sent), sha: gitSha(text) }).status).toBe(
      201,
    );
    expect(read(file)).toBe(sent);
  });

  it.each([
    "content/articles/../../x.md",
    "content/articles/./x.md",
    "content//articles/x.md",
    "/content/articles/x.md",
    "content/articles\\..\\x.md",
    "content/articles/.x.md",
    "content/.git/x.md",
    "content/articles/x.md~",
    "content/articles/con.md",
    "content/articles/x.html",
    "content/media/x.html",
    "content/media/x.js",
    "content/media/x",
    "content/site.yaml",
    "content/front.yaml",
    "content/words/en.yaml",
    "content/unknown/x.md",
    "content/x.md",
    "layouts/x.tsx",
    "package.json",
    "content/articles/x\0.md",
    `content/articles/${"x".repeat(300)}.md`,
    "content/out/x.md",
    "content/people/linked/x.md",
    "content/people/link.md",
    "content/people/ana.md/x.md",
    "content/people/folder.md",
  ])("writes nothing to %s", (path) => {
    const outside = newsroom({});
    symlinkSync(outside, join(root, "content/people/linked"));
    symlinkSync(join(outside, "content/site.yaml"), join(root, "content/people/link.md"));
    mkdirSync(join(root, "content/people/folder.md"));
    const before = names();
    for (const operation of ["create", "update", "delete"]) {
      const { status } = save({ operation, path, content: base64("x"), sha: "x" });
      expect(status).toBe(422);
    }
    expect(
      save({ operation: "update", path: "content/people/b.md", from_path: path, content: "", sha: "x" })
        .status,
    ).toBe(422);
    expect(names()).toEqual(before);
  });

  it("answers nothing that it was not made for", () => {
    for (const [method, path] of [
      ["GET", "/repos/other/x/git/trees/any"],
      ["GET", "/repos/newsroom/x/media/folder/content/site.yaml"],
      ["GET", "/repos/newsroom/x/media/folder/../x"],
      ["POST", "/repos/newsroom/x/branches"],
    ] as const)
      expect(ask(method, path).status).toBe(404);
    expect(save().status).toBe(422);
    expect(save({ operation: "rename", path: file }).status).toBe(422);
    expect(save({ operation: "create", path: "content/people/x.md", content: "no base64!" }).status).toBe(
      422,
    );
  });
});
