import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanText } from "../../src/model/clean-text.ts";
import { digestOf, digestOfBytes } from "../../src/model/digest.ts";

/** Texts as they reach a digest: `source/` has taken control characters out. */
const part = fc.oneof(fc.string({ unit: "binary" }).map(cleanText), fc.constant(undefined));

describe("the digest of parts", () => {
  it.each([
    [
      ["ab", "c"],
      ["a", "bc"],
    ],
    [["a"], ["a", ""]],
    [
      ["a", undefined],
      ["a", ""],
    ],
    [
      [undefined, "a"],
      ["a", undefined],
    ],
    [[], [""]],
    [
      ["a", "b"],
      ["b", "a"],
    ],
  ])("tells %j from %j", (a, b) => {
    expect(digestOf(a)).not.toBe(digestOf(b));
  });

  it("tells any two lists of parts apart", () => {
    fc.assert(
      fc.property(fc.array(part), fc.array(part), (a, b) => {
        const same = a.length === b.length && a.every((value, index) => value === b[index]);
        expect(digestOf(a) === digestOf(b)).toBe(same);
      }),
    );
  });

  it("can be part of a file name or of a line of the manifest", () => {
    expect(digestOf(["Élysée\t\n"])).toMatch(/^[\w-]{27}$/);
  });
});

it("is the same for the same bytes, and another for others", () => {
  expect(digestOfBytes(Buffer.from("Paris"))).toBe(digestOfBytes(new TextEncoder().encode("Paris")));
  expect(digestOfBytes(Buffer.from("Paris"))).not.toBe(digestOfBytes(Buffer.from("paris")));
});
