import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { build } from "../support/build.ts";
import { readLater, readNow } from "../support/later.ts";
import { article, markdown, newsroom, siteYaml, writeContent } from "../support/newsroom.ts";
import { differences, type OutputTree, textOf } from "../support/output-tree.ts";
import { proof } from "../support/proofs.ts";

const path = "articles/2025-12-01-harbour.md";
const settings = { "site.yaml": `${siteYaml}shareCards: true\n` };
const layout = { "/layouts/parts/footer.tsx": "export const Footer = () => null;\n" };

describe("a folder in the place of a file of the cache gives way", () => {
  it("whichever file it is, in a build that joins and in one that does not", async () => {
    readLater();
    let last: { edited: string; files: OutputTree } = { edited: "", files: new Map() };
    try {
      const root = newsroom({ ...settings, ...layout, [path]: article({ people: ["Ana"] }) });
      await build(root);
      const all = filesIn(join(root, ".dateline"));
      const caches = all.filter((file) => file.startsWith("cache/"));
      const [picture] = all.filter((file) => file.startsWith("pictures/"));
      const [theme] = all.filter((file) => file.startsWith("theme/"));
      expect(caches).toEqual(
        expect.arrayContaining(["cache/index", "cache/rows", "cache/plates", "cache/told"]),
      );
      for (const file of [...caches, picture ?? "", theme ?? ""]) {
        expect(file).not.toBe("");
        for (const title of ["Harbour", `Harbour after ${file}`]) {
          const place = join(root, ".dateline", file);
          rmSync(place, { recursive: true, force: true });
          mkdirSync(place, { recursive: true });
          writeFileSync(join(place, "in-the-way"), "");
          const edited = article({ title, people: ["Ana"] }, `Text of ${file}.`);
          writeContent(root, path, edited);
          const { report, files } = await build(root);
          expect([file, report.published]).toEqual([file, true]);
          expect(textOf(files, "2025/12/01/harbour/index.html")).toContain(`Text of ${file}.`);
          last = { edited, files };
        }
      }
      const { files } = await build(newsroom({ ...settings, ...layout, [path]: last.edited }));
      expect(differences(files, last.files)).toEqual([]);
    } finally {
      readNow();
    }
  });
});

/** What can become of a file: a bit that is another, an end that is missing, something behind it, nothing left. */
const spoilt = fc.oneof(
  fc.nat().map((at) => (bytes: Buffer) => {
    const other = Buffer.from(bytes);
    if (other.length > 0) other[at % other.length] = (other[at % other.length] ?? 0) ^ (1 << (at % 8));
    return other;
  }),
  fc.nat().map((at) => (bytes: Buffer) => bytes.subarray(0, at % Math.max(1, bytes.length))),
  fc
    .uint8Array({ minLength: 1, maxLength: 64 })
    .map((more) => (bytes: Buffer) => Buffer.concat([bytes, more])),
);

it("whatever is spoilt of whichever file that is kept, the next build gives the bytes of one from nothing", async () => {
  const files = {
    ...settings,
    ...layout,
    [path]: article({ people: ["Ana"] }),
    "people/ana.md": markdown({ name: "Ana" }),
  };
  const changes = fc.constantFrom<Readonly<Record<string, string>>>(
    {},
    { [path]: article({ people: ["Ana"] }, "Another text.") },
    { [path]: article({ people: ["Ana", "Petro"] }) },
    { "people/ana.md": markdown({ name: "Ana", role: "Captain" }) },
    { "articles/2025-12-02-more.md": article({ title: "More", people: ["Ana"] }) },
  );
  readLater();
  try {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(), spoilt), { minLength: 1, maxLength: 3 }),
        changes,
        async (faults, changed) => {
          const root = newsroom(files);
          await build(root);
          const kept = filesIn(join(root, ".dateline"));
          for (const [at, spoil] of faults) {
            const file = join(root, ".dateline", kept[at % kept.length] ?? "");
            writeFileSync(file, spoil(readFileSync(file)));
          }
          for (const [file, text] of Object.entries(changed)) writeContent(root, file, text);
          const { report, files: built } = await build(root);
          const clean = newsroom({ ...files, ...changed });
          const expected = await build(clean);
          expect(report.published).toBe(true);
          expect(differences(expected.files, built)).toEqual([]);
          for (const folder of [root, clean]) rmSync(folder, { recursive: true });
        },
      ),
      proof(4),
    );
  } finally {
    readNow();
  }
});

describe("what somebody altered in Dateline’s folders", () => {
  // A theme of its own is made in its notes; that of Dateline comes ready with the program.
  const files = { ...settings, ...layout, [path]: article({ people: ["Ana"] }) };

  it("is not run and not told, but made again", async () => {
    readLater();
    try {
      const root = newsroom(files);
      const { files: first } = await build(root);
      const notes = filesIn(join(root, ".dateline"));
      const [theme = ""] = notes.filter((file) => file.startsWith("theme/"));
      const place = join(root, ".dateline", theme);
      writeFileSync(place, readFileSync(place, "utf8").replaceAll("<main", "<main data-altered"));
      const told = join(root, ".dateline/cache/told");
      writeFileSync(told, readFileSync(told, "utf8").replace('"problems":[', '"problems":[1,null'));
      rmSync(join(root, "_site"), { recursive: true });
      const { report, files: second } = await build(root);
      expect(report.problems).toEqual([]);
      expect(differences(first, second)).toEqual([]);
      // The build that has nothing to do reads what was told; the module is what was made, and not a text of its own.
      expect((await build(root)).report.problems).toEqual([]);
      expect(readFileSync(place, "utf8")).not.toContain("data-altered");
    } finally {
      readNow();
    }
  });

  it("gives way where it stands in the place of something else", async () => {
    const root = newsroom(files);
    const { files: first } = await build(root);
    // The last time with nothing to do.
    for (const file of [".dateline/cache", "_site/.dateline", "_site/.dateline"]) {
      if (existsSync(join(root, ".dateline/cache"))) readLater();
      rmSync(join(root, file), { recursive: true, force: true });
      writeFileSync(join(root, file), "in the way");
      const { report, files: again } = await build(root);
      expect([file, report.published, differences(first, again)]).toEqual([file, true, []]);
      readNow();
    }
    for (const file of ["manifest-_site", "manifest-_site.next", "edition-_site"]) {
      const place = join(root, ".dateline", file);
      rmSync(place, { recursive: true, force: true });
      mkdirSync(join(place, "in-the-way"), { recursive: true });
      const { report, files: again } = await build(root);
      expect([file, report.published, differences(first, again)]).toEqual([file, true, []]);
      expect(existsSync(join(place, "in-the-way"))).toBe(false);
    }
  });
});

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}
