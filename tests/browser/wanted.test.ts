import { describe, expect, it } from "vitest";
import { KnownNames } from "../../src/browser/known-names.ts";
import { suggestionsFor } from "../../src/browser/suggestions.ts";
import { planSearch, readWanted, writeWanted } from "../../src/browser/wanted.ts";
import type { NamesFile } from "../../src/model/search-files.ts";

const group = (id: string, names: NamesFile["groups"][number]["names"]) => ({
  ...{ id, label: id, at: `/${id}/`, isTaxonomy: true, names },
});
/** Bit 0 is 2025, bit 1 is 2024. */
const file: Pick<NamesFile, "groups" | "years" | "bundles" | "newest"> = {
  years: ["2025", "2024"],
  bundles: [
    ["2025", "2025-a"],
    ["2024", "2024-b"],
  ],
  groups: [
    group("people", [
      ["ana", 5, "3", "", "Ana Ilić", "Ана Илић"],
      ["jan", 2, "1", "pilot", "Jan Novák"],
      ["jan-2", 3, "2", "painter", "Jan Novák"],
    ]),
    group("places", [["kyiv", 9, "2", "", "Kyiv", "Київ", "Kiev"]]),
  ],
  newest: [["/2025/12/01/kyiv-talks/", "Talks in Kyiv go on"]],
};
const known = new KnownNames(file);
const plan = (search: string) => planSearch(readWanted(search, file), known, file);

describe("a query", () => {
  it.each(["Київ", "київ", "Kyiv", "KIEV", " kiev "])(
    "that is a name in any spelling, %s, finds by that name",
    (query) => {
      const planned = plan(`?q=${encodeURIComponent(query)}`);
      expect(planned?.text).toBeNull();
      expect(planned?.filters).toEqual({ all: [{ any: [{ places: "kyiv" }] }] });
      expect(planned?.named.map(({ href }) => href)).toEqual(["/places/kyiv/"]);
    },
  );

  it("needs no accents, no case and no spaces of a name", () => {
    for (const query of ["ana ilic", "ANA ILIĆ", "ана илић"])
      expect(plan(`?q=${query}`)?.named.map(({ slug }) => slug)).toEqual(["ana"]);
  });

  it("that several bear finds all of them", () => {
    expect(plan("?q=jan+novak")?.filters).toEqual({
      all: [{ any: [{ people: "jan" }, { people: "jan-2" }] }],
    });
  });

  it("that is no name is looked for in the texts, with what else was chosen", () => {
    expect(plan("?q=harbour+wall&people=ana&type=opinion")).toMatchObject({
      text: "harbour wall",
      filters: { all: [{ people: "ana" }, { type: "opinion" }] },
      named: [],
    });
  });

  it("opens only the years in which a name is in the news, or the one that was chosen", () => {
    expect(plan("?q=Kyiv")?.bundles).toEqual(["2024-b"]);
    expect(plan("?q=novak")?.bundles).toEqual(["2025-a", "2024-b"]);
    expect(plan("?q=wall&year=2024")?.bundles).toEqual(["2024-b"]);
    expect(plan("?people=jan")?.bundles).toEqual(["2025-a"]);
  });

  it("that asks for nothing is none", () => {
    expect(plan("")).toBeUndefined();
    expect(plan("?q=+&people=")).toBeUndefined();
  });
});

it("says in the address what is asked for, and reads it back", () => {
  const wanted = readWanted("?q=Київ&people=ana&type=live&year=2024&else=1", file);
  expect(readWanted(writeWanted(wanted), file)).toEqual(wanted);
  expect(writeWanted(readWanted("?q=", file))).toBe("");
});

describe("suggestions", () => {
  const said = (query: string) =>
    suggestionsFor(query, known, file).map((one) =>
      "href" in one ? one.headline : `${one.name.name} ${one.name.note}`.trim(),
    );

  it("are names that begin so, in any script, those in the news most first, then headlines", () => {
    expect(said("ки")).toEqual(["Kyiv"]);
    expect(said("nov")).toEqual(["Jan Novák painter", "Jan Novák pilot"]);
    expect(said("kyiv")).toEqual(["Kyiv", "Talks in Kyiv go on"]);
  });

  it("are none for nothing", () => {
    expect(said("  ")).toEqual([]);
    expect(said("zzz")).toEqual([]);
  });
});
