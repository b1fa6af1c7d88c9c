import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import fc from "fast-check";
import { describe, expect, it, onTestFinished } from "vitest";
import { putInPlace } from "../../src/publish/put-in-place.ts";
import { build } from "../support/build.ts";
import { type Corpus, editOf, filesOf, firstCorpus } from "../support/edits.ts";
import { readLater, readNow } from "../support/later.ts";
import {
  article,
  deleteContent,
  markdown,
  newsroom,
  scratchFolder,
  siteYaml,
  writeContent,
} from "../support/newsroom.ts";
import { differences, textOf } from "../support/output-tree.ts";
import { proof } from "../support/proofs.ts";

const small = `${siteYaml}pageSize: 2\nfeeds: { items: 3 }\nshareCards: true\npublisher: { policies: { corrections: /about/ } }\n`;

/** Brings the files of a root from one state to another, touching only those that differ. */
function apply(
  root: string,
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
): void {
  for (const path of Object.keys(before)) if (!(path in after)) deleteContent(root, path);
  for (const [path, text] of Object.entries(after)) if (before[path] !== text) writeContent(root, path, text);
}

/** How the site built here differs from one built from nothing, elsewhere. */
async function drift(
  root: string,
  files: Readonly<Record<string, string>>,
  now: number,
  { drafts = false } = {},
): Promise<string[]> {
  const clean = newsroom(files);
  // Whatever one process remembered of an earlier build would make the two differ.
  const [expected, actual] = [
    await build(clean, { now, drafts }),
    await build(root, { now, drafts, standing: false }),
  ];
  rmSync(clean, { recursive: true });
  // Names may turn out nearly the same; whatever is said of them does not depend on what stands, either.
  expect([actual.report.problems, expected.report.published]).toEqual([expected.report.problems, true]);
  return differences(expected.files, actual.files);
}

describe("a build over an earlier one is the same bytes as a build from nothing", () => {
  it("after any sequence of edits", async () => {
    readLater();
    onTestFinished(readNow);
    await fc.assert(
      fc.asyncProperty(
        fc.array(editOf, { minLength: 3, maxLength: 5 }),
        fc.boolean(),
        async (edits, drafts) => {
          let corpus: Corpus = firstCorpus;
          let files: Record<string, string> = { ...filesOf(corpus), "site.yaml": small };
          const root = newsroom(files);
          await build(root, { now: corpus.now, drafts });
          for (const edit of edits) {
            corpus = edit(corpus);
            const next = { ...filesOf(corpus), "site.yaml": small };
            apply(root, files, next);
            files = next;
            expect(await drift(root, files, corpus.now, { drafts })).toEqual([]);
          }
          rmSync(root, { recursive: true });
        },
      ),
      proof(3),
    );
  });

  const about = { "pages/about.md": markdown({ title: "About" }, "What we are.") };
  const plain = (text: string) =>
    `/** @jsxImportSource preact */\nexport function PlainPage({ view }) { return <html lang="en"><body><p>${text}: {view.heading}</p></body></html>; }\n`;
  const first = { ...filesOf(firstCorpus), "site.yaml": small };

  it.each<[string, Readonly<Record<string, string>>, Readonly<Record<string, string>>]>([
    ["a setting changes", {}, { "site.yaml": small.replace("The Daily Test", "The Nightly Test") }],
    ["the page size changes", {}, { "site.yaml": small.replace("pageSize: 2", "pageSize: 3") }],
    ["the time zone changes", {}, { "site.yaml": small.replace("Europe/Paris", "America/New_York") }],
    [
      "a taxonomy is added",
      {},
      { "site.yaml": `${small}taxonomies: [people, places, topics, organisations]\n` },
    ],
    ["a layout is added", about, { "/layouts/plain.tsx": plain("One") }],
    [
      "a layout changes",
      { ...about, "/layouts/plain.tsx": plain("One") },
      { "/layouts/plain.tsx": plain("Two") },
    ],
    ["a style sheet is added", {}, { "/layouts/style.css": "body { color: teal; }\n" }],
    [
      "a style sheet changes",
      { "/layouts/style.css": "body { color: teal; }\n" },
      { "/layouts/style.css": "body { color: navy; }\n" },
    ],
    [
      "a picture changes and keeps its length",
      { "media/b.svg": "<svg>a</svg>" },
      { "media/b.svg": "<svg>b</svg>" },
    ],
  ])("after %s", async (_what, before, after) => {
    const root = newsroom({ ...first, ...before });
    await build(root);
    for (const [path, text] of Object.entries(after)) writeContent(root, path, text);
    expect(await drift(root, { ...first, ...before, ...after }, firstCorpus.now)).toEqual([]);
  });

  it("after files of the site were changed, cut short or deleted by somebody else", async () => {
    const root = newsroom(first);
    const { output } = await build(root);
    writeContent(root, "/_site/index.html", "vandalised");
    writeContent(root, "/_site/feed.xml", "");
    rmSync(join(output, "people"), { recursive: true });
    expect(await drift(root, first, firstCorpus.now)).toEqual([]);
  });

  it("after the cache was cut short, filled with rubbish, or thrown away", async () => {
    const root = newsroom(first);
    await build(root);
    const damages = ["rows", "index"].flatMap((file) =>
      ["", "rubbish ".repeat(10_000)].map((text) => [file, text]),
    );
    for (const [at, [file, text]] of [...damages, []].entries()) {
      if (file === undefined) rmSync(join(root, ".dateline"), { recursive: true });
      else writeContent(root, `/.dateline/cache/${file}`, text ?? "");
      const files = { ...first, "articles/story-0.md": article({ title: `After ${at}` }) };
      writeContent(root, "articles/story-0.md", files["articles/story-0.md"]);
      expect(await drift(root, files, firstCorpus.now)).toEqual([]);
    }
  });

  it("when nothing changed but the time, and the time opens an embargo and lets an article expire", async () => {
    const files = {
      "articles/opens.md": article({ title: "Opens", embargo: "2025-12-20" }),
      "articles/ends.md": article({ title: "Ends", expires: "2025-12-20" }),
      "articles/stays.md": article({ title: "Stays" }),
    };
    const root = newsroom(files);
    const [before, after] = [Date.parse("2025-12-15"), Date.parse("2025-12-25")];
    await build(root, { now: before });
    // Files that were read in the second in which they changed are read once more; from then on their index is enough.
    await wait(1_200);
    for (const now of [before, before, after, after, before])
      expect(await drift(root, files, now)).toEqual([]);
    expect((await build(root, { now: before })).report).toMatchObject({
      articles: 2,
      written: 0,
      nextChange: Date.parse("2025-12-19T23:00Z"),
    });
  });
});

describe("a build over an earlier one", () => {
  it("writes nothing when nothing changed", async () => {
    const root = newsroom(first());
    await build(root);
    expect((await build(root)).report).toMatchObject({ published: true, written: 0, deleted: 0 });
  });

  it("takes away the pages of an article that is gone, and the folders that this leaves empty", async () => {
    const root = newsroom({
      "articles/a.md": article({ people: ["Ana"] }),
      "articles/b.md": article({ title: "B", date: "2025-12-02" }),
    });
    await build(root);
    deleteContent(root, "articles/a.md");
    const { files } = await build(root);
    expect([...files.keys()].filter((file) => /^2025\/12\/01|^people\/ana/.test(file))).toEqual([]);
    expect(textOf(files, "index.html")).not.toContain("/2025/12/01/a/");
  });

  it("does not touch a full numbered page when a newer article comes", async () => {
    const root = newsroom(first());
    const before = await build(root);
    writeContent(
      root,
      "articles/newer.md",
      article({ title: "Newer", date: "2025-12-14", people: ["Ana Lind"] }),
    );
    const after = await build(root);
    const full = ["latest/1/index.html", "latest/2/index.html"];
    expect(full.map((file) => textOf(after.files, file))).toEqual(
      full.map((file) => textOf(before.files, file)),
    );
  });

  function first(): Record<string, string> {
    return { ...filesOf(firstCorpus), "site.yaml": small };
  }
});

describe("a build that was killed while it put files in place", () => {
  it("is repaired by the next, wherever it was killed", async () => {
    const root = newsroom({
      "articles/a.md": article({ title: "Before" }),
      "articles/b.md": article({ title: "Gone", date: "2025-12-02" }),
    });
    const before = await build(root);
    const notes = scratchFolder("notes");
    const oldManifest = textOf(await notesOf(root), "manifest-_site");
    // The new site is made completely, then half of it is put back to what it was, as a kill would have left it.
    writeContent(root, "articles/a.md", article({ title: "After" }));
    deleteContent(root, "articles/b.md");
    const after = await build(root);
    const newManifest = textOf(await notesOf(root), "manifest-_site");
    let odd = false;
    for (const [file, bytes] of before.files) {
      odd = !odd;
      // By the time of that file it is known which notes belong to a site.
      if (odd && file !== "robots.txt") writeContent(root, `/_site/${file}`, bytes);
    }
    writeContent(root, "/.dateline/manifest-_site", oldManifest);
    writeContent(root, "/.dateline/manifest-_site.next", newManifest);
    writeContent(root, "/_site/.dateline/stage-999999/left/over.html", "left over");
    const repaired = await build(root);
    expect(repaired.report.published).toBe(true);
    expect(differences(after.files, repaired.files)).toEqual([]);
    expect([...(await notesOf(root)).keys()]).toEqual(["edition-_site", "manifest-_site"]);
    rmSync(notes, { recursive: true });
  });

  it("is repaired after two were killed, one behind the other, though both sites agree with the first", async () => {
    const text = "The harbour opened.";
    const first = { "articles/a.md": article({ title: "A" }, text) };
    const root = newsroom(first);
    const before = await build(root);
    const firstManifest = textOf(await notesOf(root), "manifest-_site");
    // The first that is killed had put all its files in place, an article among them that is then withdrawn.
    writeContent(root, "articles/a.md", article({ title: "A" }, text.replace("opened", "closed")));
    writeContent(root, "articles/secret.md", article({ title: "Secret" }));
    await build(root);
    const secondManifest = textOf(await notesOf(root), "manifest-_site");
    writeContent(root, "/.dateline/manifest-_site", firstManifest);
    writeContent(root, "/.dateline/manifest-_site.next", secondManifest);
    // The second is killed as soon as it has noted what it is about to do.
    writeContent(root, "articles/a.md", first["articles/a.md"]);
    deleteContent(root, "articles/secret.md");
    const output = join(root, "_site");
    const stage = join(output, ".dateline", "stage-999999");
    const place = { output, notes: join(root, ".dateline") };
    const die = (): void => {
      throw new Error("killed");
    };
    expect(() => putInPlace(place, stage, () => firstManifest, ["gone.html"], die)).toThrow("killed");
    const repaired = await build(root);
    expect(differences(before.files, repaired.files)).toEqual([]);
    expect([...(await notesOf(root)).keys()]).toEqual(["edition-_site", "manifest-_site"]);
  });

  it("is rid of what a killed build left, even by one that has nothing else to do", async () => {
    const root = newsroom({ "articles/a.md": article({ title: "A" }) });
    await build(root);
    writeContent(root, "/_site/.dateline/stage-999999/left/over.html", "left over");
    const { report } = await build(root);
    expect(report.written).toBe(0);
    expect([...(await notesOf(root)).keys()]).toEqual(["edition-_site", "manifest-_site"]);
  });

  async function notesOf(root: string) {
    const { readTree } = await import("../support/output-tree.ts");
    expect(existsSync(join(root, "_site", ".dateline"))).toBe(false);
    const notes = readTree(join(root, ".dateline"));
    return new Map([...notes].filter(([file]) => /^(?:manifest|edition)/.test(file)));
  }
});
