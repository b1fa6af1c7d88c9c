import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { lookAt } from "../../src/images/look-at.ts";
import { loadImageLibrary } from "../../src/images/sharp.ts";
import { moving, photograph } from "../support/photographs.ts";

const seen = async (name: string, bytes: Uint8Array | string) => {
  const { picture, instead } = await lookAt(name, Buffer.from(bytes), loadImageLibrary);
  if (picture === undefined) return instead;
  const { format, width, height, animated } = picture;
  return [format, width, height, ...(animated ? ["moves"] : [])].join(" ");
};

describe("a file of the media", () => {
  it("is a picture of a size, whatever its name says", async () => {
    for (const format of ["jpeg", "png", "webp", "gif", "avif"] as const)
      expect(await seen("content/media/a.txt", await photograph({ format, width: 90, height: 60 }))).toBe(
        `${format} 90 60`,
      );
  });

  it("has the size in which it is seen, however the camera was held", async () => {
    for (const format of ["jpeg", "png", "webp"] as const)
      for (const orientation of [1, 2, 3, 4, 5, 6, 7, 8])
        expect(await seen("a.jpg", await photograph({ format, orientation, width: 90, height: 60 }))).toBe(
          orientation < 5 ? `${format} 90 60` : `${format} 60 90`,
        );
  });

  it("may be made for print, or have more colours than a screen", async () => {
    const plain = sharp(await photograph({ width: 90, height: 60 }));
    expect(await seen("a.jpg", await plain.clone().toColourspace("cmyk").jpeg().toBuffer())).toBe(
      "jpeg 90 60",
    );
    expect(await seen("a.png", await plain.clone().toColourspace("rgb16").png().toBuffer())).toBe(
      "png 90 60",
    );
    expect(await seen("a.png", await plain.clone().ensureAlpha().png().toBuffer())).toBe("png 90 60");
  });

  it("may move", async () => {
    expect(await seen("a.gif", await moving("gif"))).toBe("gif 60 40 moves");
    expect(await seen("a.webp", await moving("webp"))).toBe("webp 60 40 moves");
    const png = await photograph({ format: "png", width: 9, height: 6 });
    const control = Buffer.from("\0\0\0\x08acTL\0\0\0\x02\0\0\0\0\xb7\xb7\x55\xd1", "latin1");
    const animated = Buffer.concat([png.subarray(0, 33), control, png.subarray(33)]);
    expect(await seen("a.png", animated)).toBe("png 9 6 moves");
  });

  it("may be a drawing, which is as large as browsers make it", async () => {
    const drawn = (attributes: string, before = "") =>
      seen("a.svg", `${before}<svg xmlns="http://www.w3.org/2000/svg" ${attributes}><path d="M0 0"/></svg>`);
    expect(await drawn('width="400" height="300"')).toBe("svg 400 300");
    expect(await drawn("viewBox='0 0 400 300'")).toBe("svg 400 300");
    expect(await drawn('width="100%" height="100%" viewBox="0 0 400 300"')).toBe("svg 400 300");
    expect(await drawn('width="200px" viewBox="0 0 400 300"')).toBe("svg 200 150");
    expect(await drawn('height="1in" viewBox="0,0 400,300"')).toBe("svg 128 96");
    expect(await drawn('width="40mm" height="60pt"')).toBe("svg 151 80");
    expect(await drawn('viewBox="0 0 4 3"')).toBe("svg 43 32");
    expect(await drawn("")).toBe("svg 300 150");
    const before =
      '\ufeff<?xml version="1.0"?>\n<!-- <svg width="1"> -->\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "x.dtd">\n';
    expect(await drawn('data-a=">" width="40" height="50"', before)).toBe("svg 40 50");
    expect(await drawn('stroke-width="3" viewBox="0 0 64 64"')).toBe("svg 64 64");
  });

  it("is told to be something else, where its name promises a picture", async () => {
    expect(await seen("a.jpg", "")).toBe("empty");
    expect(await seen("a.jpg", "PK\x03\x04\x14\0\x06\0")).toBe("zip");
    expect(await seen("a.jpg", "%PDF-1.7\n")).toBe("pdf");
    expect(await seen("a.png", "Here be a picture.\n")).toBe("text");
    expect(await seen("a.svg", "<!doctype html><p><svg viewBox='0 0 1 1'></svg>")).toBe("html");
    expect(await seen("a.png", "\0\x01\x02\x03")).toBe("unknown");
    expect(await seen("a.heic", "\0\0\0\x18ftypheic\0\0\0\0mif1heic")).toBe("heic");
    expect(await seen("a.jpg", "\0\0\0\x18ftypmif1\0\0\0\0mif1heic")).toBe("heic");
    expect(await seen("a.tif", await photograph({ format: "tiff", width: 9, height: 6 }))).toBe("tiff");
    expect(await seen("a.bmp", `BM${"\x10".repeat(4)}${"\0".repeat(8)}`)).toBe("bmp");
    expect(await seen("report.pdf", "%PDF-1.7\n")).toBe(undefined);
    expect(await seen("notes.txt", "")).toBe(undefined);
  });

  it("is broken, wherever it breaks off", async () => {
    for (const format of ["jpeg", "png", "webp", "gif"] as const) {
      const whole = await photograph({ format, width: 90, height: 60 });
      for (const length of [20, 60, whole.length >> 1, whole.length - 20])
        expect(await seen("a.jpg", whole.subarray(0, length)), `${format} ${length}`).toBe("broken");
      const more = Buffer.concat([whole, Buffer.from("a film of a telephone")]);
      expect(await seen("a.jpg", more)).toBe(`${format} 90 60`);
    }
  });

  it("does not take the end of a picture within it for its own", async () => {
    const whole = await photograph({ width: 90, height: 60 });
    const within = await photograph({ width: 16, height: 16 });
    const length = Buffer.alloc(2);
    length.writeUInt16BE(within.length + 2);
    const segment = Buffer.concat([Buffer.from([0xff, 0xe1]), length, within]);
    const both = Buffer.concat([whole.subarray(0, 2), segment, whole.subarray(2)]);
    expect(await seen("a.jpg", both)).toBe("jpeg 90 60");
    expect(await seen("a.jpg", both.subarray(0, both.length - 200))).toBe("broken");
  });

  it("has a digest of its bytes alone", async () => {
    const bytes = await photograph({ width: 9, height: 6 });
    const [one, other] = await Promise.all(
      ["a.jpg", "b/c.jpg"].map((name) => lookAt(name, bytes, loadImageLibrary)),
    );
    expect(one).toEqual(other);
  });

  it("needs no library for photographs, where it is none", async () => {
    const never = () => Promise.reject(new Error("asked for"));
    for (const text of ["", "text", '<svg viewBox="0 0 1 1"/>', "%PDF-"])
      await expect(lookAt("a.jpg", Buffer.from(text), never)).resolves.toBeDefined();
  });
});
