import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nameKey } from "../../src/names/name-key.ts";

describe("names that are one name", () => {
  it.each([
    ["Élysée  palace", "Elysee-Palace"],
    ["IRA", "ira"],
    ["ISTANBUL", "istanbul"],
    ["O’Brien", "O'Brien"],
    ["Jean-Luc", "jean luc"],
    ["Zoe\u0308", "Zoë"],
    ["ﬁnance", "finance"],
    ["U.N.", "UN"],
    ["C ++", "c++"],
    ["Agent #7", "agent 7"],
    ["N.", "n"],
    ["ＮＡＴＯ", "NATO"],
    ["ΑΘΗΝΑ", "Αθήνα"],
  ])("share a key: %s and %s", (a, b) => {
    expect(nameKey(a)).toBe(nameKey(b));
  });
});

describe("names that are two names", () => {
  it.each([
    ["Ana", "Anna"],
    ["Зеленський", "Zelenskyy"],
    ["COP29", "COP30"],
    ["!!!", "???"],
    ["C++", "C#"],
    ["C++", "C"],
    ["北京", "東京"],
  ])("have two keys: %s and %s", (a, b) => {
    expect(nameKey(a)).not.toBe(nameKey(b));
  });
});

it("is never empty for a name that is not blank", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme", minLength: 1 }),
      (name) => name.trim() === "" || nameKey(name) !== "",
    ),
  );
});

it("is its own key where it has a letter or digit", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (name) => {
      fc.pre(/[\p{L}\p{N}]/u.test(name));
      expect(nameKey(nameKey(name))).toBe(nameKey(name));
    }),
  );
});

it("keeps the marks that tell names apart in scripts where they are not accents", () => {
  for (const [one, other] of [
    ["राम", "रमा"],
    ["かき", "かぎ"],
    ["กิน", "กัน"],
  ] as const) {
    expect(nameKey(one)).not.toBe(nameKey(other));
  }
});
