import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { runImport } from "../../src/import/run-import.ts";
import { settingsOf } from "../support/edition.ts";
import { newsroom, scratchFolder } from "../support/newsroom.ts";

const post = (name: string, title: string, day = "02") =>
  [`_posts/2020-01-${day}-${name}.md`, `---\ntitle: ${title}\n---\nText of ${name}.\n`] as const;

/** A Jekyll site with two posts whose files would have one name. */
function jekyll(): string {
  const source = scratchFolder("jekyll");
  for (const [path, text] of [
    post("one", "One"),
    ["news/_posts/2020-01-02-one.md", "---\ntitle: Another\n---\nOther.\n"] as const,
  ]) {
    mkdirSync(join(source, path, ".."), { recursive: true });
    writeFileSync(join(source, path), text);
  }
  return source;
}

async function importOf(root: string, kind: string, source: string) {
  const { outcomes, notes } = await runImport({
    ...{ root, kind, source, settings: settingsOf(), media: [], isDry: false },
    ...{ now: Date.parse("2025-12-15"), progress: () => undefined },
  });
  return { outcomes, notes };
}

const articlesIn = (root: string) => {
  const folder = join(root, "content/articles/2020");
  return readdirSync(folder).map((name) => `${name}\n${readFileSync(join(folder, name), "utf8")}`);
};

it("knows its own files where the ledger is lost, and doubles none", async () => {
  const [root, source] = [newsroom({}), jekyll()];
  await importOf(root, "jekyll", source);
  const before = articlesIn(root);
  expect(before).toHaveLength(2);
  rmSync(join(root, "content/import/jekyll/ledger.jsonl"));
  writeFileSync(
    join(root, "content/articles/2020/2020-01-02-one.md"),
    `${before[1]?.slice(before[1].indexOf("\n") + 1)}An edit.\n`,
  );
  const { outcomes } = await importOf(root, "jekyll", source);
  expect(articlesIn(root)).toHaveLength(2);
  expect(outcomes).toMatchObject({ new: 0, taken: 1 });
});

it("says of an export that breaks off that it is not whole", async () => {
  const file = join(scratchFolder("wxr"), "old.xml");
  writeFileSync(
    file,
    `<rss xmlns:wp="w"><channel><item><title>One</title><wp:post_id>1</wp:post_id><wp:post_type>post</wp:post_type><wp:status>publish</wp:status></item><item><title>Tw`,
  );
  const { notes } = await importOf(newsroom({}), "wordpress", file);
  expect(notes.filter(({ kind }) => kind === "broken")).toMatchObject([{ file: "old.xml", line: 1 }]);
});
