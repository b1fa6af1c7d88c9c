import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isSlug, slugify } from "../../src/model/slug.ts";

describe("a slug made from a text", () => {
  it.each([
    ["Élysée Palace", "elysee-palace"],
    ["E\u0301lyse\u0301e Palace", "elysee-palace"],
    ["Volodymyr Zelenskyy", "volodymyr-zelenskyy"],
    ["O’Brien's law", "obriens-law"],
    ["ISTANBUL", "istanbul"],
    ["İstanbul'da", "istanbulda"],
    ["Straße, Øresund & Łódź", "strasse-oresund-lodz"],
    ["  --Hello,   World!--  ", "hello-world"],
    ["C++ vs. C#", "c-vs-c"],
    ["AT&T", "at-t"],
    ["2025/12/01", "2025-12-01"],
    ["../../etc/passwd", "etc-passwd"],
    ["a\u0000b", "a-b"],
  ])("of “%s” is %s", (text, slug) => {
    expect(slugify(text)).toBe(slug);
  });

  it.each([
    "Зеленський",
    "北京",
    "東京",
    "서울",
    "القاهرة",
    "תל אביב",
    "กรุงเทพ",
    "Αθήνα",
    "Երևան",
    "თბილისი",
    "मुंबई",
  ])("spells %s in letters that an address can hold", (name) => {
    expect(slugify(name)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  it("tells different names of one script apart", () => {
    expect(new Set(["北京", "東京", "南京"].map(slugify)).size).toBe(3);
  });

  it.each(["", "   ", "!!!", "…—…", "“”"])("is empty for “%s”, which has nothing to spell", (text) => {
    expect(slugify(text)).toBe("");
  });

  it("can always stand in an address, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
        const slug = slugify(text).slice(0, 200).replace(/-+$/, "");
        return slug === "" || isSlug(slug);
      }),
    );
  });

  it("is its own slug", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (text) => {
        expect(slugify(slugify(text))).toBe(slugify(text));
      }),
    );
  });
});

describe("a slug as an editor gives it", () => {
  it.each(["a", "2025", "paris-talks", "x".repeat(200)])("may be %s", (slug) => {
    expect(isSlug(slug)).toBe(true);
  });

  it.each([
    "",
    "-a",
    "a-",
    "a--b",
    "A",
    "é",
    "a/b",
    "../../etc",
    "..",
    ".",
    "a.b",
    "a b",
    "a\\b",
    "%2e%2e",
    "a\n",
    "x".repeat(201),
  ])("may not be “%s”", (slug) => {
    expect(isSlug(slug)).toBe(false);
  });
});
