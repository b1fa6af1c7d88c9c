import { existsSync, lstatSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { sha256Of } from "../../src/model/digest.ts";
import { putInPlace } from "../../src/publish/put-in-place.ts";
import { openStage } from "../../src/publish/stage.ts";
import { formatManifest, manifestFile, nextManifestFile } from "../../src/store/manifest.ts";
import { readStanding } from "../../src/store/standing-output.ts";
import { placeOf, scratchFolder } from "../support/newsroom.ts";
import { readTree } from "../support/output-tree.ts";

function folderOf(files: Readonly<Record<string, string>>, name = "output"): string {
  const folder = scratchFolder(name);
  for (const [file, text] of Object.entries(files)) write(join(folder, file), text);
  return folder;
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function plain(folder: string): Record<string, string> {
  return Object.fromEntries([...readTree(folder)].map(([file, bytes]) => [file, bytes.toString()]));
}

/** Publishes files into a folder. */
function publish(
  output: string,
  files: Readonly<Record<string, string>>,
  gone: readonly string[] = [],
): void {
  const folder = join(output, ".dateline", "stage-test");
  const stage = openStage(output, folder);
  const manifest = new Map(
    Object.entries(files).map(([file, text]) => [file, { fingerprint: text, ...stage.write(file, text) }]),
  );
  putInPlace(placeOf(output), folder, (stamp) => formatManifest(manifest, stamp), gone);
}

describe("publishing", () => {
  it("adds, replaces and deletes, and leaves no folder empty", () => {
    const output = folderOf({ "a.html": "old", "gone/deep/b.html": "old" });
    publish(output, { "a.html": "new", "c/d.html": "new" }, ["gone/deep/b.html"]);
    expect(plain(output)).toEqual({ "a.html": "new", "c/d.html": "new" });
    expect(existsSync(join(output, "gone"))).toBe(false);
  });

  it("writes down what it made, and leaves nothing unfinished behind", () => {
    const output = folderOf({});
    publish(output, { "a.html": "text" });
    expect([...readStanding(placeOf(output)).known]).toEqual([
      ["a.html", { fingerprint: "text", size: 4, sha256: sha256Of(Buffer.from("text")) }],
    ]);
    expect(existsSync(manifestFile(placeOf(output)))).toBe(true);
    expect(existsSync(nextManifestFile(placeOf(output)))).toBe(false);
    expect(existsSync(join(output, ".dateline", "stage-test"))).toBe(false);
  });

  it("keeps its order wherever it is killed, and the next time makes up for it", () => {
    const old = { "index.html": "old", "a/index.html": "old", "b/index.html": "old", "assets/1.css": "old" };
    const next = {
      "index.html": "new",
      "a/index.html": "new",
      "c/d/index.html": "new",
      "assets/2.css": "new",
    };
    const gone = ["b/index.html", "assets/1.css"];
    const states: string[][] = [];
    // Two files are deleted and four are put.
    for (let kill = 0; kill <= 6; kill += 1) {
      const output = folderOf({});
      publish(output, old);
      const folder = join(output, ".dateline", "stage-test");
      const stage = openStage(output, folder);
      const manifest = new Map(
        Object.entries(next).map(([file, text]) => [file, { fingerprint: text, ...stage.write(file, text) }]),
      );
      let steps = 0;
      const die = (): void => {
        if (steps === kill) throw new Error("killed");
        steps += 1;
      };
      const publishing = (): void =>
        putInPlace(placeOf(output), folder, (stamp) => formatManifest(manifest, stamp), gone, die);
      if (kill < 6) expect(publishing).toThrow("killed");
      else publishing();
      rmSync(join(output, ".dateline"), { recursive: true, force: true });
      states.push(
        Object.entries(plain(output))
          .map(([file, text]) => `${file} ${text}`)
          .sort(),
      );
      publish(output, next, gone);
      expect(plain(output)).toEqual(next);
    }
    expect(states[1]).not.toContain("b/index.html old");
    expect(states[3]).toEqual(
      expect.arrayContaining([
        "assets/1.css old",
        "assets/2.css new",
        "c/d/index.html new",
        "index.html old",
      ]),
    );
    expect(states[5]).toEqual(expect.arrayContaining(["assets/1.css old", "index.html new"]));
  });

  it("leaves files of others alone, also in a folder that it empties", () => {
    const output = folderOf({ CNAME: "example.org", "people/a.html": "old", "people/notes.txt": "mine" });
    publish(output, { "index.html": "new" }, ["people/a.html"]);
    expect(plain(output)).toEqual({ CNAME: "example.org", "index.html": "new", "people/notes.txt": "mine" });
  });

  it("lets a file become a folder, and a folder a file", () => {
    const output = folderOf({ about: "old", "team/index.html": "old" });
    publish(output, { "about/index.html": "new", team: "new" });
    expect(plain(output)).toEqual({ "about/index.html": "new", team: "new" });
  });

  it("does not mind that a file is gone already", () => {
    const output = folderOf({ "a.html": "text" });
    publish(output, { "a.html": "text" }, ["never/there.html"]);
    expect(plain(output)).toEqual({ "a.html": "text" });
  });
});

describe("links in an output folder", () => {
  it("are replaced and not written through", () => {
    const outside = folderOf({ "a.html": "theirs", "folder/b.html": "theirs" }, "outside");
    const output = folderOf({});
    symlinkSync(join(outside, "a.html"), join(output, "a.html"));
    symlinkSync(join(outside, "folder"), join(output, "folder"));
    publish(output, { "a.html": "ours", "folder/b.html": "ours", "folder/c.html": "ours" });
    expect(plain(outside)).toEqual({ "a.html": "theirs", "folder/b.html": "theirs" });
    expect(plain(output)).toEqual({ "a.html": "ours", "folder/b.html": "ours", "folder/c.html": "ours" });
    expect(lstatSync(join(output, "folder")).isSymbolicLink()).toBe(false);
  });

  it("keep what they lead to from being deleted", () => {
    const outside = folderOf({ "b.html": "theirs" }, "outside");
    const output = folderOf({});
    symlinkSync(outside, join(output, "folder"));
    publish(output, { "index.html": "ours" }, ["folder/b.html"]);
    expect(plain(outside)).toEqual({ "b.html": "theirs" });
  });
});

describe("the stage", () => {
  it("takes only what is not there already, byte for byte", () => {
    const output = folderOf({ "same.html": "é", "changed.html": "a" });
    const stage = openStage(output, join(output, ".dateline", "stage-test"));
    expect(stage.write("same.html", "é")).toEqual({
      ...{ size: 2, changed: false },
      // As `printf é | sha256sum` has it.
      sha256: "4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c",
    });
    expect(stage.write("changed.html", "b")).toMatchObject({ size: 1, changed: true });
    expect([...readTree(output, { notes: true }).keys()]).toEqual([
      ".dateline/stage-test/changed.html",
      "changed.html",
      "same.html",
    ]);
    expect(plain(output)["changed.html"]).toBe("a");
  });
});
