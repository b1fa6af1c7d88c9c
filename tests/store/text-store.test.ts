import { mkdtempSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, inject, it } from "vitest";
import { TextStore } from "../../src/store/text-store.ts";

const text = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 200 }),
  // Longer than all that is held at once.
  fc.constantFrom("Київ ", "a", "北京").map((piece) => piece.repeat(150_000)),
);

it("gives every text back, however long, in whatever batches it was added", () => {
  const folder = mkdtempSync(join(inject("scratch"), "text-store-"));
  const store = new TextStore(folder);
  let count = 0;
  fc.assert(
    fc.property(fc.array(text, { maxLength: 6 }), (texts) => {
      const added = texts.map((one) => ({ digest: String(count++).padStart(27, "d"), text: one }));
      const refs = store.add(added);
      for (const [at, { digest, text }] of added.entries()) {
        const ref = refs[at];
        if (ref === undefined) throw new Error("a text was not added");
        expect(store.get(digest, ref) === text).toBe(true);
        expect(store.get("e".repeat(27), ref)).toBeUndefined();
        expect(store.get(digest, { ...ref, check: ref.check ^ 1 })).toBeUndefined();
      }
    }),
    { numRuns: 60 },
  );
  store.close();
});
