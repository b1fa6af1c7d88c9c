import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scriptJson, withTextKept } from "../../../src/render/structured-data/script-json.ts";

const text = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom("</script>", "<!--", "\u2028\u2029", "\ud800", "\udc00a", '"\\', "\u0000\u007f", "“Київ”"),
);
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small" },
    text,
    fc.integer(),
    fc.double(),
    fc.boolean(),
    fc.constantFrom(null, undefined),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(text, tie("value"), { maxKeys: 4 }),
  ),
}));
const object = fc.dictionary(text, value);

describe("JSON in a script element", () => {
  it("is what JSON.stringify gives, but for what could end the element", () => {
    fc.assert(
      fc.property(object, (one) => {
        const json = scriptJson(one);
        expect(json).not.toMatch(/[<\u2028\u2029]/);
        const undone = json
          .replaceAll("\\u003c", "<")
          .replaceAll("\\u2028", "\u2028")
          .replaceAll("\\u2029", "\u2029");
        expect(undone).toBe(JSON.stringify(one).replaceAll("\\u003c", "<"));
      }),
      { numRuns: 500 },
    );
  });

  it("says the same of an object whose text is kept, wherever it stands", () => {
    fc.assert(
      fc.property(object, (one) => {
        const around = { about: [one, one], mentions: one };
        const json = scriptJson(around);
        expect(withTextKept(one)).toBe(one);
        expect(scriptJson(around)).toBe(json);
      }),
    );
  });
});
