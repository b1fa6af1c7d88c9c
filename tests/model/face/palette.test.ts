import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contrast, type Hex, readable, readColour } from "../../../src/model/face/colour.ts";
import {
  type GivenColours,
  leastContrast,
  type Palette,
  palettesOf,
  usualPalettes,
} from "../../../src/model/face/palette.ts";

const hex = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value): Hex => `#${value.toString(16).padStart(6, "0")}`);
const given = fc.record({ paper: hex, ink: hex, accent: hex }, { requiredKeys: [] });

/** What of a palette cannot be read, but for what was given as it is. */
function faint(palette: Palette, said: GivenColours): string[] {
  const isRight = (name: "ink" | "accent"): boolean =>
    said[name] === undefined || contrast(palette[name], palette.paper) >= leastContrast;
  const inks = (["ink", "accent"] as const).filter(
    (name) => isRight("ink") && isRight("accent") && isRight(name),
  );
  const quiet = isRight("ink") ? (["quiet"] as const) : [];
  return [...inks, ...quiet].flatMap((name) =>
    (["paper", "tint"] as const)
      .filter((ground) => contrast(palette[name], palette[ground]) < leastContrast)
      .map((ground) => `${name} ${palette[name]} on ${ground} ${palette[ground]}`),
  );
}

describe("the palettes of a site", () => {
  it("are Dateline’s where nothing is given, and can be read", () => {
    expect(palettesOf({})).toEqual(usualPalettes);
    for (const palette of Object.values(usualPalettes)) expect(faint(palette, {})).toEqual([]);
  });

  it("can be read whatever is given, by day and by night, but for what is given unreadable", () => {
    fc.assert(
      fc.property(given, given, (day, night) => {
        const { light, dark } = palettesOf(day, night);
        expect(faint(light, day)).toEqual([]);
        expect(faint(dark, night)).toEqual([]);
      }),
    );
  });

  it("have paper set apart less where the accent could not be read on it", () => {
    const night = { accent: "#cb35e5" } as const;
    const { dark } = palettesOf({}, night);
    expect(faint(dark, night)).toEqual([]);
    expect([dark.paper, dark.accent]).toEqual([usualPalettes.dark.paper, night.accent]);
    expect(dark.tint).not.toBe(usualPalettes.dark.tint);
  });

  it("keep what is given, and follow it at night", () => {
    const { light, dark } = palettesOf({ paper: "#fff1e5", accent: "#990f3d" });
    expect(light).toMatchObject({ paper: "#fff1e5", accent: "#990f3d", ink: usualPalettes.light.ink });
    expect(contrast(dark.paper, "#ffffff")).toBeGreaterThan(15);
    expect(palettesOf({ accent: "#005689" }).light).toEqual({ ...usualPalettes.light, accent: "#005689" });
  });

  it("are the same at night for a paper that is dark by day", () => {
    const { light, dark } = palettesOf({ paper: "#000000", ink: "#eeeeee" });
    expect(dark).toEqual(light);
  });
});

describe("a colour", () => {
  it.each([
    ["#ABC", "#aabbcc", 1],
    ["8f1d1d", "#8f1d1d", 1],
    ["DarkRed", "#8b0000", 1],
    ["rgb(300, 0, 0)", "#ff0000", 1],
    ["hsl(200 50% 40% / 0.5)", "#337799", 0.5],
    ["#12345600", "#123456", 0],
    ["oklch(0.7 0.3 150)", "#00be58", 1],
  ])("is read in any way of CSS: %s", (text, colour, alpha) => {
    expect(readColour(text)).toEqual({ hex: colour, alpha });
  });

  it.each(["", "blau", "currentcolor", "#12", "url(x)", "red;}", "var(--ink)"])("is not “%s”", (text) => {
    expect(readColour(text)).toBeUndefined();
  });

  it("has one near that can be read on any one ground", () => {
    fc.assert(
      fc.property(hex, hex, (colour, ground) => {
        const found = readable(colour, [ground], leastContrast);
        expect(found && contrast(found, ground)).toBeGreaterThanOrEqual(leastContrast);
      }),
    );
  });
});
