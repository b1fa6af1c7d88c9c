import { spawnSync } from "node:child_process";
import { mkdirSync, symlinkSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";
import { isWithin, outputFolder, rootFolder } from "../../src/cli/folders.ts";
import { UsageError } from "../../src/cli/usage-error.ts";
import { newsroom, scratchFolder } from "../support/newsroom.ts";
import { program } from "./run-dateline.ts";

afterEach(() => vi.unstubAllEnvs());

function root(): string {
  const folder = newsroom({
    "/notes.txt": "",
    "/home/paper/file": "",
    "/layouts/a.tsx": "",
    "/out/index.html": "",
  });
  mkdirSync(join(folder, "..content"));
  symlinkSync(join(folder, "content"), join(folder, "link"));
  symlinkSync(folder, join(folder, "self"));
  vi.stubEnv("HOME", join(folder, "home"));
  return folder;
}

describe("the site may not go where something else lives", () => {
  test.each<[string, RegExp]>([
    [".", /the root folder itself/],
    ["out/..", /the root folder itself/],
    ["self", /the root folder itself/],
    ["..", /the root folder is in it/],
    ["/", /the root of the file system/],
    ["home", /is or holds your home folder/],
    ["content", /it lies in content\//],
    ["content/new/site", /it lies in content\//],
    ["link/site", /it lies in content\//],
    ["self/layouts", /it lies in layouts\//],
    ["src/../src/x", /it lies in src\//],
    [".git/x", /it lies in \.git\//],
    ["notes.txt", /notes\.txt is a file/],
    ["notes.txt/site", /notes\.txt is a file/],
  ])("--output %s", (output, message) => {
    const folder = root();
    expect(() => outputFolder(resolve(folder, output), folder)).toThrow(UsageError);
    expect(() => outputFolder(resolve(folder, output), folder)).toThrow(message);
  });

  test("nor where a folder of the newsroom leads by a link", () => {
    const folder = root();
    const shared = scratchFolder("shared");
    mkdirSync(join(shared, "source"));
    symlinkSync(join(shared, "source"), join(folder, "src"));
    expect(() => outputFolder(shared, folder)).toThrow(/src\/ leads into it/);
  });
});

test.each(["out", "out/news", "_site", "home/paper", "..content", "contents", "new/deep/folder"])(
  "the site may go to %s",
  (output) => {
    const folder = root();
    expect(outputFolder(join(folder, output), folder)).toBe(join(folder, output));
  },
);

test("the site goes to _site in the root unless it is told otherwise", () => {
  const folder = root();
  expect(outputFolder(undefined, folder)).toBe(join(folder, "_site"));
});

test("a root is a folder that is there", () => {
  const folder = root();
  expect(rootFolder(`${folder}/out/..`)).toBe(folder);
  expect(() => rootFolder(join(folder, "missing"))).toThrow("There is no folder");
  expect(() => rootFolder(join(folder, "notes.txt"))).toThrow("is a file");
});

test("a folder whose name begins like the way up is within", () => {
  expect([
    isWithin("/a/..b", "/a"),
    isWithin("/a", "/a"),
    isWithin("/b", "/a"),
    isWithin("/ab", "/a"),
  ]).toEqual([true, true, false, false]);
});

test.skipIf(process.platform === "win32")(
  "a folder that was deleted under a shell is told as what it is",
  () => {
    const gone = join(scratchFolder("gone"), "folder");
    mkdirSync(gone);
    const script = 'cd "$1" && rmdir "$1" && exec "$2" "$3" build';
    const { status, stderr } = spawnSync("sh", ["-c", script, "sh", gone, process.execPath, program], {
      encoding: "utf8",
    });
    expect(stderr).toBe(
      "The folder in which you typed this is gone. Go to one that is there, and type it again.\n",
    );
    expect(status).toBe(3);
  },
);
