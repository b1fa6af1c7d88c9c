import { describe, expect, it } from "vitest";
import { usualFace } from "../../../src/model/face/face.ts";
import { CardCharacters } from "../../../src/render/pictures/card-fonts.ts";
import { drawableText, usualCharacters } from "../../../src/render/pictures/card-text.ts";

describe("the text of a card", () => {
  it.each([
    "Ministers meet in Paris",
    "Łódź, Győr, Şişli & İstanbul: « l’Œuvre » coûte 5 €",
    "Tiếng Việt",
    "Зеленський прибув до Парижа",
    "Ο Ζελένσκι έφτασε στο Παρίσι",
    "زيلينسكي يصل إلى باريس",
    "گزارش می‌دهد",
    "זלנסקי הגיע לפריז",
    "\u2067שלום\u2069, world",
  ])("is left as it is where the fonts have it: %s", (text) => {
    expect(drawableText(text, usualFace)).toBe(text);
  });

  it.each([
    ["Fire 🔥 and flags 🇺🇦 here", "Fire and flags here"],
    ["A family 👨‍👩‍👧", "A family"],
    ["Love ❤️ and 1️⃣", "Love and 1"],
    ["𝐁𝐨𝐥𝐝 ｗｏｒｄｓ", "Bold words"],
  ])("goes without what is only ornament: %s", (text, drawn) => {
    expect(drawableText(text, usualFace)).toBe(drawn);
  });

  it.each(["泽连斯基抵达巴黎", "Xi (习近平) in Paris", "Growth ≥ 5 %", "🔥🔥", "", "…"])(
    "is none where something that is said would be lost, or nothing is left: “%s”",
    (text) => {
      expect(drawableText(text, usualFace)).toBeUndefined();
    },
  );

  it("needs no fonts to be opened for letters that they have for certain", () => {
    const all = Array.from({ length: 0x3000 }, (_, code) => String.fromCodePoint(code));
    const usual = all.filter((one) => new RegExp(`[${usualCharacters}]`, "u").test(one));
    const characters = CardCharacters.of(usualFace);
    expect(usual.length).toBeGreaterThan(500);
    expect(usual.filter((one) => !characters.has(one.codePointAt(0) ?? 0))).toEqual([]);
    expect(usual.filter((one) => one.normalize("NFC") !== one)).toEqual([]);
  });
});
