import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sha256Of } from "../../src/model/digest.ts";
import {
  changeBetween,
  digestOfEdition,
  type EditionList,
  listOfManifest,
  readEditionList,
} from "../../src/publish/edition-list.ts";
import { formatManifest, manifestFile, nextManifestFile, noStamp } from "../../src/store/manifest.ts";
import { nameOfAllBytes } from "../../src/store/name-of-all-bytes.ts";
import { differencesOf } from "../../src/verify/differences.ts";
import { editionIn } from "../../src/verify/edition-in.ts";
import { listOfOutput } from "../../src/verify/list-of-output.ts";
import { placeOf, scratchFolder } from "../support/newsroom.ts";

const sum = (text: string) => sha256Of(Buffer.from(text));

function listOf(files: Readonly<Record<string, string>>): EditionList {
  return new Map(Object.entries(files).map(([file, text]) => [file, sum(text)]));
}

function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = scratchFolder("edition");
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

const manifestOf = (list: EditionList) =>
  formatManifest(
    new Map([...list].map(([file, sha256]) => [file, { fingerprint: "x", size: 1, sha256 }])),
    noStamp,
  );

describe("the list of an edition", () => {
  it("is read from a manifest, and from what sha256sum prints", () => {
    const list = listOf({ "index.html": "a", "a b/é.html": "b", "back\\slash.txt": "c" });
    expect(readEditionList(Buffer.from(manifestOf(list)))).toEqual(list);
    const lines = [...list].map(([file, sum]) =>
      file.includes("\\") ? `\\${sum}  ./${file.replaceAll("\\", "\\\\")}` : `${sum} *./${file}`,
    );
    expect(readEditionList(Buffer.from(`${lines.join("\n")}\n`))).toEqual(list);
  });

  it("is not read from anything else", () => {
    const manifest = manifestOf(listOf({ "index.html": "a" }));
    for (const text of [
      "",
      "hello\n",
      `${sum("a")}\n`,
      manifest.replace("index", "other"),
      manifest.slice(0, -9),
    ])
      expect(readEditionList(Buffer.from(text)), text).toBeUndefined();
  });

  it("leads from any edition to any other", () => {
    const edition = fc.dictionary(
      fc.constantFrom("index.html", "a/index.html", "b/index.html", "feed.xml", "assets/1.css"),
      fc.constantFrom("one", "two"),
    );
    fc.assert(
      fc.property(edition, edition, (before, after) => {
        const { added, changed, gone } = changeBetween(listOf(before), listOf(after));
        const made: Record<string, string> = { ...before };
        for (const file of [...added, ...changed]) made[file] = after[file] ?? "";
        for (const file of gone) delete made[file];
        expect(made).toEqual(after);
        expect(changed.every((file) => before[file] !== after[file])).toBe(true);
      }),
    );
  });

  it("has a digest by its pages, whatever encoder made its pictures, in any order", () => {
    const pages = { "index.html": "a", "2025/card.html": "b" };
    const digest = digestOfEdition(listOf(pages));
    const pictures = {
      "pictures/a-1f00-640.webp": "x",
      "2025/12/01/a/card.png": "y",
      "en/search/index/2025/a": "z",
    };
    expect(digestOfEdition(listOf({ ...pictures, "2025/card.html": "b", "index.html": "a" }))).toBe(digest);
    expect(digestOfEdition(listOf({ ...pages, "index.html": "c" }))).not.toBe(digest);
    // What deployments go by is the very bytes, also those that encoders wrote.
    const nameOf = (files: Readonly<Record<string, string>>) =>
      nameOfAllBytes(new Map([...listOf(files)].map(([file, sha256]) => [file, { sha256 }])));
    expect(nameOf(pictures)).not.toBe(nameOf(pages));
    expect(digestOfEdition(listOf({ ...pages, "new.html": "c" }))).not.toBe(digest);
  });
});

describe("a folder", () => {
  const files = { "index.html": "front", "a/index.html": "page", "robots.txt": "all" };

  it("is held against an edition byte for byte", async () => {
    const folder = folderOf(files);
    expect(differencesOf(listOf(files), editionIn(folder))).toEqual(new Map());
    writeFileSync(join(folder, "a/index.html"), "pane");
    rmSync(join(folder, "robots.txt"));
    mkdirSync(join(folder, ".dateline"));
    for (const extra of ["left.html", ".dateline/stage"]) writeFileSync(join(folder, extra), "x");
    expect([...differencesOf(listOf(files), editionIn(folder))]).toEqual([
      ["a/index.html", "changed"],
      ["left.html", "extra"],
      ["robots.txt", "missing"],
    ]);
  });

  it("is known by the notes of its build, where that came to its end", () => {
    const place = placeOf(folderOf(files));
    expect(listOfOutput(place)).toEqual({ list: undefined, why: "unknown" });
    mkdirSync(place.notes, { recursive: true });
    writeFileSync(manifestFile(place), manifestOf(listOf(files)));
    expect(listOfOutput(place)).toEqual({ list: listOf(files) });
    renameSync(manifestFile(place), nextManifestFile(place));
    expect(listOfOutput(place)).toEqual({ list: undefined, why: "unfinished" });
  });

  it("has in its manifest what a list has", () => {
    const entry = { fingerprint: "x", size: 1, sha256: sum("a") };
    expect(listOfManifest(new Map([["index.html", entry]]))).toEqual(listOf({ "index.html": "a" }));
  });
});
