import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import { describe, expect, it } from "vitest";
import { build as buildOnce, problemLines, type TestBuild } from "../support/build.ts";
import { article, deleteContent, markdown, newsroom, siteYaml, writeContent } from "../support/newsroom.ts";
import { differences, readTree, textOf } from "../support/output-tree.ts";

/** All in processes that go on to the next build: there are very many. */
const build = (root: string, options: Partial<TestBuild> = {}) =>
  buildOnce(root, { standing: true, ...options });

const withdrawn = {
  people: ["Wrong Man"],
  story: "the-affair",
  language: "fr",
  aliases: ["/2019/gone.php", "/old/gone/"],
  image: { src: "/media/gone.svg", alt: "A view" },
  corrections: [{ date: "2025-12-02", text: "It was Lyon." }],
};
const security =
  "security: { contact: [a@example.org], languages: [fr], hiring: https://example.org/j, expires: 2026-06-01 }\n";
const files = {
  "site.yaml": `${siteYaml}shareCards: true\nindexNow: 0123456789abcdef\naiCrawlers: disallow\n${security}`,
  "articles/open.md": article({ title: "Open", people: ["Ana"] }),
  "articles/gone.md": article({ title: "Gone", ...withdrawn }),
  "articles/card.md": article({ title: "Of a year before", date: "2024-02-03" }),
  "stories/the-affair.md": markdown({ name: "The affair", description: "What became known." }),
  "pages/about/team.md": markdown({ title: "The team" }),
  "media/gone.svg": "<svg/>",
};
const edited = {
  ...files,
  "site.yaml": siteYaml,
  "articles/gone.md": article({ title: "Gone", draft: true, ...withdrawn }),
  "articles/card.md": article({ title: "Of a year before", date: "2024-02-03", draft: true }),
  "pages/about/team.md": markdown({ title: "The team", draft: true }),
};

/** What may happen to the notes of an output folder. */
const losses: Readonly<Record<string, (notes: string) => void>> = {
  "the folder is gone": (notes) => rmSync(notes, { recursive: true }),
  "the manifest is gone": (notes) => rmSync(join(notes, "manifest-_site")),
  "the manifest is empty": (notes) => writeFileSync(join(notes, "manifest-_site"), ""),
  "the manifest is cut short": (notes) => {
    const lines = readFileSync(join(notes, "manifest-_site"), "utf8").split("\n");
    writeFileSync(join(notes, "manifest-_site"), `${lines.slice(0, 9).join("\n")}\n`);
  },
  "the manifest is of an older form": (notes) => {
    const text = readFileSync(join(notes, "manifest-_site"), "utf8");
    writeFileSync(join(notes, "manifest-_site"), text.replace(/^.*/, "dateline manifest 2"));
  },
  "the manifest is a folder": (notes) => {
    rmSync(join(notes, "manifest-_site"));
    mkdirSync(join(notes, "manifest-_site", "x"), { recursive: true });
  },
  "a killed build’s manifest is spoilt": (notes) =>
    writeFileSync(join(notes, "manifest-_site.next"), "spoilt"),
  "both manifests are spoilt": (notes) => {
    writeFileSync(join(notes, "manifest-_site"), "spoilt");
    writeFileSync(join(notes, "manifest-_site.next"), "spoilt");
  },
};

function edit(root: string, changed: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(changed)) writeContent(root, file, text);
}

describe("a site whose notes are lost keeps nothing that was withdrawn", () => {
  it.each(Object.keys(losses))("where %s", async (loss) => {
    const root = newsroom(files);
    const { files: before } = await build(root);
    for (const file of [
      "2025/12/01/gone/index.html",
      "2024/02/03/card/card.png",
      "2024/index.html",
      "2019/gone.php",
      "fr/feed.json",
      "people/wrong-man/index.html",
      "stories/the-affair/index.html",
      "media/gone.svg",
      "about/team/index.html",
      "0123456789abcdef.txt",
      "license.xml",
      ".well-known/security.txt",
      ".well-known/tdmrep.json",
    ])
      expect([...before.keys()]).toContain(file);
    edit(root, edited);
    losses[loss]?.(join(root, ".dateline"));
    const after = await build(root, { fresh: loss.includes("empty") });
    const clean = await build(root, { output: join(root, "clean") });
    expect(after.report.problems).toEqual(clean.report.problems);
    expect(differences(clean.files, after.files)).toEqual([]);
  });

  it("whatever bit of them is another", async () => {
    // Chance is asked here alone; what it chose is told where the test fails.
    const seed = Math.floor(Math.random() * 2 ** 31);
    let state = seed;
    const below = (limit: number): number => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
      return Math.floor((state / 2 ** 31) * limit);
    };
    const root = newsroom(files);
    const notes = join(root, ".dateline");
    await build(root);
    for (let round = 0; round < 6; round += 1) {
      edit(root, round % 2 === 0 ? edited : files);
      const names = readdirSync(notes).filter((name) => /^(?:manifest|edition)-_site/.test(name));
      const name = names[below(names.length)] ?? "";
      const bytes = readFileSync(join(notes, name));
      const bit = below(bytes.length * 8);
      bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      writeFileSync(join(notes, name), bytes);
      const after = await build(root);
      const clean = await build(root, { output: join(root, `clean-${round}`) });
      const what = `seed ${seed}, round ${round}, bit ${bit} of ${name}`;
      expect(differences(clean.files, after.files), what).toEqual([]);
    }
  });
});

describe("a site whose notes are lost", () => {
  it("keeps what others put beside it", async () => {
    const root = newsroom(files);
    await build(root);
    const others = {
      "/_site/CNAME": "example.org",
      "/_site/static/report.pdf": "%PDF",
      "/_site/.htaccess": "x",
    };
    edit(root, { ...edited, ...others });
    rmSync(join(root, ".dateline"), { recursive: true });
    const { report, files: after } = await build(root);
    expect(report.published).toBe(true);
    expect([...after.keys()]).toEqual(expect.arrayContaining([".htaccess", "CNAME", "static/report.pdf"]));
    expect(after.has("2025/12/01/gone/index.html")).toBe(false);
  });

  it("is not built over where nobody can tell whose a file is, until that is decided", async () => {
    const root = newsroom(files);
    const { files: before } = await build(root);
    const others = {
      "/_site/people/list.csv": "Ana",
      "/_site/old-page.html": "<h1>By hand</h1>",
      "/_site/media/unknown.jpg": "x",
    };
    edit(root, { ...edited, ...others });
    rmSync(join(root, ".dateline"), { recursive: true });
    const stopped = await build(root);
    expect(stopped.report.published).toBe(false);
    expect(problemLines(stopped.report)).toEqual(
      ["media/unknown.jpg", "old-page.html", "people/list.csv"].map(
        (file) => `_site/${file}:1:1 error output-unknown`,
      ),
    );
    for (const [file, bytes] of before) expect(stopped.files.get(file)?.equals(bytes), file).toBe(true);
    for (const file of Object.keys(others)) rmSync(join(root, file));
    const { files: after } = await build(root);
    const clean = await build(root, { output: join(root, "clean") });
    expect(differences(clean.files, after)).toEqual([]);
  });

  it("loses a picture that was taken out of the newsroom with its article", async () => {
    const root = newsroom({ ...files, "media/of us/a%b é.svg": "<svg/>", "media/unused.svg": "<svg/>" });
    const picture = "![A](</media/of us/a%25b é.svg>)";
    writeContent(root, "articles/more.md", article({ title: "More" }, picture));
    const { files: before } = await build(root);
    expect([...before.keys()]).toContain("media/of us/a%b é.svg");
    for (const file of ["articles/more.md", "articles/gone.md", "media/gone.svg", "media/of us/a%b é.svg"])
      deleteContent(root, file);
    rmSync(join(root, ".dateline"), { recursive: true });
    const { files: after } = await build(root);
    const clean = await build(root, { output: join(root, "clean") });
    expect(differences(clean.files, after)).toEqual([]);
  });

  it("asks about a picture that no page showed, and about one that an article still shows", async () => {
    const root = newsroom({
      "articles/a.md": article({}, "[Theirs](/media/theirs.pdf)"),
      "media/unused.svg": "<svg/>",
    });
    await build(root);
    writeContent(root, "/_site/media/theirs.pdf", "%PDF");
    writeContent(root, "/_site/trust.txt", "contact=mailto:a@example.org\n");
    deleteContent(root, "media/unused.svg");
    rmSync(join(root, ".dateline"), { recursive: true });
    const { report } = await build(root);
    expect(problemLines(report).filter((line) => line.includes("error"))).toEqual(
      ["media/theirs.pdf", "media/unused.svg", "trust.txt"].map(
        (file) => `_site/${file}:1:1 error output-unknown`,
      ),
    );
  });

  it("leaves alone the site of another newsroom that stands within it", async () => {
    const root = newsroom(files);
    await build(root);
    const within = newsroom({ "articles/a.md": article({ title: "Within" }) });
    await build(within, { output: join(root, "_site/within") });
    rmSync(join(root, ".dateline"), { recursive: true });
    const { report } = await build(root);
    expect(report.published).toBe(true);
    expect(existsSync(join(root, "_site/within/2025/12/01/a/index.html"))).toBe(true);
  });
});

it("a folder that never was a site of Dateline loses nothing", async () => {
  const root = newsroom(edited);
  const theirs = {
    "/_site/2019/index.html": "<h1>Another program</h1>",
    "/_site/media/gone.svg": "theirs",
    "/_site/people/ana/feed.xml": "<rss/>",
    "/_site/sitemap-2.xml": "<urlset/>",
  };
  edit(root, theirs);
  const { report, files: after } = await build(root, { fresh: true });
  expect(report.published).toBe(true);
  expect([textOf(after, "2019/index.html"), textOf(after, "media/gone.svg")]).toEqual([
    "<h1>Another program</h1>",
    "theirs",
  ]);
  expect(after.has("sitemap-2.xml")).toBe(true);
});

it("--fresh takes away what an earlier Dateline left, though the notes do not know of it", async () => {
  const root = newsroom(files);
  const first = await build(root);
  const page = "2025/12/01/gone/index.html";
  edit(root, edited);
  await build(root);
  edit(root, { [`/_site/${page}`]: textOf(first.files, page), "/_site/old-page.html": "<h1>By hand</h1>" });
  const { report, files: after } = await build(root, { fresh: true });
  expect(report.published).toBe(true);
  expect([after.has(page), after.has("old-page.html")]).toEqual([false, true]);
});

it("a manifest of an earlier time is not believed, neither of what stands nor of what does not", async () => {
  const text = (word: string) => article({ title: "Open" }, word);
  const root = newsroom({ "articles/open.md": text("One.") });
  const manifest = join(root, ".dateline/manifest-_site");
  await build(root);
  const older = readFileSync(manifest);
  edit(root, { "articles/open.md": text("Two."), "articles/new.md": article({ title: "New" }) });
  await build(root);
  writeFileSync(manifest, older);
  edit(root, { "articles/open.md": text("One."), "articles/new.md": article({ title: "New", draft: true }) });
  const { files: after } = await build(root);
  const clean = await build(root, { output: join(root, "clean") });
  expect(differences(clean.files, after)).toEqual([]);
});

it("a note beside another manifest is not believed", async () => {
  const root = newsroom(files);
  const notes = join(root, ".dateline");
  await build(root);
  const older = readFileSync(join(notes, "manifest-_site"));
  edit(root, { "articles/open.md": article({ title: "Open again", people: ["Ana"] }) });
  await build(root);
  expect(statSync(join(notes, "manifest-_site")).size).toBe(older.length);
  writeFileSync(join(notes, "manifest-_site"), older);
  const { files: after } = await build(root);
  const clean = await build(root, { output: join(root, "clean") });
  expect(differences(clean.files, after)).toEqual([]);
  expect(readTree(notes).get("manifest-_site")?.equals(older)).toBe(false);
});

describe("notes of the output folder", () => {
  it("are not published: they stand beside the cache, for each output folder", async () => {
    const root = newsroom(files);
    const { files: first } = await build(root);
    await build(root, { output: join(root, "preview") });
    expect(readdirSync(join(root, ".dateline")).filter((name) => /manifest|edition/.test(name))).toEqual([
      "edition-_site",
      "edition-preview",
      "manifest-_site",
      "manifest-preview",
    ]);
    for (const output of ["_site", "preview"])
      expect(readdirSync(join(root, output)).filter((name) => name.startsWith("."))).toEqual([".well-known"]);
    expect((await build(root)).report).toMatchObject({ written: 0, deleted: 0 });
    rmSync(join(root, "_site"), { recursive: true });
    const again = await build(root);
    expect(differences(first, again.files)).toEqual([]);
  });

  it("are taken over from where they stood before, and cleared away there", async () => {
    const root = newsroom(files);
    await build(root);
    const manifest = readFileSync(join(root, ".dateline/manifest-_site"), "latin1");
    // Nobody could tell of this page, but for the notes.
    const lines = `${manifest.split("\n").slice(2).join("\n")}people/ours.html\tx\t1\n`;
    rmSync(join(root, ".dateline"), { recursive: true });
    edit(root, {
      ...edited,
      "/_site/.dateline/manifest": `dateline manifest 2 ${crc32(lines).toString(16).padStart(8, "0")}\n${lines}`,
      "/_site/.dateline/edition": "x\ty\n",
      "/_site/people/ours.html": "x",
      "/_site/media/unknown.jpg": "x",
    });
    const { report, files: after } = await build(root);
    expect(report.published).toBe(true);
    expect([after.has("people/ours.html"), after.has("media/unknown.jpg")]).toEqual([false, true]);
    expect(existsSync(join(root, "_site/.dateline"))).toBe(false);
    expect((await build(root)).report).toMatchObject({ written: 0, deleted: 0 });
  });

  it("of another day than the site are not believed, whichever of them was put back", async () => {
    const text = (word: string) => article({ title: "Open" }, word);
    const root = newsroom({ "articles/open.md": text("One.") });
    await build(root);
    const [site, notes] = ["_site", ".dateline"].map((name) => join(root, name));
    cpSync(site ?? "", join(root, "old"), { recursive: true, preserveTimestamps: true });
    cpSync(notes ?? "", join(root, "old-notes"), { recursive: true, preserveTimestamps: true });
    edit(root, { "articles/open.md": text("Two."), "articles/new.md": article({ title: "New" }) });
    await build(root);
    for (const [place, copy] of [
      [site, "old"],
      [notes, "old-notes"],
    ] as const) {
      rmSync(place ?? "", { recursive: true });
      cpSync(join(root, copy), place ?? "", { recursive: true, preserveTimestamps: true });
      edit(root, { "articles/new.md": article({ title: "New", draft: copy === "old-notes" }) });
      const { files: after } = await build(root);
      const clean = await build(root, { output: join(root, `clean-${copy}`) });
      expect(differences(clean.files, after), copy).toEqual([]);
    }
  });

  it("are asked whose a site is: that of another newsroom is left alone, and told", async () => {
    const root = newsroom({ ...files, "site.yaml": siteYaml.replace("The Daily Test", "Fish & <chips>") });
    const other = newsroom(files);
    const output = join(root, "_site");
    const { files: before } = await build(root);
    const { report, files: after } = await build(other, { output });
    expect(report.problems.filter(({ severity }) => severity === "error")).toMatchObject([
      {
        code: "output-of-another",
        message: "In this folder stands another site, “Fish & <chips>” at https://example.org/.",
      },
    ]);
    expect(differences(before, after)).toEqual([]);
    expect((await build(root)).report).toMatchObject({ published: true, written: 0 });
    rmSync(output, { recursive: true });
    expect((await build(other, { output })).report.published).toBe(true);
    expect(problemLines((await build(root)).report)).toContain("_site/feed.xml:1:1 error output-of-another");
  });
});
