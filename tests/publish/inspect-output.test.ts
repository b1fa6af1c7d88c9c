import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import { expect, it } from "vitest";
import { inspectOutput, inTotal } from "../../src/publish/inspect-output.ts";
import { formatManifest, manifestFile, nextManifestFile, noStamp, sealOf } from "../../src/store/manifest.ts";
import { readStanding } from "../../src/store/standing-output.ts";
import { placeOf, scratchFolder } from "../support/newsroom.ts";

const names = ["index.html", "people/ana/index.html", "people/bo/index.html"];
const manifest = new Map(names.map((name) => [name, { fingerprint: name, size: 4, sha256: "" }]));

function site(): string {
  const output = scratchFolder("site");
  mkdirSync(placeOf(output).notes);
  writeFileSync(manifestFile(placeOf(output)), formatManifest(manifest, noStamp));
  for (const name of names) {
    mkdirSync(join(output, name, ".."), { recursive: true });
    writeFileSync(join(output, name), "text");
  }
  return output;
}

it("finds nothing lost where every file stands with its length", () => {
  const seal = sealOf(Buffer.from(formatManifest(manifest, noStamp)));
  expect(inspectOutput(placeOf(site()))).toEqual({ isWhole: true, seal, files: 3, lost: [] });
});

it("finds files that were cut short, taken away, or are reached through a link only", () => {
  const output = site();
  writeFileSync(join(output, "index.html"), "tex");
  rmSync(join(output, "people/ana/index.html"));
  const elsewhere = scratchFolder("elsewhere");
  writeFileSync(join(elsewhere, "index.html"), "text");
  rmSync(join(output, "people/bo"), { recursive: true });
  symlinkSync(elsewhere, join(output, "people/bo"));
  expect(inspectOutput(placeOf(output)).lost).toEqual(names);
});

it("sees every file once, however the work is shared", () => {
  const output = site();
  const many = new Map(
    Array.from({ length: 3_000 }, (_, at) => [
      `people/${"ä".repeat(at % 7)}${at}/index.html`,
      { fingerprint: "x".repeat(27), size: at, sha256: "0".repeat(64) },
    ]),
  );
  writeFileSync(manifestFile(placeOf(output)), formatManifest(new Map([...manifest, ...many]), noStamp));
  const counter = new Int32Array(1);
  const shares = [inspectOutput(placeOf(output), counter), inspectOutput(placeOf(output), counter)];
  expect(inTotal(shares)).toMatchObject({ isWhole: true, files: 3_003, lost: [...many.keys()] });
  // The pieces that another thread took are nobody’s but its own.
  counter[0] = 2;
  const rest = inspectOutput(placeOf(output), counter);
  const firsts = many.size - rest.files;
  expect(rest.lost).toEqual([...many.keys()].slice(firsts));
});

it("knows a folder in which nothing stands, and one in which a build was killed, from a whole one", () => {
  expect(inTotal([inspectOutput(placeOf(scratchFolder("empty")))])).toEqual({
    isWhole: false,
    seal: undefined,
    files: 0,
    lost: [],
  });
  const output = site();
  writeFileSync(nextManifestFile(placeOf(output)), formatManifest(manifest, noStamp));
  expect(inspectOutput(placeOf(output)).isWhole).toBe(false);
});

it("takes a manifest that was altered for none", () => {
  const output = site();
  const whole = readFileSync(manifestFile(placeOf(output)));
  for (let bit = 0; bit < whole.length * 8; bit += 5) {
    const altered = Buffer.from(whole);
    altered[bit >> 3] = (altered[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    writeFileSync(manifestFile(placeOf(output)), altered);
    expect(inTotal([inspectOutput(placeOf(output))]), `bit ${bit}`).toMatchObject({
      isWhole: false,
      files: 0,
    });
    expect(readStanding(placeOf(output)), `bit ${bit}`).toMatchObject({ isWhole: false, isAccounted: false });
  }
});

it.each([
  "/etc/passwd",
  "../outside.html",
  "a/../../b.html",
  "a//b.html",
  ".",
  "lat%st/index.html",
  "%2e%2e/x",
  "%00",
])("takes a manifest that names %s for none, though its checksum is right", (name) => {
  const output = site();
  const lines = `${noStamp}\nindex.html\tx\t4\n${name}\tx\t4\n`;
  writeFileSync(
    manifestFile(placeOf(output)),
    `dateline manifest 3 ${crc32(lines).toString(16).padStart(8, "0")}\n${lines}`,
  );
  expect(inTotal([inspectOutput(placeOf(output))]).isWhole).toBe(false);
  expect(readStanding(placeOf(output))).toMatchObject({ written: new Set(), isAccounted: false });
});
