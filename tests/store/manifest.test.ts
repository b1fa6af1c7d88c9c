import { mkdirSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sha256Of } from "../../src/model/digest.ts";
import {
  formatManifest,
  isOfOutput,
  linesOfManifest,
  type Manifest,
  manifestFile,
  nextManifestFile,
  noStamp,
  patchManifest,
  sealOf,
  stampedFile,
} from "../../src/store/manifest.ts";
import type { OutputPlace } from "../../src/store/note-file.ts";
import { readStanding } from "../../src/store/standing-output.ts";
import { placeOf, scratchFolder } from "../support/newsroom.ts";

const entry = (fingerprint: string, size = 1) => ({
  fingerprint,
  size,
  sha256: sha256Of(Buffer.from(fingerprint)),
});

/** An output folder with notes. */
function noted(notes: {
  readonly before?: Manifest | string;
  readonly next?: Manifest | string;
}): OutputPlace {
  const place = placeOf(scratchFolder("output"));
  mkdirSync(place.notes);
  const write = (file: string, manifest: Manifest | string) =>
    writeFileSync(file, typeof manifest === "string" ? manifest : formatManifest(manifest, noStamp));
  if (notes.before !== undefined) write(manifestFile(place), notes.before);
  if (notes.next !== undefined) write(nextManifestFile(place), notes.next);
  return place;
}

function linesOf(text: string): Manifest {
  return linesOfManifest(Buffer.from(text)) ?? new Map();
}

describe("a manifest as text", () => {
  it("gives back every file name, also those with spaces, tabs, percent signs and line ends", () => {
    const name = fc.oneof(
      fc.string({ unit: "grapheme", minLength: 1 }).filter((name) => !/^\.{1,2}$|\/|\0/.test(name)),
      fc.constantFrom(
        "a b.svg",
        "100%.svg",
        "a%20b.svg",
        "a%23b.svg",
        "tab\t.svg",
        "line\n.svg",
        "Élysée.svg",
        "北京.svg",
        "a#b?c&d.svg",
      ),
    );
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 8 }), (names) => {
        const manifest = new Map(names.map((file, index) => [file, entry(`fingerprint-${index}`, index)]));
        expect([...linesOf(formatManifest(manifest, noStamp))]).toEqual([...manifest]);
      }),
    );
  });

  it("is worth nothing when it is of another form, emptied, or cut short", () => {
    const whole = formatManifest(new Map([["a.html", entry("x")]]), noStamp);
    const others = [
      "dateline manifest 1\na.html\tx\t1\n",
      "",
      whole.slice(0, -1),
      whole.replace(" 4 ", " 5 "),
    ];
    for (const before of others)
      expect(readStanding(noted({ before }))).toMatchObject({ written: new Set(), isAccounted: false });
    expect(readStanding(noted({ before: whole })).isAccounted).toBe(true);
  });

  it("is patched to what it would be if it had been written anew", () => {
    const before = new Map(["a.html", "b/a.html", "é.html", "c.html"].map((file) => [file, entry("x")]));
    const patches = new Map([
      ["é.html", entry("long-fingerprint", 12_345)],
      ["a.html", entry("y", 0)],
      ["c.html", entry("z", 7)],
    ]);
    const patched = Buffer.from(patchManifest(noted({ before }), patches, noStamp)).toString();
    expect(patched).toBe(formatManifest(new Map([...before, ...patches]), noStamp));
    expect(sealOf(Buffer.from(patched))).toBeDefined();
  });

  it("takes no patch for a file that it does not know", () => {
    const output = noted({ before: new Map([["b/a.html", entry("x")]]) });
    expect(() => patchManifest(output, new Map([["a.html", entry("y")]]), noStamp)).toThrow("a.html");
  });
});

describe("what stands in an output folder", () => {
  it("is nothing in a folder without notes", () => {
    expect(readStanding(placeOf(scratchFolder("output")))).toMatchObject({
      known: new Map(),
      written: new Set(),
    });
  });

  it("is what the manifest says", () => {
    const before = new Map([["a.html", entry("x")]]);
    expect(readStanding(noted({ before }))).toMatchObject({ known: before, written: new Set(["a.html"]) });
  });

  it("is only what both manifests agree on, after a build that was killed", () => {
    const before = new Map([
      ["same.html", entry("x")],
      ["changed.html", entry("x")],
      ["gone.html", entry("x")],
    ]);
    const next = new Map([
      ["same.html", entry("x")],
      ["changed.html", entry("y")],
      ["new.html", entry("x")],
    ]);
    const { known, written } = readStanding(noted({ before, next }));
    expect([...known.keys()]).toEqual(["same.html"]);
    expect([...written].sort()).toEqual(["changed.html", "gone.html", "new.html", "same.html"]);
  });

  it("is nothing known, but all of it written, after the first build was killed", () => {
    const next = new Map([["new.html", entry("x")]]);
    expect(readStanding(noted({ next }))).toMatchObject({ known: new Map(), written: new Set(["new.html"]) });
  });

  it("is not all known, where what a killed build was about to do is damaged", () => {
    const before = new Map([["a.html", entry("x")]]);
    const { known, written, isAccounted } = readStanding(noted({ before, next: "spoilt" }));
    expect([known.size, [...written], isAccounted]).toEqual([0, ["a.html"], false]);
  });
});

describe("the site that a manifest is of", () => {
  it.each([
    ["as it was", 0.000_711, true],
    ["from a cache that keeps milliseconds", 0.000_999, true],
    ["from an archive that keeps seconds", -0.642, true],
    ["written later", 0.01, false],
    ["written at another time to the second", 59.358, false],
  ])("is known by the time of a file: %s", (_, later, known) => {
    const output = scratchFolder("stamped");
    const written = 1_764_465_742.642;
    const manifest = formatManifest(
      new Map(),
      String(Math.round((written + 0.000_711) * 1e6)).padStart(17, "0"),
    );
    writeFileSync(join(output, stampedFile), "");
    utimesSync(join(output, stampedFile), written + later, written + later);
    expect(isOfOutput(output, Buffer.from(manifest))).toBe(known);
  });

  it("is none where nothing stands", () => {
    const output = scratchFolder("nothing");
    expect(
      isOfOutput(output, Buffer.from(formatManifest(new Map(), "1764465742642711".padStart(17, "0")))),
    ).toBe(false);
    expect(isOfOutput(output, Buffer.from(formatManifest(new Map(), noStamp)))).toBe(true);
  });
});
