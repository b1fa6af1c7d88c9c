import { expect, it } from "vitest";
import { asPart, digestOfFacts } from "../../src/kinds/facts-digest.ts";

it("is the same for equal facts, whether a field is missing or has nothing in it", () => {
  expect(digestOfFacts({ title: "a", note: undefined })).toBe(digestOfFacts({ title: "a" }));
});

it("tells facts apart that read alike", () => {
  const alike: readonly unknown[] = [
    { a: "b", c: "d" },
    { a: "bc", d: "" },
    { a: ["b", "c"] },
    { a: ["b,c"] },
    { a: [["b"], ["c"]] },
    { a: [["b", "c"]] },
    { a: [["b", "c"], []] },
    { a: 1 },
    { a: [1] },
    { a: true },
    { a: "" },
    {},
    { a: { b: "c" } },
    { a: { b: "" }, c: "" },
    { a: { b: "", c: "" } },
  ];
  expect(new Set(alike.map(digestOfFacts)).size).toBe(alike.length);
});

it("counts a part by its digest alone, in a field and in a list", () => {
  const part = asPart({ title: "a" });
  expect(part).toEqual({ title: "a", digest: digestOfFacts({ title: "a" }) });
  const same = { title: "other", digest: part.digest };
  const other = asPart({ title: "b" });
  for (const facts of [(one: object) => ({ one }), (one: object) => ({ all: [one, one] })]) {
    expect(digestOfFacts(facts(part))).toBe(digestOfFacts(facts(same)));
    expect(digestOfFacts(facts(part))).not.toBe(digestOfFacts(facts(other)));
  }
});
