import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { PictureStore } from "../../src/store/picture-store.ts";
import { scratchFolder } from "../support/newsroom.ts";

const end = Buffer.from("0000000049454e44ae426082", "hex");
const png = (text: string) => Buffer.concat([Buffer.from("\x89PNG", "latin1"), Buffer.from(text), end]);

/** A store, and how often it had something drawn. */
function store() {
  const folder = scratchFolder("pictures");
  const pictures = new PictureStore(folder);
  let drawn = 0;
  const file = (key: string, text = key) =>
    pictures.file(key, async () => {
      drawn += 1;
      return png(text);
    });
  const names = () =>
    readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  return { pictures, file, drawn: () => drawn, count: () => names().length };
}

describe("the store of pictures", () => {
  it("has a picture drawn once", async () => {
    const { file, drawn } = store();
    const first = await file("key");
    expect(await file("key", "another")).toBe(first);
    expect(readFileSync(first)).toEqual(png("key"));
    expect(drawn()).toBe(1);
  });

  it("has it drawn again where some of it was lost or turned", async () => {
    const { file, drawn } = store();
    const path = await file("key");
    const turned = png("key");
    turned.writeUInt8((turned[5] ?? 0) ^ 1, 5);
    for (const left of [
      png("key").subarray(0, 9),
      Buffer.alloc(0),
      turned,
      Buffer.concat([png("key"), end]),
    ]) {
      writeFileSync(path, left);
      expect(readFileSync(await file("key"))).toEqual(png("key"));
    }
    writeFileSync(`${path}.digest`, "");
    expect(readFileSync(await file("key"))).toEqual(png("key"));
    expect(drawn()).toBe(6);
  });

  it("keeps what is of no use until it is most of all there is", async () => {
    const { pictures, file, count } = store();
    const keys = Array.from({ length: 130 }, (_, index) => `key-${index}`);
    for (const key of keys) await file(key);
    pictures.tidy(20, () => keys.slice(0, 20));
    expect(count()).toBe(2 * 130);
    pictures.tidy(10, () => keys.slice(0, 10));
    expect(count()).toBe(2 * 10);
  });
});
