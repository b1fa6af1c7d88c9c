import { describe, expect, it } from "vitest";
import { drawableText } from "../../../src/render/pictures/card-text.ts";

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
    expect(drawableText(text)).toBe(text);
  });

  it.each([
    ["Fire 🔥 and flags 🇺🇦 here", "Fire and flags here"],
    ["A family 👨‍👩‍👧", "A family"],
    ["Love ❤️ and 1️⃣", "Love and 1"],
    ["𝐁𝐨𝐥𝐝 ｗｏｒｄｓ", "Bold words"],
  ])("goes without what is only ornament: %s", (text, drawn) => {
    expect(drawableText(text)).toBe(drawn);
  });

  it.each(["泽连斯基抵达巴黎", "Xi (习近平) in Paris", "Growth ≥ 5 %", "🔥🔥", "", "…"])(
    "is none where something that is said would be lost, or nothing is left: “%s”",
    (text) => {
      expect(drawableText(text)).toBeUndefined();
    },
  );
});
