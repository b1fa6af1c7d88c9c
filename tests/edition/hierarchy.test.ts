import { describe, expect, it } from "vitest";
import { narrowerTerms, widerTerms } from "../../src/edition/hierarchy.ts";
import { editionOf } from "../support/edition.ts";
import { article, markdown } from "../support/newsroom.ts";

/** Wider and narrower terms of a place, by name. */
function around(name: string, records: Readonly<Record<string, object>>, places: readonly string[]) {
  const { edition } = editionOf({
    ...Object.fromEntries(
      Object.entries(records).map(([id, fields]) => [`places/${id}.md`, markdown({ name: id, ...fields })]),
    ),
    "articles/a.md": article({ places }),
  });
  const term = edition.papers[0].groups.find(({ id }) => id === "places")?.find(name);
  if (term === undefined) throw new Error(`no ${name}`);
  return {
    wider: widerTerms(edition.papers[0], term).map(({ name }) => name),
    narrower: narrowerTerms(edition.papers[0], term).map(({ name }) => name),
  };
}

const records = {
  palace: { within: "Paris" },
  paris: { name: "Paris", within: "france" },
  lyon: { within: "France" },
  france: { name: "France", within: "Europe" },
  europe: { name: "Europe" },
};
const all = ["palace", "Paris", "lyon", "France", "Europe"];

describe("the places around a place", () => {
  it("lead up to the top, nearest first, by name or id", () => {
    expect(around("palace", records, all)).toEqual({ wider: ["Paris", "France", "Europe"], narrower: [] });
  });

  it("are below it those directly within, by name", () => {
    expect(around("France", records, all)).toEqual({ wider: ["Europe"], narrower: ["lyon", "Paris"] });
    expect(around("Europe", records, all)).toEqual({ wider: [], narrower: ["France"] });
  });

  it("are those that have pages; one without is passed by, in both directions", () => {
    expect(around("Paris", records, ["Paris", "Europe"])).toEqual({ wider: ["Europe"], narrower: [] });
    expect(around("Europe", records, ["palace", "Europe"])).toEqual({ wider: [], narrower: ["palace"] });
    expect(around("palace", records, ["palace", "lyon"])).toEqual({ wider: [], narrower: [] });
  });

  it("end before a circle, whose records lie in nothing", () => {
    const circle = { a: { within: "b" }, b: { within: "c" }, c: { within: "b" }, d: { within: "d" } };
    expect(around("a", circle, ["a", "b", "c", "d"]).wider).toEqual(["b"]);
    expect(around("d", circle, ["a", "b", "c", "d"])).toEqual({ wider: [], narrower: [] });
  });
});
