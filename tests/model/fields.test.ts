import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanText } from "../../src/model/clean-text.ts";
import { name, names, PlainScalar, text } from "../../src/model/fields.ts";

describe("a text", () => {
  it("is one line without control characters, whatever was typed", () => {
    const white = " \t\n\r\u000b\u00a0\u1680\u2000\u200a\u2028\u2029\u202f\u205f\u3000\ufeff";
    const others = "aé’–€\u0007\u007f\u0085\u180e\u200b\u2027\u202a北😀\ud83d\udc00";
    const any = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
    const typed = fc.array(fc.oneof(fc.constantFrom("a", " ", ...white, ...others), any));
    const [asText, asName] = [text(), name()];
    fc.assert(
      fc.property(typed, (parts) => {
        const value = parts.join("");
        const line = cleanText(value).replace(/\s+/g, " ").trim();
        expect(asText.safeParse(value).data).toBe(line === "" ? undefined : line);
        expect(asName.safeParse(value).data).toBe(line === "" ? undefined : line);
      }),
      { numRuns: 2000 },
    );
  });

  it("is what was typed where YAML sees something else", () => {
    expect(text().parse(new PlainScalar("1.50", 1.5))).toBe("1.50");
    expect(text().safeParse(new PlainScalar("~", null)).success).toBe(false);
  });
});

describe("a list of names", () => {
  it("may be a single name", () => {
    expect(names().parse("Ana  Blanc")).toEqual(["Ana Blanc"]);
  });

  it("refuses what YAML takes for something else", () => {
    expect(names().safeParse([new PlainScalar("007", 7)]).success).toBe(false);
    expect(names().safeParse(new PlainScalar("007", 7)).success).toBe(false);
  });
});
