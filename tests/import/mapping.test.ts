import { expect, it } from "vitest";
import { completeMapping, MappingFault } from "../../src/import/mapping.ts";

const names = {
  terms: new Map([
    [
      "category",
      new Map([
        ["Ukraine", 9],
        ["Boats", 2],
        ["Uncategorized", 1],
        ["2019", 1],
      ]),
    ],
  ]),
  authors: new Map([["ana", "Ana Ilić"]]),
  taxonomies: ["people", "places", "topics"],
  records: new Map([["people\nboats", { group: "people", name: "Boats", path: "content/people/boats.md" }]]),
};

it("proposes where each name goes, and keeps what an editor changed", () => {
  const first = completeMapping(undefined, names);
  expect(first.text).toMatch(
    /authors:\n {2}ana: Ana Ilić\nterms:\n {2}category:\n {4}Ukraine: places # 9\n {4}Boats: people # 2\n/,
  );
  expect(first.mapping.termsOf("category", "Ukraine")).toEqual([{ taxonomy: "places", name: "Ukraine" }]);
  expect(first.mapping.termsOf("category", "Uncategorized")).toEqual([]);
  expect(first.mapping.termsOf("category", "2019")).toEqual([{ taxonomy: "topics", name: "2019" }]);
  const corrected = first.text
    .replace("Ukraine: places", "Ukraine: [{places: Ukraine}, {topics: War in Ukraine}] # mine")
    .replace("ana: Ana Ilić", "ana: nothing");
  const second = completeMapping(corrected, names);
  expect(second.text).toBe(corrected);
  expect(second.mapping.termsOf("category", "Ukraine")).toEqual([
    { taxonomy: "places", name: "Ukraine" },
    { taxonomy: "topics", name: "War in Ukraine" },
  ]);
  expect(second.mapping.authorOf("ana")).toBeUndefined();
});

it("adds the names that are new, and says on which line a mistake is", () => {
  const text = "terms:\n  category:\n    Ukraine: topics\n";
  expect(completeMapping(text, names).text).toContain("Ukraine: topics\n    Boats: people # 2");
  const wrong = () => completeMapping("terms:\n  category:\n    Boats: ships\n", names);
  expect(wrong).toThrow(MappingFault);
  expect(wrong).toThrow(/“ships” behind “Boats”/);
});
