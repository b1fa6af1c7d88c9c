import { describe, expect, it } from "vitest";
import { fitText } from "../../../src/render/pictures/fit-text.ts";

/** Room for so many characters of size 10. */
const room =
  (characters: number) =>
  async ({ text, size }: { text: string; size: number }) =>
    [...text].length * size <= characters * 10;

describe("fitting a text", () => {
  it("takes the largest size in which it has room", async () => {
    expect(await fitText("four", [30, 20, 10], room(8))).toEqual({ text: "four", size: 20 });
  });

  it("cuts between words what is too long for the smallest, and says so", async () => {
    expect(await fitText("one two, three four", [20, 10], room(12))).toEqual({ text: "one two…", size: 10 });
  });

  it("cuts within a word where there is no other way", async () => {
    expect(await fitText("x".repeat(40), [10], room(12))).toEqual({ text: `${"x".repeat(11)}…`, size: 10 });
  });

  it("leaves no accent and no half of a character behind", async () => {
    expect((await fitText("e\u0301".repeat(9), [10], room(4))).text).toBe("e\u0301e…");
    expect((await fitText("𐐀".repeat(9), [10], room(4))).text).toBe("𐐀𐐀𐐀…");
  });
});
