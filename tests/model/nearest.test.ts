import { expect, it } from "vitest";
import { nearest } from "../../src/model/nearest.ts";

const fields = ["title", "date", "people", "places", "topics", "description"];

it.each([
  ["topcis", "topics"],
  ["Topics", "topics"],
  ["peolpe", "people"],
  ["titel", "title"],
  ["discription", "description"],
  ["dat", "date"],
])("knows what %s was meant to be", (slip, field) => {
  expect(nearest(slip, fields)).toBe(field);
});

it.each(["photographer", "x", "tags", ""])("does not guess what “%s” was meant to be", (word) => {
  expect(nearest(word, fields)).toBeUndefined();
});

it("has nothing to offer where nothing is known", () => {
  expect(nearest("topics", [])).toBeUndefined();
});
