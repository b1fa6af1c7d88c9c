import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { Land } from "../../../src/render/map/land.ts";
import { locatorMap } from "../../../src/render/map/locator-map.ts";

const coasts = new Land();

const places: Readonly<Record<string, readonly [latitude: number, longitude: number]>> = {
  Paris: [48.8566, 2.3522],
  Kyiv: [50.4501, 30.5234],
  "Omsk, far from any coast": [55, 73.4],
  Singapore: [1.35, 103.8],
  "Suva in Fiji, beside 180°": [-18.14, 178.44],
  "Wrangel Island, on 180°": [71.2, 180],
  "Tonga, told from the other side": [-21.1, -180],
  "the North Pole": [90, 0],
  "the South Pole": [-90, 0],
  "McMurdo in Antarctica": [-77.85, 166.67],
  "Nauru, too small for its coast": [-0.52, 166.93],
  "Saint Helena, alone in an ocean": [-15.96, -5.7],
  "the middle of the Pacific": [0, -140],
  "the coast with most islands": [73.5338, -69.6217],
  "nought, nought": [0, 0],
};

interface Drawn {
  readonly width: number;
  readonly height: number;
  readonly land: string;
}

/** Every point of a path, as an SVG reader finds it. */
function pointsOf(data: string): [number, number][] {
  const points: [number, number][] = [];
  for (const [, x = "", y = "", steps = ""] of data.matchAll(/M(-?\d+) ?(-?\d+)l([^Mz]*)/g)) {
    let at: [number, number] = [Number(x), Number(y)];
    points.push(at);
    const numbers = steps.match(/-?\d+/g)?.map(Number) ?? [];
    for (let index = 0; index < numbers.length; index += 2) {
      at = [at[0] + (numbers[index] ?? 0), at[1] + (numbers[index + 1] ?? 0)];
      points.push(at);
    }
  }
  return points;
}

/** Whether the land of a map covers a point of it (even-odd rule). */
function covers({ land }: Drawn, x: number, y: number): boolean {
  let inside = false;
  for (const ring of land.split("z")) {
    const points = pointsOf(ring);
    points.forEach(([ax, ay], at) => {
      const [bx, by] = points[(at + 1) % points.length] ?? [0, 0];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    });
  }
  return inside;
}

describe("a locator map", () => {
  it.each(Object.entries(places))(
    "of %s is small, whole and within its frame",
    (_name, [latitude, longitude]) => {
      const { width, height, land, graticule } = locatorMap(latitude, longitude, coasts);
      expect(land + graticule).toMatch(/^[Mlz\d -]+$/);
      expect(land.length + graticule.length).toBeLessThan(12_000);
      expect(land.length).toBeGreaterThan(100);
      const points = [...pointsOf(land), ...pointsOf(graticule)];
      expect(points.length).toBeGreaterThan(20);
      for (const [x, y] of points) {
        expect(Math.abs(x - width / 2)).toBeLessThanOrEqual(width / 2 + 8);
        expect(Math.abs(y - height / 2)).toBeLessThanOrEqual(height / 2 + 8);
      }
    },
  );

  it("shows land where there is land, and sea where there is sea", () => {
    const middle = (latitude: number, longitude: number) => {
      const map = locatorMap(latitude, longitude, coasts);
      return covers(map, map.width / 2 + 1, map.height / 2 + 1);
    };
    expect(middle(48.8566, 2.3522)).toBe(true);
    expect(middle(-89.9, 0)).toBe(true);
    expect(middle(66.5, 179.5)).toBe(true);
    expect(middle(66.5, -179.5)).toBe(true);
    expect(middle(-23, 45)).toBe(true);
    expect(middle(90, 0)).toBe(false);
    expect(middle(0, -140)).toBe(false);
    expect(middle(-15.96, -5.7)).toBe(false);
    expect(middle(41.5, 50.5), "the Caspian Sea").toBe(false);
  });

  it("is the same on either side of 180°, and at either end of the line of the poles", () => {
    expect(locatorMap(-17, 180, coasts)).toEqual(locatorMap(-17, -180, coasts));
    expect(locatorMap(48.8566, 2.3522, coasts)).toEqual(locatorMap(48.8566, 2.3522, coasts));
  });
});

describe("the land near a place", () => {
  const require = createRequire(import.meta.url);
  const { geoAzimuthalEqualArea, geoPath } = require("d3-geo") as typeof import("d3-geo");
  const { feature } = require("topojson-client") as typeof import("topojson-client");
  const atlas = require("world-atlas/land-50m.json");
  const world = feature(atlas, atlas.objects.land);

  it.each([
    [48.86, 2.35, 16],
    [0, -140, 40],
    [71, 180, 26],
    [-88, 10, 40],
    [60, 100, 62],
    [-0.5, 166.9, 62],
    [5, -100, 105],
    [-35, 20, 105],
  ])("at %d, %d within %d degrees is that of the whole world", (latitude, longitude, reach) => {
    const projection = geoAzimuthalEqualArea()
      .rotate([-longitude, -latitude])
      .scale(400)
      .clipAngle(reach)
      .precision(0);
    const path = geoPath(projection);
    const near = coasts.near([longitude, latitude], reach, 0);
    expect(Math.abs(path.area(near) - path.area(world))).toBeLessThan(0.01);
    expect(near.coordinates.flat(2).length).toBeLessThan(atlas.arcs.flat().length);
  });
});
