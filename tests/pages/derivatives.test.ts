import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pictureFormats } from "../../src/model/picture-file.ts";
import {
  allDerivatives,
  type Derivable,
  type Derivative,
  derivativesOf,
  forms,
  shareDerivative,
} from "../../src/pages/derivatives.ts";

const settings = { pictures: { avif: false, originals: false, credits: "optional" } } as const;
const file: Derivable = {
  address: "/media/2025/Élysée palace.JPG",
  bytes: "abc",
  format: "jpeg",
  width: 4000,
  height: 3000,
};
const sizesOf = (files: readonly Derivative[] = []) => files.map(({ width, height }) => `${width}×${height}`);
const webp = (of: Derivable, form: "whole" | "card" | "square") =>
  derivativesOf(of, form, undefined, settings)?.sources[0]?.files;

describe("the files that stand for a picture", () => {
  it("are WebP in five widths, and one of its own format", () => {
    const { sources = [], fallback } = derivativesOf(file, "whole", undefined, settings) ?? {};
    expect(sources.map(({ type }) => type)).toEqual(["image/webp"]);
    expect(sizesOf(sources[0]?.files)).toEqual(["320×240", "640×480", "960×720", "1280×960", "1920×1440"]);
    expect(fallback).toMatchObject({ format: "jpeg", width: 1280, height: 960, crop: undefined });
    expect(fallback?.address).toMatch(/^\/pictures\/elysee-palace-[0-9a-f]{12}-whole-1280\.jpg$/);
  });

  it("are never larger than it, and its own width is one where it is worth a file", () => {
    const widths = (width: number) =>
      webp({ ...file, width, height: width }, "whole")?.map((one) => one.width);
    expect(widths(5000)).toEqual([320, 640, 960, 1280, 1920]);
    expect(widths(1920)).toEqual([320, 640, 960, 1280, 1920]);
    expect(widths(1700)).toEqual([320, 640, 960, 1280, 1700]);
    expect(widths(1300)).toEqual([320, 640, 960, 1280]);
    expect(widths(640)).toEqual([320, 640]);
    expect(widths(40)).toEqual([40]);
  });

  it("are cut at the focus, as far as the edges allow", () => {
    const cut = (focus: readonly [number, number], of = file) =>
      derivativesOf(of, "square", focus, settings)?.fallback.crop;
    expect(cut([0.5, 0.5])).toEqual({ left: 500, top: 0, width: 3000, height: 3000 });
    expect(cut([0, 0])).toEqual({ left: 0, top: 0, width: 3000, height: 3000 });
    expect(cut([1, 1])).toEqual({ left: 1000, top: 0, width: 3000, height: 3000 });
    expect(cut([0.4, 0.9])).toEqual({ left: 100, top: 0, width: 3000, height: 3000 });
    const portrait = { ...file, width: 600, height: 1500 };
    expect(derivativesOf(portrait, "card", [0.5, 0.2], settings)?.fallback.crop).toEqual({
      ...{ left: 0, top: 100, width: 600, height: 400 },
    });
  });

  it("are one JPEG of 1200×630 for those who show a link, or of the same shape, or none", () => {
    const shared = (width: number, height: number) => {
      const one = shareDerivative({ ...file, width, height }, undefined);
      return one && `${one.format} ${one.width}×${one.height}`;
    };
    expect(shared(4000, 3000)).toBe("jpeg 1200×630");
    expect(shared(800, 600)).toBe("jpeg 800×420");
    expect(shared(2400, 400)).toBe("jpeg 762×400");
    expect(shared(399, 600)).toBe(undefined);
    expect(shared(40, 30)).toBe(undefined);
  });

  it("keep what a photograph or a graphic falls back to", () => {
    const falls = (format: Derivable["format"]) =>
      derivativesOf({ ...file, format }, "card", undefined, settings)?.fallback;
    expect(falls("jpeg")).toMatchObject({ format: "jpeg", width: 640 });
    expect(falls("png")).toMatchObject({ format: "png", width: 640 });
    expect(falls("gif")).toMatchObject({ format: "png", width: 640 });
    expect(falls("webp")).toMatchObject({ format: "webp", width: 640 });
    expect(falls("avif")).toMatchObject({ format: "webp", width: 640 });
  });

  it("are AVIF too where the settings say so", () => {
    const avif = { pictures: { ...settings.pictures, avif: true } };
    const { sources = [] } = derivativesOf(file, "whole", undefined, avif) ?? {};
    expect(sources.map(({ type }) => type)).toEqual(["image/avif", "image/webp"]);
    expect(sources[0]?.files[0]?.address).toMatch(/\.avif$/);
  });

  it("are none for one that scales or moves", () => {
    for (const one of [{ format: "svg" }, { format: "gif", animated: true }] as const)
      expect(allDerivatives({ ...file, ...one }, forms, undefined, settings)).toEqual([]);
  });

  it("have an address of their own for other bytes and another cut, and not for another focus of all of it", () => {
    const at = (of: Partial<Derivable>, form: "whole" | "card", focus?: readonly [number, number]) =>
      derivativesOf({ ...file, ...of }, form, focus, settings)?.fallback.address;
    expect(at({}, "whole", [0, 0])).toBe(at({}, "whole", [1, 1]));
    expect(at({}, "card", [0, 0])).not.toBe(at({}, "card", [1, 1]));
    expect(at({ bytes: "other" }, "whole")).not.toBe(at({}, "whole"));
    expect(at({ address: "/media/—.jpg" }, "whole")).toMatch(/^\/pictures\/picture-/);
  });

  it("fit into the picture, whatever it is, and have an address each", () => {
    const sizes = fc.integer({ min: 1, max: 9000 });
    const point = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        sizes,
        sizes,
        fc.constantFrom(...pictureFormats),
        fc.tuple(point, point),
        (width, height, format, focus) => {
          const all = allDerivatives({ ...file, width, height, format }, forms, focus, settings);
          expect(new Set(all.map(({ address }) => address)).size).toBe(all.length);
          for (const { crop = { left: 0, top: 0, width, height }, ...one } of all) {
            expect(one.width >= 1 && one.height >= 1).toBe(true);
            expect(one.width <= crop.width && one.height <= crop.height).toBe(true);
            expect(crop.left >= 0 && crop.top >= 0 && crop.left + crop.width <= width).toBe(true);
            expect(crop.top + crop.height <= height).toBe(true);
            expect(one.address).toMatch(/^\/pictures\/[a-z0-9-]+\.(?:webp|jpg|png)$/);
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});
