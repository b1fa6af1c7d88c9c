import fc from "fast-check";
import { expect, it } from "vitest";
import { cleanText, firstUncleanAt } from "../../src/model/clean-text.ts";

it.each([
  ["a\u0000b", "ab"],
  ["a\u000bb\u000c", "ab"],
  ["\u001b[31mred", "[31mred"],
  ["\ufffeab\uffff", "ab"],
  ["half \ud83d of a pair", "half  of a pair"],
  ["\ude00 the other half", " the other half"],
  ["two \ud83d\ud83d\ude00", "two \ud83d\ude00"],
])("takes out of %j what XML does not allow", (text, clean) => {
  expect(cleanText(text)).toBe(clean);
});

it.each(["", "a\tb\nc\rd", "😀 ʼ “”", "\u00a0\u200b\u202e", "\ufffd"])("leaves %j as it is", (text) => {
  expect(cleanText(text)).toBe(text);
  expect(firstUncleanAt(text)).toBe(-1);
});

it("names the place of the first character that it takes out", () => {
  expect(firstUncleanAt("ab\u0007c\u0000")).toBe(2);
  expect(firstUncleanAt("😀\ud83d")).toBe(2);
});

it("leaves nothing to take out, whatever the text", () => {
  const anyUnits = fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
    .map((units) => String.fromCharCode(...units));
  fc.assert(
    fc.property(anyUnits, (text) => {
      const clean = cleanText(text);
      expect(firstUncleanAt(clean)).toBe(-1);
      expect(encodeURI(clean)).toBeTypeOf("string");
      expect(firstUncleanAt(text) === -1).toBe(clean === text);
    }),
  );
});
