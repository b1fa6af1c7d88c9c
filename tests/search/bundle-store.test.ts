import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { BundleStore } from "../../src/search/bundle-store.ts";
import { scratchFolder } from "../support/newsroom.ts";

function finished(folder: string, text = "text"): string {
  mkdirSync(join(folder, "finished/index"), { recursive: true });
  writeFileSync(join(folder, "finished/ids.json"), text);
  writeFileSync(join(folder, "finished/index/en_1.pf_index"), "words");
  return join(folder, "finished");
}

it("gives what it took in, and nothing of which a part is lost or spoilt", () => {
  const folder = scratchFolder("bundles");
  const store = new BundleStore(join(folder, "search"));
  expect(store.read("2025-000000000000")).toBeUndefined();
  const takeIn = (): void => store.take("2025-000000000000", finished(folder), ["a", "b"]);
  takeIn();
  const listing = store.read("2025-000000000000");
  expect(listing?.records).toEqual(["a", "b"]);
  expect(listing?.files.map(({ name, size }) => [name, size])).toEqual([
    ["ids.json", 4],
    ["index/en_1.pf_index", 5],
  ]);
  const lose = [
    () => rmSync(join(store.folder, "2025-000000000000/ids.json")),
    () => writeFileSync(join(store.folder, "2025-000000000000/ids.json"), "longer"),
    () => writeFileSync(join(store.folder, "2025-000000000000.json"), '{"files":'),
  ];
  for (const spoil of lose) {
    spoil();
    expect(store.read("2025-000000000000")).toBeUndefined();
    takeIn();
    expect(store.read("2025-000000000000")).toEqual(listing);
  }
});

it("tells bundles by their names, and lets go of all that are of no use", () => {
  const folder = scratchFolder("bundles");
  const store = new BundleStore(join(folder, "search"));
  for (const name of ["2025-00000000000a", "2025-00000000000b", "fr-2025-00000000000c", "engine-en-1.6.0"])
    store.take(name, finished(folder));
  expect(store.bundlesOf("2025")).toEqual(["2025-00000000000a", "2025-00000000000b"]);
  expect(store.bundlesOf("fr-2025")).toEqual(["fr-2025-00000000000c"]);
  store.keepOnly(new Set(["2025-00000000000b", "engine-en-1.6.0"]));
  expect(store.bundlesOf("2025")).toEqual(["2025-00000000000b"]);
  expect(existsSync(join(store.folder, "fr-2025-00000000000c"))).toBe(false);
  expect(store.read("engine-en-1.6.0")).toBeDefined();
});
